import { Lock } from "lucide-react";
import { useTranslations } from "next-intl";
import { PlanNotice } from "./plan-notice";

type LockedHistoryProps = {
  what: "reviews" | "reports";
  /** How many days the plan shows, and how many are older; nothing where all are shown. */
  locked: { days: number; count: number } | null | undefined;
  className?: string;
};

/** What is kept but older than the plan shows, and the way to it. */
export function LockedHistory({ what, locked, className }: LockedHistoryProps) {
  const t = useTranslations("billing.history");
  if (!locked) return null;
  return (
    <PlanNotice icon={<Lock />} title={t(what, locked)} className={className}>
      {t(`${what}Kept`)}
    </PlanNotice>
  );
}

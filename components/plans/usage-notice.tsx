import { useTranslations } from "next-intl";
import { useFormatter } from "@/components/ui/use-formatter";
import { Notice } from "@/components/ui/notice";
import { startOfKoreanDay } from "@/server/domain/calendar";
import type { Billing } from "./types";

/** What happens when the month's reviews come to an end, once they do. */
export function UsageNotice({ reviews: { used, limit, level, resumesOn } }: Pick<Billing, "reviews">) {
  const t = useTranslations("billing.usage");
  const format = useFormatter();
  if (limit === null || level === "fine") return null;
  const day = format.dateTime(startOfKoreanDay(resumesOn), { month: "long", day: "numeric" });
  return (
    <Notice title={t(level, { limit, left: limit - used })} className="mt-3.5">
      {t(`${level}Detail`, { day, over: used - limit })}
    </Notice>
  );
}

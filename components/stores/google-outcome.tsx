import { useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";

/** What may stand in the address after the way back from Google, besides what went well. */
const problems = ["denied", "expired", "none", "not-approved", "away", "other"] as const;
type Problem = (typeof problems)[number];
const isProblem = (text: string | null): text is Problem => (problems as readonly (string | null)[]).includes(text);

/** Why the owner came back from Google without a connection, and what to do; nothing after a good way back. */
export function GoogleOutcome({ outcome }: { outcome: string | null }) {
  const t = useTranslations("stores.google.outcome");
  if (!isProblem(outcome)) return null;
  return (
    <Notice tone="caution" role="status" title={t(`${outcome}.title`)} className="mb-5">
      {t(`${outcome}.detail`)}
    </Notice>
  );
}

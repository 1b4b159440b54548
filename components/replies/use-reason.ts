import { useLocale, useTranslations } from "next-intl";
import type { GuardFinding } from "@/server/domain/reply-guard/verdict";

/** Why a finding is one, in the reader's language; Korean reasons quote the reply, others speak of the rule. */
export function useReason(): (finding: GuardFinding) => string {
  const locale = useLocale();
  const t = useTranslations("guard.reason");
  return (finding) => (locale === "ko" ? finding.reason : t(finding.rule));
}

import { useTranslations } from "next-intl";
import type { RuleCondition } from "@/server/domain/rules/rule";

const hourSeconds = 3_600;

/** Conditions and waits in the owner's words: 구글 · 4점 이상 · 맛 칭찬. */
export function useRuleWords() {
  const t = useTranslations("rules");
  const review = useTranslations("review");
  const valueWord = (condition: RuleCondition): string => {
    switch (condition.field) {
      case "platform":
        return review(`platform.${condition.value}`);
      case "aspect":
        return review(`aspect.${condition.value}`);
      case "sentiment":
        return review(`sentiment.${condition.value}`);
      case "keyword":
        return condition.value;
      case "rating":
        return condition.op === "none" ? "" : t("stars", { stars: condition.value });
    }
  };
  return {
    value: valueWord,
    say: (condition: RuleCondition): string =>
      t(`says.${condition.op}`, {
        value: valueWord(condition),
        stars: condition.field === "rating" && condition.op !== "none" ? condition.value : 0,
      }),
    wait: (seconds: number): string =>
      seconds < hourSeconds
        ? t("wait.minutes", { minutes: Math.round(seconds / 60) })
        : t("wait.hours", { hours: Math.round(seconds / hourSeconds) }),
  };
}

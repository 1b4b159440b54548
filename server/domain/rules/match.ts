import type { AspectMention, Sentiment } from "@/server/domain/analysis";
import type { Platform } from "@/server/domain/platform";
import type { RuleCondition } from "@/server/domain/rules/rule";

/** What the conditions look at. */
export type MatchedReview = {
  text: string;
  rating: number | null;
  platform: Platform;
  aspects: readonly Pick<AspectMention, "aspect" | "polarity">[];
  /** null: not read yet. */
  sentiment: Sentiment | null;
};

const plain = (text: string) => text.normalize("NFKC").toLowerCase().replace(/\s+/g, "");
const polarityOf = { praised: "positive", criticised: "negative", mentioned: null } as const;

function holds(condition: RuleCondition, review: MatchedReview): boolean {
  switch (condition.field) {
    case "rating":
      if (condition.op === "none") return review.rating === null;
      if (review.rating === null) return false;
      return condition.op === "at_least" ? review.rating >= condition.value : review.rating <= condition.value;
    case "platform":
      return (review.platform === condition.value) === (condition.op === "is");
    case "keyword":
      return plain(review.text).includes(plain(condition.value)) === (condition.op === "has");
    case "aspect": {
      const polarity = polarityOf[condition.op];
      return review.aspects.some(
        (mention) => mention.aspect === condition.value && (polarity === null || mention.polarity === polarity),
      );
    }
    case "sentiment":
      return (review.sentiment === condition.value) === (condition.op === "is");
  }
}

/** Whether everything a rule asks for is so; a rule that asks for nothing fits no review. */
export const matches = (conditions: readonly RuleCondition[], review: MatchedReview): boolean =>
  conditions.length > 0 && conditions.every((condition) => holds(condition, review));

/** The first rule that fits decides; those after it that would have fitted are named. */
export function pickRule<R extends { conditions: readonly RuleCondition[] }>(
  rules: readonly R[],
  review: MatchedReview,
): { rule: R | null; alsoMatched: R[] } {
  const [rule = null, ...alsoMatched] = rules.filter((each) => matches(each.conditions, review));
  return { rule, alsoMatched };
}

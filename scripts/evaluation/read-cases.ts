import { createBuiltInAnalyzer } from "@/server/integrations/sentiment/built-in/built-in-analyzer";
import type { LabelledReview, UrgencyCase } from "./cases";
import type { Read } from "./reading-figures";
import { shopOf } from "./shops";

/** Reads labelled reviews with the built-in analyzer, without and with their star. */
export function readWithAnalyzer(reviews: readonly LabelledReview[]): Read[] {
  const analyzer = createBuiltInAnalyzer();
  return reviews.map((review) => {
    const { menu } = shopOf(review);
    const fromText = analyzer.analyze({ text: review.text, rating: null, menu });
    const withStar =
      review.rating === null ? fromText : analyzer.analyze({ text: review.text, rating: review.rating, menu });
    return { review, fromText, withStar };
  });
}

export type UrgencyFigures = {
  urgent: number;
  recall: number;
  /** Of those found: told as the kind they are. */
  rightKind: number;
  calm: number;
  falseAlarms: number;
  missedIds: string[];
  falseAlarmIds: string[];
};

/** Whether the owner would be called, and called for nothing. */
export function urgencyFigures(cases: readonly UrgencyCase[]): UrgencyFigures {
  const analyzer = createBuiltInAnalyzer();
  const judged = cases.map((each) => ({
    ...each,
    found: analyzer.analyze({ text: each.text, rating: each.rating, menu: shopOf(each).menu }).urgency?.kind ?? null,
  }));
  const urgent = judged.filter((each) => each.urgent !== null);
  const calm = judged.filter((each) => each.urgent === null);
  const found = urgent.filter((each) => each.found !== null);
  const alarms = calm.filter((each) => each.found !== null);
  return {
    urgent: urgent.length,
    recall: found.length / urgent.length,
    rightKind: found.filter((each) => each.found === each.urgent).length / found.length,
    calm: calm.length,
    falseAlarms: alarms.length / calm.length,
    missedIds: urgent.filter((each) => each.found === null).map(({ id }) => id),
    falseAlarmIds: alarms.map(({ id }) => id),
  };
}

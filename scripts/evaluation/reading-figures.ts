import { binaryMetrics } from "@/bench/binary-metrics";
import { type Analysis, type Aspect, sentiments } from "@/server/domain/analysis";
import type { LabelledReview } from "./cases";

/** A review beside what the analyzer made of its text alone, and with its star. */
export type Read = { review: LabelledReview; fromText: Analysis; withStar: Analysis };

export type SentimentFigures = {
  reviews: number;
  /** Of the reviews labelled positive or negative: do we see which? By the sign of the score. */
  sides: number;
  macroF1: number;
  auc: number;
  negativeRecall: number;
  /** Over positive, neutral, mixed and negative. */
  fourWayF1: number;
};

export function sentimentFigures(read: readonly Read[], by: "fromText" | "withStar" = "fromText"): SentimentFigures {
  const sided = read.filter(({ review }) => review.sentiment === "positive" || review.sentiment === "negative");
  const { macroF1, auc, negativeRecall } = binaryMetrics(
    sided.map((each) => each[by].score),
    sided.map(({ review }) => Number(review.sentiment === "positive")),
  );
  const present = sentiments.filter((label) => read.some(({ review }) => review.sentiment === label));
  const f1s = present.map((label) => {
    const hits = read.filter((each) => each.review.sentiment === label && each[by].sentiment === label).length;
    const said = read.filter((each) => each[by].sentiment === label).length;
    const wanted = read.filter(({ review }) => review.sentiment === label).length;
    return (2 * hits) / (said + wanted);
  });
  const fourWayF1 = f1s.reduce((sum, f1) => sum + f1, 0) / (present.length || 1);
  return { reviews: read.length, sides: sided.length, macroF1, auc, negativeRecall, fourWayF1 };
}

export type AspectFigures = {
  mentions: number;
  f1: number;
  jointF1: number;
  negatives: number;
  negativeRecall: number;
};

/** Over the pairs of a review and an aspect; `joint` asks for the polarity too. */
export function aspectFigures(read: readonly Read[], only?: Aspect): AspectFigures {
  const counts = { said: 0, wanted: 0, found: 0, joint: 0, negatives: 0, negativesFound: 0 };
  for (const { review, fromText } of read) {
    const said = new Map(fromText.aspects.map(({ aspect, polarity }) => [aspect, polarity]));
    if (only === undefined) counts.said += said.size;
    else if (said.has(only)) counts.said++;
    for (const [aspect, polarity] of review.aspects) {
      if (only !== undefined && aspect !== only) continue;
      counts.wanted++;
      if (said.has(aspect)) counts.found++;
      if (said.get(aspect) === polarity) counts.joint++;
      if (polarity !== "negative") continue;
      counts.negatives++;
      if (said.get(aspect) === "negative") counts.negativesFound++;
    }
  }
  const pairs = counts.said + counts.wanted || 1;
  return {
    mentions: counts.wanted,
    f1: (2 * counts.found) / pairs,
    jointF1: (2 * counts.joint) / pairs,
    negatives: counts.negatives,
    negativeRecall: counts.negativesFound / (counts.negatives || 1),
  };
}

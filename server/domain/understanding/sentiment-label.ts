import type { Sentiment } from "@/server/domain/analysis";

/** A score closer to 0 than this takes no side. */
export const neutralBand = 0.35;

/** How far a star moves a stance, on the scale where a sure text stands at ±1.5: enough to decide a text that does not. */
const pullOfStar: Record<number, number> = { 1: -1.1, 2: -0.85, 3: -0.15, 4: 0.6, 5: 1 };
const surest = 0.999;

/** An opinion weaker than this is not heard when we ask whether a review has two sides. */
const heardFrom = 0.4;
/** Share of the weaker side from which both carry weight; the clear stars ask for more, three stars for less. */
const mixedShare: Record<number, number> = { 1: 0.46, 2: 0.4, 3: 0.2, 4: 0.36, 5: 0.46 };
const mixedShareWithoutStar = 0.25;

/** How far what a review says of its aspects moves its stance, on the same scale. */
const pullOfOpinions = 1;

const surely = (score: number) => Math.atanh(Math.max(-surest, Math.min(surest, score)));

/**
 * The stance of a text, −1 … 1, in the light of what it says of the aspects one by one. Aspects are those of a place:
 * of a text that is about something else (`aboutPlace`, 0 … 1) they say less.
 */
export function weighOpinions(textScore: number, opinions: readonly number[], aboutPlace: number): number {
  if (opinions.length === 0) return textScore;
  const mean = opinions.reduce((sum, opinion) => sum + opinion, 0) / opinions.length;
  return Math.tanh(surely(textScore) + pullOfOpinions * aboutPlace * mean);
}

/** The stance of a review, −1 … 1: its text, with the star as a prior. Without a star the text alone. */
export function weighRating(textScore: number, rating: number | null): number {
  const pull = rating === null ? 0 : (pullOfStar[Math.round(rating)] ?? 0);
  if (pull === 0) return textScore;
  return Math.tanh(surely(textScore) + pull);
}

/** Names a stance. `opinions` are the scores of what the review says one by one; both sides heard make it mixed. */
export function labelSentiment(score: number, opinions: readonly number[], rating: number | null): Sentiment {
  let good = 0;
  let bad = 0;
  for (const opinion of opinions) {
    if (opinion >= heardFrom) good += opinion;
    else if (opinion <= -heardFrom) bad -= opinion;
  }
  const share = Math.min(good, bad) / (good + bad || 1);
  const enough = rating === null ? mixedShareWithoutStar : (mixedShare[Math.round(rating)] ?? mixedShareWithoutStar);
  if (share >= enough) return "mixed";
  if (Math.abs(score) < neutralBand) return "neutral";
  return score > 0 ? "positive" : "negative";
}

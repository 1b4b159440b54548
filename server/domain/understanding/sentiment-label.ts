import type { Sentiment } from "@/server/domain/analysis";

/** A score closer to 0 than this takes no side. */
const neutralBand = 0.35;

/** How far a star moves a stance, on the scale where a sure text stands at ±1.5: enough to decide a text that does not. */
const pullOfStar: Record<number, number> = { 1: -1.1, 2: -0.85, 3: -0.15, 4: 0.6, 5: 1 };
const surest = 0.999;
const pullOfHarm = pullOfStar[1] ?? 0;

/** An opinion weaker than this is not heard when we ask whether a review has two sides. */
const heardFrom = 0.4;
/** Share of the weaker side from which both carry weight; the clear stars ask for more, three stars for less. */
const mixedShare: Record<number, number> = { 1: 0.46, 2: 0.4, 3: 0.2, 4: 0.36, 5: 0.46 };
const mixedShareWithoutStar = 0.25;

const surely = (score: number) => Math.atanh(Math.max(-surest, Math.min(surest, score)));

/** How likely each tone is; what they leave of 1 is the chance that the review takes no side. */
export type Tones = Readonly<Record<Exclude<Sentiment, "neutral">, number>>;

/**
 * The stance of a text, −1 … 1, in the light of its tones. They were learned from talk about places: of a text that is
 * about something else (`aboutPlace`, 0 … 1) they say less.
 */
export function weighTones(textScore: number, tones: Tones, aboutPlace: number): number {
  const told = Math.log(tones.positive / tones.negative) / 2;
  return Math.tanh(surely(textScore) * (1 - aboutPlace) + told * aboutPlace);
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

/** How far a star moves the log-odds that both sides carry weight. */
const mixedOfStar: Record<number, number> = { 1: -0.3, 2: 0, 3: 0.5, 4: 0, 5: -0.3 };
/** Those who take no side, and those who take both, say so in few words: they are heard sooner. */
const quietWeight = { neutral: 1.2, mixed: 1.4 };

/** Where the score of a label lies; both sides in one review may weigh either way. */
const boundsOf: Record<Sentiment, readonly [number, number]> = {
  positive: [neutralBand, 1],
  neutral: [-neutralBand, neutralBand],
  mixed: [-1, 1],
  negative: [-1, -neutralBand],
};

/** The score nearest to this one that its label allows. */
export function scoreWithin(sentiment: Sentiment, score: number): number {
  const [least, most] = boundsOf[sentiment];
  return Math.min(most, Math.max(least, score));
}

/** The stance of a review that tells of a harm: that weighs as much as the worst star. */
export const harmedScore = (score: number) => Math.tanh(surely(score) + pullOfHarm);

/** The tones of a review that tells of a harm. */
export function harmedTones({ positive, mixed, negative }: Tones): Tones {
  const [glad, sorry] = [positive * Math.exp(pullOfHarm), negative * Math.exp(-pullOfHarm)];
  const all = 1 - positive - negative + glad + sorry;
  return { positive: glad / all, mixed: mixed / all, negative: sorry / all };
}

/** With fewer stars than this, or none, nobody who was harmed is glad. */
const gladStars = 4;

/** What a label becomes when the review tells of a harm. */
export function labelHarmed(sentiment: Sentiment, rating: number | null): Sentiment {
  if (sentiment === "neutral") return "negative";
  return sentiment === "positive" && (rating ?? 0) < gladStars ? "mixed" : sentiment;
}

/** Names a stance by the tones of the review and its star; of the two clear ones it is the side of the `score`. */
export function labelTones(tones: Tones, rating: number | null, score: number): Sentiment {
  const star = rating === null ? 0 : Math.round(rating);
  const pull = pullOfStar[star] ?? 0;
  const undecided = 1 - tones.positive - tones.mixed - tones.negative;
  const neutral = undecided * Math.exp(-Math.abs(pull) / 2) * quietWeight.neutral;
  const mixed = tones.mixed * Math.exp(mixedOfStar[star] ?? 0) * quietWeight.mixed;
  const clear = Math.max(tones.positive * Math.exp(pull), tones.negative * Math.exp(-pull));
  if (mixed > Math.max(neutral, clear)) return "mixed";
  if (neutral > clear) return "neutral";
  return score > 0 ? "positive" : "negative";
}

import { z } from "zod";
import { type Analysis, type AspectMention, aspects, type Polarity, type Sentiment, sentiments } from "./analysis";
import { findQuote } from "./find-quote";
import { scoreWithin } from "./understanding/sentiment-label";

/** What a language model says of a review: names and the review's own words, no numbers. */
export const SecondReadingSchema = z.object({
  sentiment: z.enum(sentiments),
  /** The words of the review that decide it. */
  evidence: z.string(),
  aspects: z.array(
    z.object({ aspect: z.enum(aspects), polarity: z.enum(["positive", "negative", "neutral"]), quote: z.string() }),
  ),
});
export type SecondReading = z.infer<typeof SecondReadingSchema>;

/** Scores are 2p − 1 for a calibrated chance p: below this the first reading is less sure than three to one. */
const sureFrom = 0.5;
/** Fewer letters give nobody anything to read. */
const leastLetters = 6;
const mostAspects = 10;

/**
 * Whether a second reading may help: words are there, and the first reading is unsure of them or says the opposite of the
 * star. What is urgent is never read again, so that nothing a model says can silence an alert.
 */
export function isUnsure(text: string, analysis: Analysis, rating: number | null): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters < leastLetters || analysis.urgency !== null) return false;
  return Math.abs(analysis.score) < sureFrom || contradicts(analysis.sentiment, rating);
}

const contradicts = (sentiment: Sentiment, rating: number | null) =>
  rating !== null && ((rating >= 4 && sentiment === "negative") || (rating <= 2 && sentiment === "positive"));

/** What may follow from a second reading: the analysis that stands, and whether it is another one. */
export type Reread = { analysis: Analysis; isChanged: boolean };

/**
 * Takes from a second reading what the review itself bears out: a label whose evidence and aspects whose quotes stand in the
 * text. Scores stay ours: `scoreOf` reads the quote, and the label only says on which side of its bounds it may lie. One
 * or two stars are never made positive.
 */
export function applyReading(
  review: { text: string; rating: number | null },
  first: Analysis,
  reading: SecondReading,
  scoreOf: (quote: string) => number,
): Reread {
  const isBorneOut = findQuote(review.text, reading.evidence) !== null && isPlausible(reading.sentiment, review.rating);
  const sentiment = isBorneOut ? reading.sentiment : first.sentiment;
  const mentions = mentionsOf(review.text, reading, scoreOf);
  const analysis: Analysis = {
    ...first,
    sentiment,
    score: scoreWithin(sentiment, first.score),
    aspects: mentions.length > 0 ? withFirst(mentions, first.aspects) : first.aspects,
  };
  return { analysis, isChanged: JSON.stringify(analysis) !== JSON.stringify(first) };
}

const isPlausible = (sentiment: Sentiment, rating: number | null) =>
  !(rating !== null && rating <= 2 && sentiment === "positive");

function mentionsOf(text: string, reading: SecondReading, scoreOf: (quote: string) => number): AspectMention[] {
  const found = reading.aspects.flatMap(({ aspect, polarity, quote: words }) => {
    const quote = findQuote(text, words);
    return quote ? [{ aspect, polarity, score: scoreWithin(polarity, scoreOf(quote.quote)), ...quote }] : [];
  });
  return found.filter((mention, index) => found.findIndex((other) => isSame(other, mention)) === index);
}

/** The second reading's mentions, and those of the first that it does not speak of and that complain: none gets lost. */
function withFirst(second: readonly AspectMention[], first: readonly AspectMention[]): AspectMention[] {
  const kept = first.filter(
    (mention) => isComplaint(mention.polarity) && !second.some((other) => other.aspect === mention.aspect),
  );
  return [...second, ...kept].toSorted((a, b) => a.start - b.start).slice(0, mostAspects);
}

const isComplaint = (polarity: Polarity) => polarity === "negative";
const isSame = (a: AspectMention, b: AspectMention) => a.aspect === b.aspect && a.polarity === b.polarity;

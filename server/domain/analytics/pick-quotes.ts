import type { Aspect, AspectMention, Polarity } from "@/server/domain/analysis";

export type Quoted = { reviewId: string; aspects: readonly AspectMention[] };
export type Quote = { reviewId: string; quote: string; polarity: Polarity };

const [shortest, longest] = [6, 48];

/** For each aspect and polarity the most telling recent sentence that fits a line, newest first among equals. */
export function pickQuotes(reviews: readonly Quoted[]): (aspect: Aspect, polarity: Polarity) => Quote | null {
  const best = new Map<string, Quote & { weight: number }>();
  for (const { reviewId, aspects } of reviews)
    for (const { aspect, polarity, quote, score } of aspects) {
      const text = quote.replace(/\s+/g, " ").trim();
      if (text.length < shortest || text.length > longest) continue;
      const key = `${aspect} ${polarity}`;
      const weight = Math.abs(score) + Math.min(text.length, 24) / 100;
      if (weight > (best.get(key)?.weight ?? -1)) best.set(key, { reviewId, quote: text, polarity, weight });
    }
  return (aspect, polarity) => {
    const found = best.get(`${aspect} ${polarity}`);
    return found ? { reviewId: found.reviewId, quote: found.quote, polarity } : null;
  };
}

import type { AspectMention, Polarity } from "./analysis";
import { splitClauses } from "./understanding/clauses";

const [shortest, longest] = [10, 80];

/** What a review says on one side in words that stand alone: of some length, and not "맛은 있지만", which asks for its other half. */
export const quotable = (mentions: readonly AspectMention[], polarity: Polarity): AspectMention[] =>
  mentions
    .filter((mention) => mention.polarity === polarity)
    .map((mention) => ({ ...mention, quote: mention.quote.replace(/[\s;,]+$/, "").trim() }))
    .filter(({ quote }) => quote.length >= shortest && quote.length <= longest && !leadsOn(quote));

/** The fullest of the kind words. */
export const bestPraise = (mentions: readonly AspectMention[]): string | undefined =>
  quotable(mentions, "positive").sort((a, b) => b.quote.length - a.quote.length)[0]?.quote;

const leadsOn = (quote: string) => splitClauses(`${quote} 그렇다`).at(-1)?.turns === true;

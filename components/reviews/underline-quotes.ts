import type { Polarity } from "@/server/domain/analysis";

export type Quote = { start: number; end: number; polarity: Polarity };
export type Piece = { text: string; start: number; polarity: Polarity | null };

/** Cuts a text at its quotes. Every character comes out once: of two that overlap the earlier one wins, bad ones are left out. */
export function underlineQuotes(text: string, quotes: readonly Quote[]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  const add = (end: number, polarity: Polarity | null) => {
    if (end > at) pieces.push({ text: text.slice(at, end), start: at, polarity });
    at = Math.max(at, end);
  };
  for (const quote of [...quotes].sort((a, b) => a.start - b.start)) {
    const isUsable = quote.start >= at && quote.end > quote.start && quote.end <= text.length;
    if (!isUsable || quote.polarity === "neutral") continue;
    add(quote.start, null);
    add(quote.end, quote.polarity);
  }
  add(text.length, null);
  return pieces;
}

import { sureFrom } from "@/server/integrations/reply-writer/built-in/matters/best-matter";
import { matterOf } from "@/server/integrations/reply-writer/built-in/matters/matters";
import { guessOf, type SaidClause } from "@/server/integrations/reply-writer/built-in/matters/read-clauses";
import { overlaps } from "@/server/integrations/reply-writer/built-in/matters/stretch";
import type { Trade } from "@/server/integrations/reply-writer/built-in/reading/trade";

/** Whether a stretch holds a clause of which we are sure that it praises, or blames. */
export function saysIn(clauses: readonly SaidClause[], trade: Trade) {
  const guesses = clauses.map((clause) => ({ clause, guess: guessOf(clause, null, trade) }));
  return (polarity: "positive" | "negative", start: number, end: number): boolean =>
    guesses.some(
      ({ clause, guess }) =>
        overlaps(clause, { start, end }) &&
        guess !== null &&
        guess.chance >= sureFrom &&
        matterOf(guess.id)?.polarity === polarity,
    );
}

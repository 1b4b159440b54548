import { matterOf } from "@/server/integrations/reply-writer/built-in/matters/matters";
import { guessOf, type SaidClause } from "@/server/integrations/reply-writer/built-in/matters/read-clauses";
import { soundsBad } from "@/server/integrations/reply-writer/built-in/reading/badness";
import { soundsGlad } from "@/server/integrations/reply-writer/built-in/reading/gladness";
import type { Trade } from "@/server/integrations/reply-writer/built-in/reading/trade";


/** With this chance praise is praise, whatever word stands in it. */
const plainlyFrom = 0.85;

/** True of a clause that praises, whatever was heard in it. */
export function isPraise(clause: SaidClause, trade: Trade): boolean {
  return praiseOf(clause, trade) >= plainlyFrom || (soundsGlad(clause.text) && !soundsBad(clause.text));
}

/** How surely the model takes a clause for blame. */
export function blameOf(clause: SaidClause, trade: Trade): number {
  return chanceOf(clause, trade, "negative");
}

function praiseOf(clause: SaidClause, trade: Trade): number {
  return chanceOf(clause, trade, "positive");
}

function chanceOf(clause: SaidClause, trade: Trade, side: "positive" | "negative"): number {
  const guess = guessOf(clause, null, trade);
  return guess !== null && matterOf(guess.id)?.polarity === side ? guess.chance : 0;
}

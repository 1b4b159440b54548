import type { AspectMention } from "@/server/domain/analysis";
import { matterOf } from "@/server/integrations/reply-writer/built-in/matters/matters";
import { guessOf, type SaidClause } from "@/server/integrations/reply-writer/built-in/matters/read-clauses";
import { soundsBad } from "@/server/integrations/reply-writer/built-in/reading/badness";
import { soundsGlad } from "@/server/integrations/reply-writer/built-in/reading/gladness";
import type { Trade } from "@/server/integrations/reply-writer/built-in/reading/trade";
import { asks } from "@/server/integrations/reply-writer/built-in/reading/question";
import { reservedOf } from "@/server/integrations/reply-writer/built-in/reading/reserved";
import { isComfort, turnedOf, turnsToBlame } from "@/server/integrations/reply-writer/built-in/reading/turned";

/** After a turn, what the model takes for blame with this chance is blame though we know none of its words. */
const surelyFrom = 0.8;

/** With so many stars at most, what stands after a turn is what cost the others. */
const mostOfMiddling = 3;
const telling = 8;
/** With this chance praise is praise, whatever word stands in it. */
const plainlyFrom = 0.85;

/** Clauses after a turn that say what was missed, whether or not anybody heard it. */
export function remarksOf(
  clauses: readonly SaidClause[],
  { aspects, rating, trade }: { aspects: readonly AspectMention[]; rating: number | null; trade: Trade },
): ReadonlySet<string> {
  const turned = turnedOf(clauses);
  const isRemark = (clause: SaidClause) =>
    !soundsGlad(clause.text) &&
    (soundsBad(clause.text) ||
      turnsToBlame(clause.text) ||
      isHeard(clause.text, aspects) ||
      (rating !== null && rating <= mostOfMiddling && !isComfort(clause.text) && !asks(clause.text)) ||
      blameOf(clause, trade) >= surelyFrom);
  const remarked = clauses.filter((clause) => turned.has(clause.text) && isRemark(clause)).map(({ text }) => text);
  const isLow = rating !== null && rating < mostOfMiddling;
  const chances = { praise: praiseOf, blame: blameOf };
  const reserved = isLow ? [] : reservedOf(clauses, (side, clause) => chances[side](clause, trade));
  return new Set([...remarked, ...reserved]);
}

/** Where it stood before its notes were put into sentences does not matter: its first words tell. */
function isHeard(text: string, aspects: readonly AspectMention[]): boolean {
  const start = text.slice(0, telling);
  return aspects.some(
    ({ polarity, quote }) =>
      polarity === "negative" && (quote.includes(start) || text.includes(quote.slice(0, telling))),
  );
}

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

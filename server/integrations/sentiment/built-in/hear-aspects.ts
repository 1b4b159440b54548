import type { AspectMention } from "@/server/domain/analysis";
import { cueReader } from "@/server/domain/understanding/aspect-cues";
import type { Clause } from "@/server/domain/understanding/clauses";
import { saysOnlyVisit } from "@/server/domain/understanding/visits";
import type { ClauseModel } from "./clause-model";

/** What a Korean review says about each aspect, at most one opinion per aspect. Quotes are whole clauses. */
export function hearAspects(
  model: ClauseModel,
  text: string,
  clauses: readonly Clause[],
  stanceOf: (words: string) => number,
  menu: readonly string[],
): AspectMention[] {
  const cuesOf = cueReader(text, menu);
  const mood = stanceOf(text);
  const heard = clauses.flatMap((clause) => {
    if (saysOnlyVisit(clause.text)) return [];
    const cues = cuesOf(clause);
    const stance = stanceOf(clause.text);
    const voice = model.hear(clause.text, cues, { clause: stance, review: mood });
    return voice ? [{ ...voice, cues, stance, turns: clause.turns, clause }] : [];
  });
  return model.judge(heard, mood).flatMap(({ clauseAt, ...verdict }) => {
    const clause = heard[clauseAt]?.clause;
    return clause ? [{ ...verdict, quote: clause.text, start: clause.start, end: clause.end }] : [];
  });
}

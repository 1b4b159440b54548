import { type Aspect, type AspectMention, aspects, type Polarity } from "@/server/domain/analysis";
import { type Cues, cueReader } from "./aspect-cues";
import type { Clause } from "./clauses";
import { asksOnly } from "./questions";

/** Stance of a clause, −1 … 1. */
export type ClauseScore = (clause: Clause) => number;
/** What a clause says about the aspects, −1 … 1 each; those it does not speak of are absent. */
export type ClauseJudge = (clause: Clause, cues: Cues) => ReadonlyMap<Aspect, number>;

/** Below this a clause names the aspect without taking a side. */
const sideFrom = 0.2;
/** How much words that carry an opinion by themselves weigh against the reading of the clause as a whole. */
const cueShare = 0.75;
const cueStrength = 0.8;

function polarityOf(score: number): Polarity {
  return score >= sideFrom ? "positive" : score <= -sideFrom ? "negative" : "neutral";
}

/** Judges by the words of the lexicon alone; where no word decides, `scoreOf` does. */
export function judgeByWords(scoreOf: ClauseScore): ClauseJudge {
  return (clause, cues) => {
    const opinionated = [...cues.values()].some(({ good, bad }) => good + bad > 0);
    const said = new Map<Aspect, number>();
    for (const [aspect, { good, bad, named }] of cues) {
      if (good + bad === 0 && (!named || asksOnly(clause) || (opinionated && aspect !== "price"))) continue;
      const lean = scoreOf(clause);
      const side = Math.sign(good - bad);
      said.set(aspect, side === 0 ? lean : side * cueStrength * cueShare + lean * (1 - cueShare));
    }
    return said;
  };
}

/**
 * What a review says about each aspect, at most one opinion per aspect: where it says several, the last that takes a
 * side. Menu names count as taste. Quotes are whole clauses.
 */
export function findAspects(
  text: string,
  clauses: readonly Clause[],
  judge: ClauseJudge,
  menu: readonly string[] = [],
): AspectMention[] {
  const cuesOf = cueReader(text, menu);
  const found = new Map<Aspect, AspectMention>();
  for (const clause of clauses) {
    for (const [aspect, score] of judge(clause, cuesOf(clause))) {
      const polarity = polarityOf(score);
      const known = found.get(aspect);
      if (known && polarity === "neutral" && known.polarity !== "neutral") continue;
      if (known && known.polarity === polarity && Math.abs(known.score) >= Math.abs(score)) continue;
      found.set(aspect, { aspect, polarity, score, quote: clause.text, start: clause.start, end: clause.end });
    }
  }
  return aspects.flatMap((aspect) => found.get(aspect) ?? []);
}

import { type Aspect, type AspectMention, aspects, type Polarity } from "@/server/domain/analysis";
import { aspectLexicon, type AspectWords } from "./aspect-lexicon";
import type { Clause } from "./clauses";
import { isNegated } from "./negated-cue";
import { findStems, indexStems, type StemIndex } from "./stem-index";

/** Stance of a clause, −1 … 1. */
export type ClauseScore = (clause: Clause) => number;

type Role = keyof AspectWords;
type Sense = { aspect: Aspect; role: Role };

/** Below this a clause names the aspect without taking a side. */
const sideFrom = 0.2;
/** How much words that carry an opinion by themselves weigh against the model's reading of the clause. */
const cueShare = 0.65;
const cueStrength = 0.8;

function buildIndex(): StemIndex<Sense[]> {
  const senses = new Map<string, Sense[]>();
  for (const aspect of aspects)
    for (const role of ["topics", "good", "bad", "goodOf", "badOf"] as const)
      for (const word of aspectLexicon[aspect][role].split(" ")) {
        const stem = word.replaceAll("_", " ");
        const known = senses.get(stem);
        if (known) known.push({ aspect, role });
        else senses.set(stem, [{ aspect, role }]);
      }
  return indexStems(senses);
}

const lexicon = buildIndex();
const menuSense: Sense[] = [{ aspect: "taste", role: "topics" }];

type Tally = { good: number; bad: number };

function polarityOf(score: number): Polarity {
  return score >= sideFrom ? "positive" : score <= -sideFrom ? "negative" : "neutral";
}

/** Opinions per aspect inside one clause; an aspect that is only named has an empty tally. */
function tallyClause(text: string, clause: Clause, menu: StemIndex<Sense[]>): Map<Aspect, Tally> {
  const tallies = new Map<Aspect, Tally>();
  const tallyFor = (aspect: Aspect) => {
    const tally = tallies.get(aspect) ?? { good: 0, bad: 0 };
    tallies.set(aspect, tally);
    return tally;
  };
  const hits = findStems(text, lexicon, clause.start, clause.end);
  if (menu.size > 0) {
    hits.push(...findStems(text, menu, clause.start, clause.end));
    hits.sort((a, b) => a.start - b.start);
  }
  let topics: Aspect[] = [];
  for (const { value: senses, start, end } of hits) {
    const named = senses.filter(({ role }) => role === "topics").map(({ aspect }) => aspect);
    if (named.length > 0) topics = named;
    for (const { aspect, role } of senses) {
      if (role === "topics") tallyFor(aspect);
      else if (role === "good" || role === "bad" || topics.includes(aspect)) {
        const good = role === "good" || role === "goodOf";
        const flipped = isNegated(text, start, end, clause.end);
        tallyFor(aspect)[good === flipped ? "bad" : "good"]++;
      }
    }
  }
  return tallies;
}

/**
 * What a review says about each aspect, at most one opinion per aspect: where it says several, the last that takes a
 * side. Menu names count as taste. Quotes are whole clauses.
 */
export function findAspects(
  text: string,
  clauses: readonly Clause[],
  scoreOf: ClauseScore,
  menu: readonly string[] = [],
): AspectMention[] {
  const menuIndex = indexStems(menu.filter((name) => name.length > 1).map((name) => [name, menuSense] as const));
  const found = new Map<Aspect, AspectMention>();
  for (const clause of clauses) {
    for (const [aspect, { good, bad }] of tallyClause(text, clause, menuIndex)) {
      const lean = scoreOf(clause);
      const side = Math.sign(good - bad);
      const score = side === 0 ? lean : side * cueStrength * cueShare + lean * (1 - cueShare);
      const polarity = polarityOf(score);
      const known = found.get(aspect);
      if (known && polarity === "neutral" && known.polarity !== "neutral") continue;
      if (known && known.polarity === polarity && Math.abs(known.score) >= Math.abs(score)) continue;
      found.set(aspect, { aspect, polarity, score, quote: clause.text, start: clause.start, end: clause.end });
    }
  }
  return aspects.flatMap((aspect) => found.get(aspect) ?? []);
}

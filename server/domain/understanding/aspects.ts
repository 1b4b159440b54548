import { type Aspect, type AspectMention, aspects, type Polarity } from "@/server/domain/analysis";
import { aspectLexicon, type AspectWords } from "./aspect-lexicon";
import { foreignAspectLexicon } from "./aspect-lexicon-foreign";
import type { Clause } from "./clauses";
import { isNegated } from "./negated-cue";
import { findStems, indexStems, type StemHit, type StemIndex } from "./stem-index";

/** Stance of a clause, −1 … 1. */
export type ClauseScore = (clause: Clause) => number;

type Role = keyof AspectWords;
type Sense = { aspect: Aspect; role: Role };
type Tally = { good: number; bad: number };

/** Below this a clause names the aspect without taking a side. */
const sideFrom = 0.2;
/** How much words that carry an opinion by themselves weigh against the model's reading of the clause. */
const cueShare = 0.65;
const cueStrength = 0.8;

const roles = ["topics", "things", "good", "bad", "goodOf", "badOf"] as const satisfies Role[];

function buildIndex(): StemIndex<Sense[]> {
  const senses = new Map<string, Sense[]>();
  for (const lexicon of [aspectLexicon, foreignAspectLexicon])
    for (const aspect of aspects)
      for (const role of roles)
        for (const word of lexicon[aspect][role].split(" ").filter(Boolean)) {
          const stem = word.replaceAll("_", " ");
          senses.set(stem, [...(senses.get(stem) ?? []), { aspect, role }]);
        }
  return indexStems(senses);
}

const lexicon = buildIndex();
const menuSense: Sense[] = [{ aspect: "taste", role: "topics" }];

function polarityOf(score: number): Polarity {
  return score >= sideFrom ? "positive" : score <= -sideFrom ? "negative" : "neutral";
}

/** Opinions per aspect inside one clause. An opinion about "it" goes to what was named since the opinion before. */
function tallyClause(text: string, clause: Clause, hits: readonly StemHit<Sense[]>[]): Map<Aspect, Tally> {
  const tallies = new Map<Aspect, Tally>();
  const tallyFor = (aspect: Aspect): Tally => {
    const tally = tallies.get(aspect) ?? { good: 0, bad: 0 };
    tallies.set(aspect, tally);
    return tally;
  };
  let topics = new Set<Aspect>();
  let spoken = false;
  for (const { value: senses, start, end } of hits) {
    const named = senses.filter(({ role }) => role === "topics" || role === "things");
    if (named.length > 0 && spoken) {
      topics = new Set();
      spoken = false;
    }
    for (const { aspect, role } of named) {
      topics.add(aspect);
      if (role === "topics") tallyFor(aspect);
    }
    for (const { aspect, role } of senses) {
      const byItself = role === "good" || role === "bad";
      if (!byItself && !((role === "goodOf" || role === "badOf") && topics.has(aspect))) continue;
      const good = role === "good" || role === "goodOf";
      tallyFor(aspect)[good === isNegated(text, start, end, clause.end) ? "bad" : "good"]++;
      spoken = true;
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
  const lower = text.toLowerCase();
  const searched = lower.length === text.length ? lower : text;
  const dishes = indexStems(
    menu.filter((name) => name.length > 1).map((name) => [name.toLowerCase(), menuSense] as const),
  );
  const found = new Map<Aspect, AspectMention>();
  for (const clause of clauses) {
    const hits = findStems(searched, lexicon, clause.start, clause.end);
    if (dishes.size > 0) hits.push(...findStems(searched, dishes, clause.start, clause.end));
    const tallies = tallyClause(
      searched,
      clause,
      hits.sort((a, b) => a.start - b.start),
    );
    const opinionated = [...tallies.values()].some(({ good, bad }) => good + bad > 0);
    for (const [aspect, { good, bad }] of tallies) {
      if (opinionated && good + bad === 0) continue;
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

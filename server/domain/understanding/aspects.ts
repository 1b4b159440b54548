import { type Aspect, type AspectMention, aspects, type Polarity } from "@/server/domain/analysis";
import { aspectLexicon, aspectRoles, type AspectWords } from "./aspect-lexicon";
import { amountPatterns } from "./aspect-lexicon-amounts";
import { foreignAspectLexicon, foreignOpinions } from "./aspect-lexicon-foreign";
import { formsOf } from "./aspect-lexicon-forms";
import { commonOpinions, impliedAspectLexicon } from "./aspect-lexicon-implied";
import type { Clause } from "./clauses";
import { isNegated, isWished } from "./negated-cue";
import { asksOnly } from "./questions";
import { findStems, indexStems, type StemHit, type StemIndex } from "./stem-index";

/** Stance of a clause, −1 … 1. */
export type ClauseScore = (clause: Clause) => number;

type Sense = { aspect: Aspect | "named"; role: keyof AspectWords };
type Tally = { good: number; bad: number };

/** Below this a clause names the aspect without taking a side. */
const sideFrom = 0.2;
/** How much words that carry an opinion by themselves weigh against the model's reading of the clause. */
const cueShare = 0.75;
const cueStrength = 0.8;

function buildIndex(): StemIndex<Sense[]> {
  const senses = new Map<string, Sense[]>();
  const add = (words: string | undefined, sense: Sense) => {
    for (const word of (words ?? "").split(" ").filter(Boolean))
      for (const stem of formsOf(word)) senses.set(stem, [...(senses.get(stem) ?? []), sense]);
  };
  for (const lexicon of [aspectLexicon, impliedAspectLexicon, foreignAspectLexicon])
    for (const aspect of aspects) for (const role of aspectRoles) add(lexicon[aspect]?.[role], { aspect, role });
  add(foreignOpinions.good, { aspect: "named", role: "goodOf" });
  add(foreignOpinions.bad, { aspect: "named", role: "badOf" });
  add(commonOpinions.good, { aspect: "named", role: "goodOf" });
  add(commonOpinions.bad, { aspect: "named", role: "badOf" });
  for (const [stem, own] of senses) {
    const noun = /[하해했한합함할]$/u.test(stem) ? senses.get(stem.slice(0, -1)) : undefined;
    if (noun) senses.set(stem, [...new Set([...own, ...noun])]);
  }
  return indexStems(senses);
}

const lexicon = buildIndex();
const dishSense: Sense[] = [{ aspect: "taste", role: "topics" }];
const workSense: Sense[] = [{ aspect: "other", role: "topics" }];

/** A thing on the price list of a salon, a clinic or a hotel is no dish. */
function menuSense(name: string): Sense[] {
  const isWork = findStems(name, lexicon).some(({ value }) =>
    value.some(({ aspect, role }) => aspect === "other" && role === "topics"),
  );
  return isWork ? workSense : dishSense;
}

function findAmounts(text: string, { start, end }: Clause): StemHit<Sense[]>[] {
  const said = text.slice(start, end);
  return amountPatterns
    .filter(({ units }) => units.some((unit) => said.includes(unit)))
    .flatMap(({ aspect, role, pattern }) =>
      [...said.matchAll(pattern)].map(({ 0: match, index }) => ({
        value: [{ aspect, role }],
        start: start + index,
        end: start + index + match.length,
      })),
    );
}

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
  // How long it took belongs to the delivery where one is spoken of.
  const delivers = hits.some(({ value }) =>
    value.some(({ aspect, role }) => aspect === "delivery" && role === "topics"),
  );
  let topics = new Set<Aspect>();
  let spoken = false;
  for (const { value: senses, start, end } of hits) {
    const named = senses.filter(({ role }) => role === "topics" || role === "things");
    if (named.length > 0 && spoken) {
      topics = new Set();
      spoken = false;
    }
    for (const { aspect, role } of named) {
      if (aspect === "named") continue;
      topics.add(aspect);
      if (role === "topics") tallyFor(aspect);
    }
    for (const { aspect, role } of senses) {
      if (role === "topics" || role === "things") continue;
      const byItself = role === "good" || role === "bad";
      const meant =
        aspect === "named"
          ? topics
          : byItself || topics.has(aspect)
            ? [aspect === "waiting" && delivers ? "delivery" : aspect]
            : [];
      const good = role === "good" || role === "goodOf";
      const turned = isNegated(text, start, end, clause.end) || (good && isWished(text, end, clause.end));
      for (const each of meant) {
        tallyFor(each)[good === turned ? "bad" : "good"]++;
        spoken = true;
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
  const lower = text.toLowerCase();
  const searched = lower.length === text.length ? lower : text;
  const dishes = indexStems(
    menu.filter((name) => name.length > 1).map((name) => [name.toLowerCase(), menuSense(name)] as const),
  );
  const found = new Map<Aspect, AspectMention>();
  for (const clause of clauses) {
    const hits = findStems(searched, lexicon, clause.start, clause.end);
    if (dishes.size > 0) hits.push(...findStems(searched, dishes, clause.start, clause.end));
    hits.push(...findAmounts(searched, clause));
    const tallies = tallyClause(
      searched,
      clause,
      hits.sort((a, b) => a.start - b.start),
    );
    const asks = asksOnly(clause);
    const opinionated = [...tallies.values()].some(({ good, bad }) => good + bad > 0);
    for (const [aspect, { good, bad }] of tallies) {
      if (good + bad === 0 && (asks || (opinionated && aspect !== "price"))) continue;
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

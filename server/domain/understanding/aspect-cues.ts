import { type Aspect, aspects } from "@/server/domain/analysis";
import { aspectLexicon, aspectRoles, type AspectWords } from "./aspect-lexicon";
import { amountPatterns } from "./aspect-lexicon-amounts";
import { foreignAspectLexicon, foreignOpinions } from "./aspect-lexicon-foreign";
import { formsOf } from "./aspect-lexicon-forms";
import { commonOpinions, impliedAspectLexicon } from "./aspect-lexicon-implied";
import type { Clause } from "./clauses";
import { isNegated, isWished } from "./negated-cue";
import { findStems, indexStems, type StemHit, type StemIndex } from "./stem-index";

type Sense = { aspect: Aspect | "named"; role: keyof AspectWords };

/** What the words of one clause say about one aspect. */
export type Cue = {
  /** Opinions for and against. */
  good: number;
  bad: number;
  /** Talked about, by a word that names nothing else. */
  named: boolean;
  /** Something that belongs to it is mentioned. */
  mentioned: boolean;
  /** An opinion that names the aspect by itself. */
  plain: boolean;
  /** An opinion that could be about it, had it been named. */
  loose: boolean;
};
export type Cues = ReadonlyMap<Aspect, Cue>;

function buildIndex(): StemIndex<Sense[]> {
  const senses = new Map<string, Sense[]>();
  const add = (words: string | undefined, sense: Sense) => {
    for (const word of (words ?? "").split(" ").filter(Boolean))
      for (const stem of formsOf(word)) senses.set(stem, [...(senses.get(stem) ?? []), sense]);
  };
  for (const lexicon of [aspectLexicon, impliedAspectLexicon, foreignAspectLexicon])
    for (const aspect of aspects) for (const role of aspectRoles) add(lexicon[aspect]?.[role], { aspect, role });
  for (const opinions of [foreignOpinions, commonOpinions]) {
    add(opinions.good, { aspect: "named", role: "goodOf" });
    add(opinions.bad, { aspect: "named", role: "badOf" });
  }
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

/** Opinions per aspect inside one clause. An opinion about "it" goes to what was named since the opinion before. */
function weighHits(text: string, clause: Clause, hits: readonly StemHit<Sense[]>[]): Map<Aspect, Cue> {
  const cues = new Map<Aspect, Cue>();
  const cueFor = (aspect: Aspect): Cue => {
    const cue = cues.get(aspect) ?? { good: 0, bad: 0, named: false, mentioned: false, plain: false, loose: false };
    cues.set(aspect, cue);
    return cue;
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
      cueFor(aspect)[role === "topics" ? "named" : "mentioned"] = true;
    }
    for (const { aspect, role } of senses) {
      if (role === "topics" || role === "things") continue;
      const plain = role === "good" || role === "bad";
      if (aspect !== "named") cueFor(aspect)[plain ? "plain" : "loose"] = true;
      const meant =
        aspect === "named"
          ? topics
          : plain || topics.has(aspect)
            ? [aspect === "waiting" && delivers ? "delivery" : aspect]
            : [];
      const good = role === "good" || role === "goodOf";
      const turned = isNegated(text, start, end, clause.end) || (good && isWished(text, end, clause.end));
      for (const each of meant) {
        cueFor(each)[good === turned ? "bad" : "good"]++;
        spoken = true;
      }
    }
  }
  return cues;
}

/** Reads the cues of a review clause by clause. Menu names count as taste, or as other where treatments are sold. */
export function cueReader(text: string, menu: readonly string[]): (clause: Clause) => Cues {
  const lower = text.toLowerCase();
  const searched = lower.length === text.length ? lower : text;
  const dishes = indexStems(
    menu.filter((name) => name.length > 1).map((name) => [name.toLowerCase(), menuSense(name)] as const),
  );
  return (clause) => {
    const hits = findStems(searched, lexicon, clause.start, clause.end);
    if (dishes.size > 0) hits.push(...findStems(searched, dishes, clause.start, clause.end));
    hits.push(...findAmounts(searched, clause));
    return weighHits(
      searched,
      clause,
      hits.sort((a, b) => a.start - b.start),
    );
  };
}

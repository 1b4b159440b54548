import type { AspectMention } from "@/server/domain/analysis";
import { bucketsOf } from "@/server/domain/understanding/buckets";
import { matterOf } from "@/server/integrations/reply-writer/built-in/matters/matters";
import { guessOf, type SaidClause } from "@/server/integrations/reply-writer/built-in/matters/read-clauses";
import { soundsBad } from "@/server/integrations/reply-writer/built-in/reading/badness";
import { soundsGlad } from "@/server/integrations/reply-writer/built-in/reading/gladness";
import { heardAt } from "@/server/integrations/reply-writer/built-in/matters/source";
import type { Trade } from "@/server/integrations/reply-writer/built-in/reading/trade";
import type { Candidate, Word } from "@/server/integrations/reply-writer/built-in/points/candidates";
import { kindsOf } from "@/server/integrations/reply-writer/built-in/matters/nouns";
import type { Tone } from "@/server/integrations/reply-writer/built-in/reading/tone";

/** What is known of a review besides its words. */
export type Known = {
  clauses: readonly SaidClause[];
  mentions: readonly AspectMention[];
  tone: Tone;
  rating: number | null;
  trade: Trade;
  menu: readonly string[];
};

/** What was heard in the clause of a candidate, what it sounds like, and what its likeliest matter says. */
export type Clause = { side: "-" | "+" | "0"; sounds: string[] };

export const noClause: Clause = { side: "0", sounds: [] };

/** What is known of a clause. */
export function clauseOf(clause: SaidClause, { mentions, trade }: Known): Clause {
  const heard = heardAt(clause, mentions).map(({ polarity }) => polarity);
  const guess = guessOf(clause, null, trade);
  const says = guess === null ? null : (matterOf(guess.id)?.polarity ?? "none");
  return {
    side: heard.includes("negative") ? "-" : heard.includes("positive") ? "+" : "0",
    sounds: [
      `sounds ${soundsGlad(clause.text)} ${soundsBad(clause.text)}`,
      `guess ${says} ${Math.round((guess?.chance ?? 0) * 4)}`,
      `matter ${guess?.id}`,
    ],
  };
}

/** Buckets are numbers of this many bits. */
export const pointBits = 16;

const mostWords = 4;
const mostLines = 6;

/** The buckets of what a candidate is called, of where it stands, and of what its clause says. */
export function placesOf(candidate: Candidate, words: readonly Word[], known: Known, { side, sounds }: Clause) {
  const { words: name, after } = candidate;
  const last = name.slice(name.lastIndexOf(" ") + 1);
  const kind = kindsOf(last)[0] ?? (known.menu.includes(name) ? "menu" : "none");
  const heard = [
    `heard ${side}`,
    `heard ${side} ${after.slice(0, 1)} ${after.length}`,
    `tone ${known.tone} ${side}`,
    `rating ${known.rating} ${side}`,
    `rating ${known.rating}`,
    `kind ${kind} ${side}`,
    `kind ${kind} ${after.slice(0, 1)}`,
    `end ${last.slice(-1)} ${side}`,
    `name ${last} ${side}`,
  ];
  return [
    bucketsOf([...lettersOf(name, last, candidate.before), `kind ${kind}`], pointBits),
    bucketsOf([...aroundOf(candidate, last, words, side), ...heard], pointBits),
    bucketsOf(
      sounds.flatMap((each) => [each, `${each} ${after.slice(0, 1)}`, `${each} ${side}`]),
      pointBits,
    ),
  ];
}

function lettersOf(name: string, last: string, before: number): string[] {
  const runs = Array.from({ length: Math.max(0, last.length - 2) }, (_, from) => `tri ${last.slice(from, from + 3)}`);
  return [
    `name ${name}`,
    `last ${last}`,
    `end1 ${last.slice(-1)}`,
    `end2 ${last.slice(-2)}`,
    `begin1 ${last.slice(0, 1)}`,
    `begin2 ${last.slice(0, 2)}`,
    `length ${last.length} ${before}`,
    `first word ${name.slice(0, name.indexOf(" ") + 1)}`,
    ...runs,
  ];
}

/** What is left of its word, the words beside it, and how its line goes on and ends. */
function aroundOf({ after, before, at }: Candidate, last: string, words: readonly Word[], side: string): string[] {
  const line = words[at]?.line ?? 0;
  const inLine = (place: number) => (words[place]?.line === line ? (words[place]?.text ?? "") : "");
  const [next, second, prior] = [inLine(at + 1), inLine(at + 2), inLine(at - before - 1)];
  let end = at;
  while (words[end + 1]?.line === line) end++;
  const ending = inLine(end);
  return [
    `after ${after.slice(0, 3)}`,
    `after1 ${after.slice(0, 1)} ${after.length}`,
    `cut ${last.slice(-1)}|${after.slice(0, 1)}`,
    `after ${after} next ${next.slice(0, 2)}`,
    `next ${next}`,
    `next2 ${next.slice(0, 2)}`,
    `next1 ${next.slice(0, 1)}`,
    `next ${next.slice(0, 2)} ${side}`,
    `second ${second.slice(0, 2)}`,
    `prior ${prior}`,
    `prior1 ${prior.slice(-1)}`,
    `prior2 ${prior.slice(-2)}`,
    `ending ${ending.slice(0, 2)}`,
    `ending ${ending.slice(-2)}`,
    `ending of ${after.slice(0, 1)} ${ending.slice(0, 2)}`,
    `to end ${Math.min(mostWords, end - at)} ${before}`,
    `line ${Math.min(line, mostWords)} of ${Math.min(words.at(-1)?.line ?? 0, mostLines)}`,
  ];
}

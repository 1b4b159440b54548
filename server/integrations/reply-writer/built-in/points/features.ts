import type { AspectMention } from "@/server/domain/analysis";
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

/** What a clause sounds like, and what its likeliest matter says. */
function soundOf(clause: SaidClause, trade: Trade): string[] {
  const guess = guessOf(clause, null, trade);
  const side = guess === null ? null : (matterOf(guess.id)?.polarity ?? "none");
  return [
    `sounds ${soundsGlad(clause.text)} ${soundsBad(clause.text)}`,
    `guess ${side} ${Math.round((guess?.chance ?? 0) * 4)}`,
    `matter ${guess?.id}`,
  ];
}

/** Buckets are numbers of this many bits. */
export const pointBits = 16;

const offsetBasis = 2166136261 | 0;
const prime = 16777619;
const golden = 0x9e3779b1;

/** The buckets of what a candidate is called, and of where it stands. */
export function placesOf(candidate: Candidate, words: readonly Word[], known: Known, clause: SaidClause | null) {
  const { words: name, after, before, at } = candidate;
  const last = name.slice(name.lastIndexOf(" ") + 1);
  const own = words[at];
  const line = own?.line;
  const inLine = (place: number) => (words[place]?.line === line ? (words[place]?.text ?? "") : "");
  const next = inLine(at + 1);
  const next2 = inLine(at + 2);
  const prior = inLine(at - before - 1);
  let endAt = at;
  while (words[endAt + 1]?.line === line) endAt++;
  const ending = words[endAt]?.text ?? "";
  const heard = clause === null ? [] : heardAt(clause, known.mentions);
  const side = heard.some(({ polarity }) => polarity === "negative")
    ? "-"
    : heard.some(({ polarity }) => polarity === "positive")
      ? "+"
      : "0";
  const isKnown = kindsOf(last)[0] ?? (known.menu.includes(name) ? "menu" : "none");
  const lines = words.at(-1)?.line ?? 0;
  const letters = [
    `name ${name}`,
    `last ${last}`,
    `end1 ${last.slice(-1)}`,
    `end2 ${last.slice(-2)}`,
    `begin1 ${last.slice(0, 1)}`,
    `begin2 ${last.slice(0, 2)}`,
    `length ${last.length} ${before}`,
    `kind ${isKnown}`,
    `first word ${name.slice(0, name.indexOf(" ") + 1)}`,
  ];
  for (let from = 0; from + 2 < last.length; from++) letters.push(`tri ${last.slice(from, from + 3)}`);
  const place = [
    `after ${after.slice(0, 3)}`,
    `after1 ${after.slice(0, 1)} ${after.length}`,
    `cut ${last.slice(-1)}|${after.slice(0, 1)}`,
    `after ${after} next ${next.slice(0, 2)}`,
    `next ${next}`,
    `next2 ${next.slice(0, 2)}`,
    `next1 ${next.slice(0, 1)}`,
    `second ${next2.slice(0, 2)}`,
    `prior ${prior}`,
    `prior1 ${prior.slice(-1)}`,
    `prior2 ${prior.slice(-2)}`,
    `ending ${ending.slice(0, 2)}`,
    `ending ${ending.slice(-2)}`,
    `ending of ${after.slice(0, 1)} ${ending.slice(0, 2)}`,
    `to end ${Math.min(4, endAt - at)} ${before}`,
    `heard ${side}`,
    `heard ${side} ${after.slice(0, 1)} ${after.length}`,
    `tone ${known.tone} ${side}`,
    `rating ${known.rating} ${side}`,
    `rating ${known.rating}`,
    `line ${Math.min(line ?? 0, 4)} of ${Math.min(lines, 6)}`,
    `kind ${isKnown} ${side}`,
    `kind ${isKnown} ${after.slice(0, 1)}`,
    `end ${last.slice(-1)} ${side}`,
    `name ${last} ${side}`,
    `next ${next.slice(0, 2)} ${side}`,
  ];
  const sound = (clause === null ? [] : soundOf(clause, known.trade)).flatMap((each) => [
    each,
    `${each} ${after.slice(0, 1)}`,
    `${each} ${side}`,
  ]);
  return [bucketsOf(letters), bucketsOf(place), bucketsOf(sound)];
}

function bucketsOf(names: readonly string[]): number[] {
  return [...new Set(names.map(bucketOf))];
}

function bucketOf(name: string): number {
  let state = offsetBasis;
  for (let at = 0; at < name.length; at++) state = Math.imul(state ^ name.charCodeAt(at), prime);
  return Math.imul(state ^ (state >>> 15), golden) >>> (32 - pointBits);
}

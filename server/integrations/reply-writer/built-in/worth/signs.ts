import { matterModel } from "@/server/integrations/reply-writer/built-in/matters/matter-model";
import { guessOf, type SaidClause } from "@/server/integrations/reply-writer/built-in/matters/read-clauses";
import { heardAt } from "@/server/integrations/reply-writer/built-in/matters/source";
import type { Known } from "@/server/integrations/reply-writer/built-in/points/features";
import type { Point } from "@/server/integrations/reply-writer/built-in/points/points";
import { soundsBad } from "@/server/integrations/reply-writer/built-in/reading/badness";
import { soundsGlad } from "@/server/integrations/reply-writer/built-in/reading/gladness";
import type { ReviewReading } from "@/server/integrations/reply-writer/built-in/reading/review-reading";

/** A clause of the review: what was heard in it, how it sounds, and how likely each matter is. */
export type ReadClause = { side: string; sounds: string; id: string; chances: Float64Array | null };

/** A word of the review by two letters of it: how it goes on, what follows, and what a reply would name of it. */
export type SaidWord = { rest: string; next: string; point: string; clause: ReadClause | null };

/** What a sentence of a reply is held against: the words and clauses of the review, and what is known of the whole. */
export type Signs = {
  /** Something is asked of us, or grave. */
  isAsked: boolean;
  /** It says one thing. */
  isShort: boolean;
  whole: string[];
  rating: string;
  trade: string;
  stance: string;
  heard: ReadonlySet<string>;
  /** How likely each matter was told. */
  told: ReadonlyMap<string, number>;
  clauses: ReadClause[];
  words: ReadonlyMap<string, SaidWord>;
  stems: string[];
};

const mostStems = 60;
const mostShort = 14;
const mostClauses = 6;
const farthest = 6;
const steps = 3;

type Read = Pick<ReviewReading, "text" | "known" | "stance" | "urgency" | "points" | "asked" | "request">;

/** What is known of a review before a sentence is held against it. */
export function signsOf({ text, known, stance, urgency, points, asked, request }: Read): Signs {
  const { tone, rating, trade, mentions } = known;
  const told = new Map<string, number>();
  const clauses = known.clauses.map((clause) => ({ ...clause, read: readClause(clause, known, told) }));
  const clauseAt = (place: number) => clauses.find(({ start, end }) => start <= place && place < end)?.read ?? null;
  const words = [...text.matchAll(/[가-힣a-zA-Z0-9]+/g)].map(({ 0: word, index }) => ({ word, index }));
  const heard = new Set(mentions.map(({ aspect, polarity }) => `${aspect} ${polarity}`));
  const letters = text.replace(/\s/g, "").length;
  return {
    isShort: letters <= mostShort,
    isAsked: asked !== null || request !== null || urgency !== null,
    whole: [
      `rating ${rating}`,
      `stance ${stance}`,
      `tone ${tone}`,
      `trade ${trade}`,
      `urgency ${urgency}`,
      `letters ${Math.round(Math.log2(letters + 1))}`,
      `clauses ${Math.min(clauses.length, mostClauses)}`,
      `sounds ${soundsGlad(text)} ${soundsBad(text)}`,
      `tone ${tone} ${rating} ${stance}`,
      `asks ${/[?？]|나요|까요|은지/.test(text)}`,
      `laughs ${/ㅋㅋ|ㅎㅎ/.test(text)}`,
      `weeps ${/ㅠ|ㅜ/.test(text)}`,
      ...[...heard].map((each) => `heard ${each}`),
    ],
    rating: `${rating}`,
    trade,
    stance,
    heard,
    told,
    clauses: clauses.map(({ read }) => read),
    words: wordsBy(words, (place) => ({ clause: clauseAt(place), point: pointAt(points, place) })),
    stems: [...new Set(words.map(({ word }) => word.slice(0, 2)).filter((stem) => stem.length > 1))].slice(
      0,
      mostStems,
    ),
  };
}

function readClause(clause: SaidClause, { mentions, trade }: Known, told: Map<string, number>): ReadClause {
  const heard = heardAt(clause, mentions).map(({ polarity }) => polarity);
  const guess = guessOf(clause, null, trade);
  if (guess !== null) told.set(guess.id, Math.max(told.get(guess.id) ?? 0, guess.chance));
  return {
    side: `${heard.includes("positive") ? "+" : ""}${heard.includes("negative") ? "-" : ""}`,
    sounds: `${soundsGlad(clause.text)} ${soundsBad(clause.text)}`,
    id: guess?.id ?? "",
    chances: clause.logits === null ? null : chancesOf(clause.logits),
  };
}

function wordsBy(
  words: readonly { word: string; index: number }[],
  at: (place: number) => Pick<SaidWord, "clause" | "point">,
): Map<string, SaidWord> {
  const by = new Map<string, SaidWord>();
  words.forEach(({ word, index }, place) => {
    const next = (words[place + 1]?.word ?? "").slice(0, 2);
    for (let from = 0; from === 0 || (from + 2 <= word.length && from < farthest); from++) {
      const key = word.slice(from, from + 2);
      if (!by.has(key)) by.set(key, { rest: word.slice(from + 2), next, ...at(index + from) });
    }
  });
  return by;
}

function pointAt(points: readonly Point[], place: number): string {
  const point = points.find(({ start, end }) => start <= place && place < end);
  return point === undefined ? "none" : `${point.polarity} ${Math.round(point.chance * steps)}`;
}

const kept = new Map<string, Float64Array | null>();
const mostKept = 2_000;

/** How likely each matter is what a sentence of ours speaks of; most of them are said again and again. */
export function mattersOf(sentence: string): Float64Array | null {
  const known = kept.get(sentence);
  if (known !== undefined) return known;
  const logits = matterModel().read(sentence, []);
  const chances = logits === null ? null : chancesOf(logits);
  if (kept.size >= mostKept) kept.clear();
  kept.set(sentence, chances);
  return chances;
}

function chancesOf(logits: Float64Array): Float64Array {
  const top = logits.reduce((most, each) => Math.max(most, each), Number.NEGATIVE_INFINITY);
  const shares = logits.map((logit) => Math.exp(logit - top));
  const total = shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share) => share / total);
}

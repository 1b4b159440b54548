import type { AspectMention } from "@/server/domain/analysis";
import { readPredicate } from "@/server/integrations/reply-writer/built-in/grammar/predicate";
import type { Guess } from "@/server/integrations/reply-writer/built-in/matters/best-matter";
import { matterOf } from "@/server/integrations/reply-writer/built-in/matters/matters";
import { soundsBad } from "@/server/integrations/reply-writer/built-in/reading/badness";
import { soundsGlad } from "@/server/integrations/reply-writer/built-in/reading/gladness";
import type { Tone } from "@/server/integrations/reply-writer/built-in/reading/tone";

/** How words of the guest's are taken up: gladly as a clause, as something we did, as a quotation, or with regret. */
export type Way = "praise" | "deed" | "quote" | "complaint";

/** Words taken up ("국물이 식었다니", "고기를 구워 드린", "‘또 올래요’라"), the clause they are of, and what is known of it. */
export type Telling = {
  way: Way;
  said: string;
  clause: string;
  /** What the analysis heard in the clause. */
  heard: readonly Pick<AspectMention, "polarity" | "score">[];
  guess: Guess | null;
  tone: Tone;
  rating: number | null;
  /** Which clause of how many it is. */
  at: number;
  of: number;
};

/** Buckets are numbers of this many bits. */
export const gramBits = 16;

const offsetBasis = 2166136261 | 0;
const prime = 16777619;
const golden = 0x9e3779b1;
const shortest = 2;
const longest = 5;
const fewest = 3;
const mostWords = 8;
const mostClauses = 6;

/** The buckets of what is said, as it is written: runs of 2–5 letters with their spaces, words and pairs of words. */
export function gramsOf({ way, said }: Pick<Telling, "way" | "said">): number[] {
  const words = said.normalize("NFC").replace(/\d+/g, "0").trim().split(/\s+/);
  const line = `^${words.join("_")}$`;
  const grams = new Set<string>();
  for (let from = 0; from < line.length; from++)
    for (let to = from + shortest; to <= Math.min(line.length, from + longest); to++) {
      const gram = line.slice(from, to);
      grams.add(gram);
      if (gram.length >= fewest) grams.add(`${way} ${gram}`);
    }
  words.forEach((word, at) => {
    grams.add(`word ${word}`);
    grams.add(`pair ${words[at - 1] ?? ""} ${word}`);
  });
  return bucketsOf([...grams]);
}

/** The buckets of what is known of the clause, each for the way it is taken up. */
export function signsOf({ way, said, clause, heard, guess, tone, rating, at, of }: Telling): number[] {
  const isHeard = (polarity: string) => heard.some((mention) => mention.polarity === polarity);
  const sides = `heard ${isHeard("positive")} ${isHeard("negative")}`;
  const sounds = `sounds ${soundsGlad(clause)} ${soundsBad(clause)}`;
  const mean = heard.reduce((sum, { score }) => sum + score, 0) / heard.length;
  const side = guess === null ? null : matterOf(guess.id)?.polarity;
  const signs = [
    sides,
    sounds,
    `${sides} ${sounds}`,
    `heard as ${heard.length === 0 ? null : Math.round(mean * 2.5)}`,
    `guess ${side} ${Math.round((guess?.chance ?? 0) * 4)}`,
    `tone ${tone}`,
    `rating ${rating}`,
    `tone ${tone} ${rating} ${sides}`,
    `clauses ${Math.min(of, mostClauses)}`,
    `first ${at === 0}`,
    `last ${at === of - 1}`,
    `predicate ${readPredicate(clause)?.kind}`,
    `topic ${/[가-힣](?:은|는|이|가|도) /.test(said)}`,
    `object ${/[을를] /.test(said)}`,
    `words ${Math.min(said.split(" ").length, mostWords)}`,
    `whole ${letters(clause) < letters(said) + 4}`,
  ];
  return bucketsOf(signs.map((sign) => `${way}: ${sign}`));
}

function letters(text: string): number {
  return text.replace(/\s/g, "").length;
}

function bucketsOf(names: readonly string[]): number[] {
  return [...new Set(names.map(bucketOf))];
}

function bucketOf(name: string): number {
  let state = offsetBasis;
  for (let at = 0; at < name.length; at++) state = Math.imul(state ^ name.charCodeAt(at), prime);
  return Math.imul(state ^ (state >>> 15), golden) >>> (32 - gramBits);
}

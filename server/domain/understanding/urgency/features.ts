import { conceptCount, conceptsOf, type Squeezed, squeeze } from "./concepts";

export const gramBits = 20;
export const ideaBits = 18;
const longestGram = 3;
/** How many of the ideas that follow one are told beside it. */
const ideaReach = 8;
const offsetBasis = 2166136261 | 0;
/** Grams that open a word are others than the same letters within one: 피가 is not 커피가. */
const openingBasis = offsetBasis ^ 0x5bd1e995;
const prime = 16777619;
const golden = 0x9e3779b1;

/** What the model reads of a text: buckets of its character 1–3-grams, and of its ideas alone, in a row and together. */
export type Features = { grams: number[]; ideas: number[] };

const seen = new Int32Array(2 ** gramBits);
let turn = 0;

const bucketOf = (state: number, bits: number) => Math.imul(state ^ (state >>> 15), golden) >>> (32 - bits);

export function featuresOf(text: string): Features {
  const squeezed = squeeze(text);
  return { grams: gramsOf(squeezed), ideas: ideasOf(conceptsOf(squeezed)) };
}

function gramsOf({ text: said, opens }: Squeezed): number[] {
  turn++;
  const text = `<${said}>`;
  const grams: number[] = [];
  const addFrom = (from: number, basis: number) => {
    let state = basis;
    const to = Math.min(text.length, from + longestGram);
    for (let at = from; at < to; at++) {
      const code = text.charCodeAt(at);
      state = Math.imul(state ^ (code >= 0x30 && code <= 0x39 ? 0x30 : code), prime);
      const bucket = bucketOf(state, gramBits);
      if (seen[bucket] === turn) continue;
      seen[bucket] = turn;
      grams.push(bucket);
    }
  };
  for (let from = 0; from < text.length; from++) {
    addFrom(from, offsetBasis);
    if (opens.has(from - 1)) addFrom(from, openingBasis);
  }
  return grams;
}

function ideasOf(concepts: readonly number[]): number[] {
  const ideas = new Set<number>();
  const add = (kind: number, first: number, second: number) => {
    const state = Math.imul((kind * conceptCount + first) * conceptCount + second + offsetBasis, prime);
    ideas.add(bucketOf(state, ideaBits));
  };
  concepts.forEach((concept, at) => {
    add(0, concept, 0);
    const next = concepts[at + 1];
    if (next !== undefined) add(1, concept, next);
    for (const other of concepts.slice(at + 1, at + 1 + ideaReach))
      add(2, Math.min(concept, other), Math.max(concept, other));
  });
  return [...ideas];
}

import { gramsOfClause } from "@/server/integrations/reply-writer/built-in/matters/clause-grams";
import { fitMatters } from "./fit-matters";
import { phrasesOfMatters } from "./phrases-of-matters";
import { quantise } from "./quantise";
import type { MatterClause } from "./read-matters";

const epochs = 14;
/** What fewer clauses share teaches nothing about others. */
const fewestClauses = 5;
/** What our own sentences about a matter teach, beside what a guest wrote. */
const phraseWeight = 0.6;
/** Steps a weight is kept in, each side of none; those below `quietBelow` steps are dropped. Coarse ones pack small. */
const levels = 15;
const quietBelow = 0.5;
const mostWeights = 330_000;

export type TrainedMatters = { buckets: number[]; bytes: Int8Array; scale: number; bias: number[] };

/** Fits the weights of every gram that several clauses share; the answers are the places in `ids`. */
export function trainMatters(clauses: readonly MatterClause[], ids: readonly string[]): TrainedMatters {
  const told = [
    ...clauses.map((each) => ({ ...each, weight: 1 })),
    ...phrasesOfMatters(new Set(ids)).map((each) => ({ ...each, weight: phraseWeight })),
  ];
  const grams = told.map(({ clause }) => [...gramsOfClause(clause, [])]);
  const counts = new Map<number, number>();
  for (const own of grams) for (const gram of own) counts.set(gram, (counts.get(gram) ?? 0) + 1);
  const buckets = [...counts.keys()].filter((gram) => (counts.get(gram) ?? 0) >= fewestClauses).sort((a, b) => a - b);
  const rowOf = new Map(buckets.map((bucket, row) => [bucket, row]));
  const answerOf = new Map(ids.map((id, answer) => [id, answer]));
  const examples = told.map(({ id, weight }, i) => ({
    rows: Int32Array.from((grams[i] ?? []).flatMap((gram) => rowOf.get(gram) ?? [])),
    answer: answerOf.get(id) ?? ids.length - 1,
    weight,
  }));
  const { weights, bias } = fitMatters(examples, { rows: buckets.length, answers: ids.length, epochs });
  const sizes = weights.map(Math.abs).sort();
  const leastKept = sizes[Math.max(0, sizes.length - mostWeights)] ?? 0;
  const packed = quantise({ weights: weights.map((each) => (Math.abs(each) < leastKept ? 0 : each)) }, levels, quietBelow);
  return { buckets, ...packed, bias: [...bias].map((each) => Number(each.toFixed(4))) };
}

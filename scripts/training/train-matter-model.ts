import { gramsOfClause } from "@/server/integrations/reply-writer/built-in/matters/clause-grams";
import { noMatter } from "@/server/integrations/reply-writer/built-in/matters/matter-model";
import { fitMatters } from "./fit-matters";
import { phrasesOfMatters } from "./phrases-of-matters";
import { quantise } from "./quantise";
import { tellingGrams } from "./telling-grams";
import type { MatterClause } from "./read-matters";

const epochs = 6;
/** As many grams are kept, those that tell most. */
const mostRows = 28_000;
/** What our own sentences about a matter teach, beside what a guest wrote. */
const phraseWeight = 0.6;
/** There are many clauses that say nothing, and it is the worse mistake to pass something over. */
const noneWeight = 0.3;
/** Steps a weight is kept in, each side of none; those below `quietBelow` steps are dropped. Coarse ones pack small. */
const levels = 7;
const quietBelow = 0.5;
const mostWeights = 1_600_000;

export type TrainedMatters = { buckets: number[]; bytes: Int8Array; scale: number; bias: number[] };

/** Fits the weights of every gram that several clauses share; the answers are the places in `ids`. */
export function trainMatters(clauses: readonly MatterClause[], ids: readonly string[]): TrainedMatters {
  const told = [
    ...clauses.map((each) => ({ ...each, weight: each.id === noMatter ? noneWeight : 1 })),
    ...phrasesOfMatters(new Set(ids)).map((each) => ({ ...each, weight: phraseWeight })),
  ];
  const grams = told.map(({ clause }) => [...gramsOfClause(clause, [])]);
  const buckets = tellingGrams(
    grams,
    told.map(({ id }) => id),
    mostRows,
  );
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
  const packed = quantise(
    { weights: weights.map((each) => (Math.abs(each) < leastKept ? 0 : each)) },
    levels,
    quietBelow,
  );
  return { buckets, ...packed, bias: [...bias].map((each) => Number(each.toFixed(4))) };
}

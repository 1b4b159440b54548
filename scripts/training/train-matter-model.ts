import { gramsOfClause } from "@/server/integrations/reply-writer/built-in/matters/clause-grams";
import { signsOf } from "@/server/integrations/reply-writer/built-in/matters/heard";
import { noMatter } from "@/server/integrations/reply-writer/built-in/matters/matter-model";
import { createBuiltInAnalyzer } from "@/server/integrations/sentiment/built-in/built-in-analyzer";
import { fitMatters } from "./fit-matters";
import { phrasesOfMatters } from "./phrases-of-matters";
import { quantise } from "./quantise";
import { tellingGrams } from "./telling-grams";
import type { MatterClause } from "./read-matters";

const epochs = 15;
export const width = 96;
/** As many grams are kept, those that tell most. */
const mostRows = 28_000;
/** What our own sentences about a matter teach, beside what a guest wrote. */
const phraseWeight = 0.6;
/** There are many clauses that say nothing, and it is the worse mistake to pass something over. */
const noneWeight = 0.3;
/** Steps a weight is kept in, each side of none; coarse ones pack small. */
const levels = { rows: 7, answers: 63, signs: 63 } as const;

type Packed = { bytes: Int8Array; scale: number };
export type TrainedMatters = {
  buckets: number[];
  signs: string[];
  rows: Packed;
  answers: Packed;
  heard: Packed;
  bias: number[];
};

/** Fits the vectors of every gram that several clauses share; the answers are the places in `ids`. */
export function trainMatters(clauses: readonly MatterClause[], ids: readonly string[]): TrainedMatters {
  const analyzer = createBuiltInAnalyzer();
  const told = [
    ...clauses.map(({ id, clause }) => {
      const { aspects } = analyzer.analyze({ text: clause, rating: null, menu: [] });
      return { id, clause, heard: signsOf(aspects), weight: id === noMatter ? noneWeight : 1 };
    }),
    ...phrasesOfMatters(new Set(ids)).map((each) => ({ ...each, heard: [], weight: phraseWeight })),
  ];
  const grams = told.map(({ clause }) => [...gramsOfClause(clause, [])]);
  const buckets = tellingGrams(
    grams,
    told.map(({ id }) => id),
    mostRows,
  );
  const signs = [...new Set(told.flatMap(({ heard }) => heard))].sort();
  const rowOf = new Map(buckets.map((bucket, row) => [bucket, row]));
  const answerOf = new Map(ids.map((id, answer) => [id, answer]));
  const examples = told.map(({ id, heard, weight }, i) => ({
    rows: Int32Array.from((grams[i] ?? []).flatMap((gram) => rowOf.get(gram) ?? [])),
    signs: Int32Array.from(heard, (sign) => signs.indexOf(sign)),
    answer: answerOf.get(id) ?? ids.length - 1,
    weight,
  }));
  const fitted = fitMatters(examples, {
    rows: buckets.length,
    signs: signs.length,
    answers: ids.length,
    width,
    epochs,
  });
  return {
    buckets,
    signs,
    rows: quantise({ weights: fitted.rows }, levels.rows),
    answers: quantise({ weights: fitted.answers }, levels.answers),
    heard: quantise({ weights: fitted.signs }, levels.signs),
    bias: [...fitted.bias].map((each) => Number(each.toFixed(4))),
  };
}

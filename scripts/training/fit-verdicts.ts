import { aspects, polarities, type Polarity } from "@/server/domain/analysis";
import { dot } from "@/server/integrations/sentiment/built-in/clause-features";
import {
  type Evidence,
  evidenceOf,
  verdictFeatureCount,
} from "@/server/integrations/sentiment/built-in/verdict-features";
import { type ComparedModel, comparedOf, type HeardSentence } from "./fit-compared";
import { mulberry32 } from "./random";
import { type Weights, weightsOf } from "./weights";

/** What a review says of each aspect, against its saying nothing of it. */
export type VerdictModel = Record<Polarity, { bias: Weights; features: Weights }>;
/** A review as its clauses were heard by models that were not taught it. */
export type ToldReview = HeardSentence & { weight: number };

const passes = 12;
const step = { rate: 0.02, decay: 0 };
const seed = 1;

type Example = { evidence: Evidence; at: number; wanted: Polarity | null; weight: number };

/** Learns what a review says of an aspect from all its clauses together. `spokenFrom` as the clause model has it. */
export function fitVerdicts(told: readonly ToldReview[], compared: ComparedModel, spokenFrom: number): VerdictModel {
  const examples = told.flatMap((review) => examplesOf(review, compared, spokenFrom));
  const start = () => ({ bias: weightsOf(aspects.length, step), features: weightsOf(verdictFeatureCount, step) });
  const model: VerdictModel = { positive: start(), neutral: start(), negative: start() };
  const random = mulberry32(seed);
  for (let pass = 0; pass < passes; pass++) {
    shuffle(examples, random);
    for (const example of examples) learn(model, example);
  }
  return model;
}

function examplesOf(
  { sentence, loudness, leans, weight }: ToldReview,
  compared: ComparedModel,
  spokenFrom: number,
): Example[] {
  const heard = sentence.clauses
    .map((clause, i) => ({
      ...clause,
      loudness: comparedOf(compared, loudness[i] as number[]).map((loud) => loud - spokenFrom),
      leans: leans[i] as number[],
    }))
    .filter(({ isVisit }) => !isVisit);
  if (heard.length === 0) return [];
  return evidenceOf(heard, sentence.mood).map((evidence, at) => ({
    evidence,
    at,
    wanted: sentence.wanted[at] ?? null,
    weight,
  }));
}

function learn(model: VerdictModel, { evidence: { features }, at, wanted, weight }: Example): void {
  const odds = polarities.map((polarity) =>
    Math.exp((model[polarity].bias.values[at] ?? 0) + dot(model[polarity].features.values, features)),
  );
  const all = odds.reduce((sum, each) => sum + each, 1);
  polarities.forEach((polarity, k) => {
    const error = weight * ((odds[k] as number) / all - Number(polarity === wanted));
    const { bias, features: weights } = model[polarity];
    bias.step(at, error);
    features.forEach((feature, i) => {
      if (feature !== 0) weights.step(i, error * feature);
    });
  });
}

function shuffle(examples: Example[], random: () => number): void {
  for (let i = examples.length - 1; i > 0; i--) {
    const k = Math.floor(random() * (i + 1));
    [examples[i], examples[k]] = [examples[k] as Example, examples[i] as Example];
  }
}

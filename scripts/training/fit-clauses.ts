import { aspects, type Polarity, type Sentiment } from "@/server/domain/analysis";
import { cueReader } from "@/server/domain/understanding/aspect-cues";
import { splitClauses } from "@/server/domain/understanding/clauses";
import { frameOf } from "@/server/domain/understanding/frame";
import { saysOnlyVisit } from "@/server/domain/understanding/visits";
import {
  crowding,
  leanFeatureCount,
  leanFeatures,
  spokenFeatureCount,
  spokenFeatures,
} from "@/server/integrations/sentiment/built-in/clause-features";
import { ownLeanBucket } from "@/server/integrations/sentiment/built-in/clause-model";
import { bucketBits } from "@/server/integrations/sentiment/built-in/gram-hasher";
import type { Feeling, HeardClause, Voice } from "@/server/integrations/sentiment/built-in/verdict-features";
import { bucketsOf } from "./examples";
import { mulberry32 } from "./random";
import type { Sentence } from "./read-sentences";
import { type Weights, weightsOf } from "./weights";

/**
 * `grams`: how many a clause has; `buckets`: of those, the ones that teach something; `isVisit`: it only says that
 * somebody came, and nobody listens to it.
 */
export type TaughtClause = Omit<HeardClause, keyof Voice> & {
  grams: number;
  buckets: Uint32Array;
  spoken: number[][];
  lean: number[][];
  isVisit: boolean;
};
/** A sentence as its clauses, with what is wanted of it for each aspect in the order of the domain. */
export type TaughtSentence = {
  clauses: TaughtClause[];
  /** How the whole review reads, and what it is. */
  whole: Feeling;
  sentiment: Sentiment;
  wanted: (Polarity | null)[];
  /** How many clauses stand in the review: each is as much less likely to speak of a thing. */
  among: number;
};
export type SpokenModel = { bits: number; grams: Weights; features: Weights[]; bias: number[] };
export type LeanModel = { bits: number; shared: Weights; own: Weights; features: Weights; bias: number };

const spokenBits = 17;
const leanBits = 16;
const passes = 10;
const spokenStep = { rate: 0.15, decay: 1e-3 };
const leanStep = { rate: 0.05, decay: 1e-3 };
const featureStep = { rate: 0.1, decay: 0 };
const biasRate = 0.01;
/** Hardly any aspect is in a sentence by chance: what is there weighs more than what is not. */
const presentWeight = 2;
/** Complaints are half of our sentences, and are not half of what people write. */
const praiseWeight = 1.5;
const startBias = -2;
const settled = 0.01;
const seed = 1;

const sigmoid = (logit: number) => 1 / (1 + Math.exp(-logit));
const targets: Record<Polarity, number> = { positive: 1, neutral: 0.5, negative: 0 };

export function teach(
  { text, sentiment, aspects: said, among, review }: Sentence & { among?: number; review?: string },
  feelingOf: (words: string) => Feeling,
): TaughtSentence {
  const cuesOf = cueReader(text, []);
  const whole = feelingOf(review ?? text);
  const clauses = splitClauses(text).map((clause) => {
    const cues = cuesOf(clause);
    const feeling = feelingOf(clause.text);
    const buckets = bucketsOf(clause.text, bucketBits);
    return {
      ...feeling,
      cues,
      frame: frameOf(clause),
      isVisit: saysOnlyVisit(clause.text),
      grams: buckets.length,
      buckets,
      spoken: aspects.map((aspect) => spokenFeatures(cues, aspect)),
      lean: aspects.map((aspect) => leanFeatures(cues, aspect, { clause: feeling.stance, review: whole.stance })),
    };
  });
  return {
    clauses,
    whole,
    sentiment,
    wanted: aspects.map((aspect) => said.get(aspect) ?? null),
    among: among ?? clauses.length,
  };
}

/** Leaves out what fewer than `fewest` sentences share: it teaches nothing about others. */
export function shareGrams(sentences: readonly TaughtSentence[], fewest: number): TaughtSentence[] {
  const counts = new Uint16Array(2 ** bucketBits);
  for (const { clauses } of sentences)
    for (const bucket of new Set(clauses.flatMap(({ buckets }) => [...buckets])))
      counts[bucket] = (counts[bucket] ?? 0) + 1;
  return sentences.map(({ clauses, ...rest }) => ({
    ...rest,
    clauses: clauses.map((clause) => ({
      ...clause,
      buckets: clause.buckets.filter((bucket) => (counts[bucket] ?? 0) >= fewest),
    })),
  }));
}

function eachShuffled(sentences: readonly TaughtSentence[], learn: (sentence: TaughtSentence) => void): void {
  const order = sentences.map((_, i) => i);
  const random = mulberry32(seed);
  for (let pass = 0; pass < passes; pass++) {
    for (let i = order.length - 1; i > 0; i--) {
      const k = Math.floor(random() * (i + 1));
      [order[i], order[k]] = [order[k] as number, order[i] as number];
    }
    for (const at of order) learn(sentences[at] as TaughtSentence);
  }
}

const dot = (weights: Weights, features: readonly number[]) =>
  features.reduce((sum, feature, i) => sum + feature * (weights.values[i] as number), 0);

function spokenLogit(model: SpokenModel, { grams, buckets, spoken }: TaughtClause, at: number): number {
  let sum = 0;
  for (const bucket of buckets)
    sum += model.grams.values[(bucket >>> (bucketBits - model.bits)) * aspects.length + at] as number;
  const features = model.features[at] as Weights;
  return (model.bias[at] as number) + sum / Math.sqrt(grams) + dot(features, spoken[at] as number[]);
}

/** How loudly a clause speaks of every aspect. */
export const loudnessOf = (model: SpokenModel, clause: TaughtClause): number[] =>
  aspects.map((_, at) => spokenLogit(model, clause, at));

/** The clause that speaks of an aspect most, as far as the model knows. */
function loudest(model: SpokenModel, clauses: readonly TaughtClause[], at: number): TaughtClause {
  const logits = clauses.map((clause) => spokenLogit(model, clause, at));
  return clauses[logits.indexOf(Math.max(...logits))] as TaughtClause;
}

/** Learns which clause speaks of what: of a sentence that does, the loudest clause; of one that does not, all. */
export function fitSpoken(sentences: readonly TaughtSentence[]): SpokenModel {
  const model: SpokenModel = {
    bits: spokenBits,
    grams: weightsOf(aspects.length << spokenBits, spokenStep),
    features: aspects.map(() => weightsOf(spokenFeatureCount, featureStep)),
    bias: aspects.map(() => startBias),
  };
  const learn = (clause: TaughtClause, at: number, present: boolean, among: number) => {
    const error =
      (sigmoid(spokenLogit(model, clause, at) - crowding(among)) - Number(present)) * (present ? presentWeight : 1);
    if (Math.abs(error) < settled) return;
    model.bias[at] = (model.bias[at] as number) - biasRate * error;
    const step = error / Math.sqrt(clause.grams);
    for (const bucket of clause.buckets)
      model.grams.step((bucket >>> (bucketBits - spokenBits)) * aspects.length + at, step);
    (clause.spoken[at] as number[]).forEach((feature, i) => {
      if (feature !== 0) (model.features[at] as Weights).step(i, error * feature);
    });
  };
  eachShuffled(sentences, ({ clauses, wanted, among }) => {
    wanted.forEach((polarity, at) => {
      if (polarity !== null) learn(loudest(model, clauses, at), at, true, among);
      else for (const clause of clauses) learn(clause, at, false, among);
    });
  });
  return model;
}

function leanPlaces({ buckets }: TaughtClause, at: number): { shared: number; own: number }[] {
  return [...buckets].map((bucket) => ({
    shared: bucket >>> (bucketBits - leanBits),
    own: ownLeanBucket(bucket, at, leanBits),
  }));
}

function leanLogit(model: LeanModel, clause: TaughtClause, at: number, places = leanPlaces(clause, at)): number {
  let sum = 0;
  for (const { shared, own } of places)
    sum += (model.shared.values[shared] as number) + (model.own.values[own] as number);
  return model.bias + sum / Math.sqrt(clause.grams) + dot(model.features, clause.lean[at] as number[]);
}

/** How much what a clause says of every aspect leans to praise. */
export const leansOf = (model: LeanModel, clause: TaughtClause): number[] =>
  aspects.map((_, at) => leanLogit(model, clause, at));

/** Learns which side the loudest clause takes on each aspect of a sentence. */
export function fitLean(sentences: readonly TaughtSentence[], spoken: SpokenModel): LeanModel {
  const model: LeanModel = {
    bits: leanBits,
    shared: weightsOf(1 << leanBits, leanStep),
    own: weightsOf(1 << leanBits, leanStep),
    features: weightsOf(leanFeatureCount, featureStep, [1.5, -1.5, 0.7, 0, 0.3]),
    bias: 0,
  };
  eachShuffled(sentences, ({ clauses, wanted }) => {
    wanted.forEach((polarity, at) => {
      if (polarity === null) return;
      const clause = loudest(spoken, clauses, at);
      const places = leanPlaces(clause, at);
      const chance = sigmoid(leanLogit(model, clause, at, places));
      const error = (chance - targets[polarity]) * (polarity === "positive" ? praiseWeight : 1);
      const root = Math.sqrt(clause.grams);
      model.bias -= biasRate * error;
      for (const place of places) {
        model.shared.step(place.shared, error / root);
        model.own.step(place.own, error / root);
      }
      (clause.lean[at] as number[]).forEach((feature, i) => {
        if (feature !== 0) model.features.step(i, error * feature);
      });
    });
  });
  return model;
}

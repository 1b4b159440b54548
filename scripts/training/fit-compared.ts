import { aspects } from "@/server/domain/analysis";
import {
  comparedFeatureCount,
  comparedFeatures,
  crowding,
  dot,
} from "@/server/integrations/sentiment/built-in/clause-features";
import { fitLean, fitSpoken, leansOf, loudnessOf, type TaughtSentence } from "./fit-clauses";
import { mulberry32 } from "./random";
import { type Weights, weightsOf } from "./weights";

/** `fold`: which of the models is not taught it. */
export type Told = { sentence: TaughtSentence; fold: number };
/** A sentence with how loudly each of its clauses speaks of every aspect, and how it leans, told by a model that was not taught it. */
export type HeardSentence = { sentence: TaughtSentence; loudness: number[][]; leans: number[][] };
export type ComparedModel = { features: Weights[]; bias: number[] };

const passes = 20;
const step = { rate: 0.02, decay: 0 };
const biasRate = 0.005;
const seed = 1;

const sigmoid = (logit: number) => 1 / (1 + Math.exp(-logit));

/** How loudly a clause speaks of every aspect beside the others. */
export const comparedOf = ({ features, bias }: ComparedModel, loudness: readonly number[]): number[] =>
  aspects.map((_, at) => (bias[at] as number) + dot(features[at]?.values ?? [], comparedFeatures(loudness, at)));

/** Hears `told` by models taught the other folds of `taught`. */
export function hearOutOfFold(taught: readonly Told[], told: readonly Told[] = taught): HeardSentence[] {
  const models = new Map(
    [...new Set(told.map(({ fold }) => fold))].map((fold) => {
      const others = taught.filter((each) => each.fold !== fold).map(({ sentence }) => sentence);
      const spoken = fitSpoken(others);
      return [fold, { spoken, lean: fitLean(others, spoken) }] as const;
    }),
  );
  return told.flatMap(({ sentence, fold }) => {
    const model = models.get(fold);
    if (!model) return [];
    const { clauses } = sentence;
    return [
      {
        sentence,
        loudness: clauses.map((clause) => loudnessOf(model.spoken, clause)),
        leans: clauses.map((clause) => leansOf(model.lean, clause)),
      },
    ];
  });
}

/** Learns how much each aspect says against the others. It starts from hearing each by itself. */
export function fitCompared(heard: readonly HeardSentence[]): ComparedModel {
  const model: ComparedModel = {
    features: aspects.map((_, at) =>
      weightsOf(
        comparedFeatureCount,
        step,
        aspects.map((__, other) => Number(other === at)),
      ),
    ),
    bias: aspects.map(() => 0),
  };
  const learn = (loudness: readonly number[], at: number, present: number, among: number) => {
    const { values, step: move } = model.features[at] as Weights;
    const features = comparedFeatures(loudness, at);
    const logit = (model.bias[at] as number) + dot(values, features);
    const error = sigmoid(logit - crowding(among)) - present;
    model.bias[at] = (model.bias[at] as number) - biasRate * error;
    features.forEach((feature, i) => {
      move(i, error * feature);
    });
  };
  const random = mulberry32(seed);
  for (let pass = 0; pass < passes; pass++)
    for (const { sentence, loudness } of shuffled(heard, random))
      sentence.wanted.forEach((polarity, at) => {
        if (polarity === null) for (const each of loudness) learn(each, at, 0, sentence.among);
        else learn(loudest(loudness, at), at, 1, sentence.among);
      });
  return model;
}

function loudest(loudness: readonly number[][], at: number): number[] {
  return loudness.reduce((best, each) => ((each[at] as number) > (best[at] as number) ? each : best));
}

function shuffled<Each>(all: readonly Each[], random: () => number): Each[] {
  return all
    .map((each) => ({ each, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ each }) => each);
}

import { mulberry32 } from "./random";

export type Example = { buckets: Uint32Array; target: number; weight: number };
/** `evidence`: how much the examples that have a bucket weigh together. */
export type LinearModel = { bits: number; weights: Float32Array; evidence: Float32Array; bias: number };
/** `leastEvidence`: what less speaks of teaches nothing about others, and stands in the way of what does. */
export type FitOptions = {
  bits: number;
  epochs: number;
  rate: number;
  decay: number;
  averaged: boolean;
  leastEvidence: number;
};

const biasRate = 0.01;
const seed = 1;

function shuffle(order: Uint32Array, random: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const k = Math.floor(random() * (i + 1));
    const kept = order[i] as number;
    order[i] = order[k] as number;
    order[k] = kept;
  }
}

export function logitOf({ weights, bias }: Pick<LinearModel, "weights" | "bias">, buckets: Uint32Array): number {
  let sum = 0;
  for (let i = 0; i < buckets.length; i++) sum += weights[buckets[i] as number] as number;
  return bias + (buckets.length > 0 ? sum / Math.sqrt(buckets.length) : 0);
}

function evidenceOf(examples: readonly Example[], bits: number): Float32Array {
  const evidence = new Float32Array(1 << bits);
  for (const { buckets, weight } of examples)
    for (let i = 0; i < buckets.length; i++) {
      const bucket = buckets[i] as number;
      evidence[bucket] = (evidence[bucket] as number) + weight;
    }
  return evidence;
}

/** One pass over the examples, each weight with a step of its own (AdaGrad). */
function learn(
  model: LinearModel,
  examples: readonly Example[],
  order: Uint32Array,
  squares: Float32Array,
  rate: number,
  decay: number,
) {
  const { weights } = model;
  for (const at of order) {
    const { buckets, target, weight } = examples[at] as Example;
    if (buckets.length === 0) continue;
    const error = (1 / (1 + Math.exp(-logitOf(model, buckets))) - target) * weight;
    model.bias -= biasRate * error;
    const step = error / Math.sqrt(buckets.length);
    for (let i = 0; i < buckets.length; i++) {
      const bucket = buckets[i] as number;
      const old = weights[bucket] as number;
      const gradient = step + decay * old;
      const square = (squares[bucket] as number) + gradient * gradient;
      squares[bucket] = square;
      weights[bucket] = old - (rate * gradient) / Math.sqrt(square);
    }
  }
}

/**
 * Weighted logistic regression on sparse binary features, targets in [0, 1]. Deterministic. `averaged` gives the mean
 * of the models after each pass but the first, which is steadier on noisy labels.
 */
export function fitModel(
  told: readonly Example[],
  { bits, epochs, rate, decay, averaged, leastEvidence }: FitOptions,
): LinearModel {
  const evidence = evidenceOf(told, bits);
  const examples = told.map((example) => ({
    ...example,
    buckets: example.buckets.filter((bucket) => (evidence[bucket] as number) >= leastEvidence),
  }));
  const model: LinearModel = { bits, weights: new Float32Array(1 << bits), evidence, bias: 0 };
  const mean: LinearModel = { bits, weights: new Float32Array(1 << bits), evidence, bias: 0 };
  const squares = new Float32Array(1 << bits).fill(1e-6);
  const order = Uint32Array.from(examples, (_, i) => i);
  const random = mulberry32(seed);
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    learn(model, examples, order, squares, rate, decay);
    if (!averaged || epoch === 0) continue;
    const share = 1 / epoch;
    mean.bias += (model.bias - mean.bias) * share;
    for (let i = 0; i < mean.weights.length; i++)
      mean.weights[i] =
        (mean.weights[i] as number) + ((model.weights[i] as number) - (mean.weights[i] as number)) * share;
  }
  return averaged ? mean : model;
}

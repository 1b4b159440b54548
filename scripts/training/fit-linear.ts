import { mulberry32 } from "./random";

/** Numbered features of one kind, each weighing `scale`. */
export type Group = { at: number[]; scale: number };
export type Example = { groups: Group[]; output: number; weight: number };
/** `averaged`: how many of the last epochs share in the weights, so that the order of the examples matters less. */
type Options = { features: number; outputs: number; epochs: number; averaged: number; decay: number };

const rate = 0.3;
const biasRate = 0.02;
const seed = 20261126;

/** Fits a softmax (or, with one output, a logistic) regression by AdaGrad, the same way every time; packed to bytes. */
export function fitLinear(told: readonly Example[], { features, outputs, epochs, averaged, decay }: Options) {
  const examples = [...told];
  const weights = new Float64Array(features * outputs);
  const seen = new Float64Array(features * outputs).fill(1e-6);
  const bias = new Float64Array(outputs);
  const random = mulberry32(seed);
  const shares = new Float64Array(outputs);
  const weightSums = new Float64Array(features * outputs);
  const biasSums = new Float64Array(outputs);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let i = examples.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      const [a, b] = [examples[i], examples[j]];
      if (a && b) [examples[i], examples[j]] = [b, a];
    }
    for (const { groups, output, weight } of examples) {
      share(groups);
      for (let k = 0; k < outputs; k++) {
        const target = outputs === 1 ? output : Number(k === output);
        const error = ((shares[k] ?? 0) - target) * weight;
        bias[k] = (bias[k] ?? 0) - biasRate * error;
        for (const { at, scale } of groups)
          for (const feature of at) {
            const place = feature * outputs + k;
            const slope = error * scale + decay * (weights[place] ?? 0);
            seen[place] = (seen[place] ?? 0) + slope * slope;
            weights[place] = (weights[place] ?? 0) - (rate * slope) / Math.sqrt(seen[place] ?? 1);
          }
      }
    }
    if (epoch < epochs - averaged) continue;
    weights.forEach((weight, place) => {
      weightSums[place] = (weightSums[place] ?? 0) + weight / averaged;
    });
    bias.forEach((each, k) => {
      biasSums[k] = (biasSums[k] ?? 0) + each / averaged;
    });
  }
  const scale = weightSums.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / 127;
  const bytes = Int8Array.from(weightSums, (weight) => Math.round(weight / scale));
  return {
    scale: Number(scale.toFixed(6)),
    bias: [...biasSums].map((each) => Number(each.toFixed(4))),
    weights: Buffer.from(bytes.buffer).toString("base64"),
  };

  /** Writes into `shares` how likely each output is. */
  function share(groups: readonly Group[]): void {
    for (let k = 0; k < outputs; k++) {
      let sum = bias[k] ?? 0;
      for (const { at, scale } of groups)
        for (const feature of at) sum += (weights[feature * outputs + k] ?? 0) * scale;
      shares[k] = sum;
    }
    if (outputs === 1) {
      shares[0] = 1 / (1 + Math.exp(-(shares[0] ?? 0)));
      return;
    }
    const top = shares.reduce((most, each) => Math.max(most, each), Number.NEGATIVE_INFINITY);
    let total = 0;
    for (let k = 0; k < outputs; k++) {
      shares[k] = Math.exp((shares[k] ?? 0) - top);
      total += shares[k] ?? 0;
    }
    for (let k = 0; k < outputs; k++) shares[k] = (shares[k] ?? 0) / total;
  }
}

import { gramsOf } from "@/server/domain/reply-guard/suspicion/grams";

export type Told = { text: string; output: number; weight: number };
type Options = { bits: number; outputs: number; epochs: number; decay: number };

const rate = 0.3;
const biasRate = 0.02;
const seed = 20261125;

/** Fits a softmax (or, with one output, a logistic) regression by AdaGrad, the same way every time; packed to bytes. */
export function fitHead(told: readonly Told[], { bits, outputs, epochs, decay }: Options) {
  const examples = told.map(({ text, ...rest }) => ({ ...rest, grams: [...gramsOf(text, bits)] }));
  const weights = new Float64Array(outputs * 2 ** bits);
  const seen = new Float64Array(outputs * 2 ** bits).fill(1e-6);
  const bias = new Float64Array(outputs);
  const random = randomFrom(seed);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let i = examples.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      const [a, b] = [examples[i], examples[j]];
      if (a && b) [examples[i], examples[j]] = [b, a];
    }
    for (const { grams, output, weight } of examples) {
      const root = Math.sqrt(grams.length);
      const shares = sharesOf(grams);
      for (let k = 0; k < outputs; k++) {
        const target = outputs === 1 ? output : Number(k === output);
        const error = ((shares[k] ?? 0) - target) * weight;
        bias[k] = (bias[k] ?? 0) - biasRate * error;
        for (const gram of grams) {
          const at = gram * outputs + k;
          const slope = error / root + decay * (weights[at] ?? 0);
          seen[at] = (seen[at] ?? 0) + slope * slope;
          weights[at] = (weights[at] ?? 0) - (rate * slope) / Math.sqrt(seen[at] ?? 1);
        }
      }
    }
  }
  const scale = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / 127;
  const bytes = Int8Array.from(weights, (weight) => Math.round(weight / scale));
  return {
    bits,
    scale,
    bias: [...bias].map((each) => Number(each.toFixed(4))),
    weights: Buffer.from(bytes.buffer).toString("base64"),
  };

  function sharesOf(grams: readonly number[]): number[] {
    const logits = Array.from({ length: outputs }, (_, k) => {
      let sum = 0;
      for (const gram of grams) sum += weights[gram * outputs + k] ?? 0;
      return sum / Math.sqrt(grams.length) + (bias[k] ?? 0);
    });
    if (outputs === 1) return [1 / (1 + Math.exp(-(logits[0] ?? 0)))];
    const top = Math.max(...logits);
    const raised = logits.map((logit) => Math.exp(logit - top));
    const total = raised.reduce((sum, each) => sum + each, 0);
    return raised.map((each) => each / total);
  }
}

function randomFrom(start: number): () => number {
  let state = start;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

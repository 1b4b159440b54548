import { mulberry32 } from "./random";

export type MatterExample = { rows: Int32Array; answer: number; weight: number };
export type MatterWeights = { weights: Float32Array; bias: Float64Array };
type Options = { rows: number; answers: number; epochs: number };

const rate = 0.3;
const biasRate = 0.02;
const decay = 2e-3;
const seed = 20261126;
/** Answers that come out this nearly right are left as they are. */
const least = 2e-3;

/** Fits a softmax regression by AdaGrad, the same way every time; the weights of the later epochs are averaged. */
export function fitMatters(examples: readonly MatterExample[], { rows, answers, epochs }: Options): MatterWeights {
  const weights = new Float32Array(rows * answers);
  const seen = new Float32Array(rows * answers).fill(1e-6);
  const bias = new Float64Array(answers);
  const sum = new Float32Array(rows * answers);
  const shares = new Float64Array(answers);
  const wrong = new Int32Array(answers);
  const errors = new Float64Array(answers);
  const random = mulberry32(seed);
  const order = [...examples];
  const settled = Math.floor(epochs / 2);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const k = Math.floor(random() * (i + 1));
      [order[i], order[k]] = [order[k] as MatterExample, order[i] as MatterExample];
    }
    for (const example of order) learn(example);
    if (epoch >= settled) for (let i = 0; i < sum.length; i++) sum[i] = (sum[i] as number) + (weights[i] as number);
  }
  return { weights: sum.map((each) => each / (epochs - settled)), bias };

  function learn(example: MatterExample): void {
    const root = Math.sqrt(Math.max(1, example.rows.length));
    const count = findErrors(example, root);
    for (const row of example.rows) {
      const from = row * answers;
      for (let i = 0; i < count; i++) {
        const at = from + (wrong[i] as number);
        const slope = (errors[i] as number) / root + decay * (weights[at] as number);
        const all = (seen[at] as number) + slope * slope;
        seen[at] = all;
        weights[at] = (weights[at] as number) - (rate * slope) / Math.sqrt(all);
      }
    }
  }

  /** Writes which answers came out wrong, and by how much; returns how many. */
  function findErrors({ rows: own, answer, weight }: MatterExample, root: number): number {
    shares.fill(0);
    for (const row of own) {
      const from = row * answers;
      for (let k = 0; k < answers; k++) shares[k] = (shares[k] as number) + (weights[from + k] as number);
    }
    let top = Number.NEGATIVE_INFINITY;
    for (let k = 0; k < answers; k++) {
      shares[k] = (shares[k] as number) / root + (bias[k] as number);
      top = Math.max(top, shares[k] as number);
    }
    let total = 0;
    for (let k = 0; k < answers; k++) {
      shares[k] = Math.exp((shares[k] as number) - top);
      total += shares[k] as number;
    }
    let count = 0;
    for (let k = 0; k < answers; k++) {
      const error = (shares[k] as number) / total - Number(k === answer);
      if (Math.abs(error) <= least) continue;
      bias[k] = (bias[k] as number) - biasRate * error * weight;
      wrong[count] = k;
      errors[count++] = error * weight;
    }
    return count;
  }
}

import { mulberry32 } from "./random";

/** `signs`: what was heard of the clause. */
export type MatterExample = { rows: Int32Array; signs: Int32Array; answer: number; weight: number };
export type MatterWeights = {
  rows: Float32Array;
  answers: Float32Array;
  signs: Float32Array;
  bias: Float32Array;
};
type Options = { rows: number; signs: number; answers: number; width: number; epochs: number };

const rate = 0.05;
const slowest = 0.1;
const biasRate = 0.3;
const seed = 20261126;
const firstSize = { rows: 0.3, answers: 1 } as const;
const firstSlope = 1e-4;
/** Answers that come out this nearly right are left as they are. */
const least = 1e-3;
/** Of a clause's sounds so many are passed over each time, so that no few of them decide. */
const unheardRows = 0.3;
/** So often nothing is told of what was heard: the model is asked without it too. */
const unheardSigns = 0.2;

/**
 * Fits vectors of sounds and of answers by AdaGrad, the same way every time: an answer is as likely as its vector points
 * the way of the clause's. The weights of the later epochs are averaged.
 */
export function fitMatters(
  examples: readonly MatterExample[],
  { rows, signs, answers, width, epochs }: Options,
): MatterWeights {
  const random = mulberry32(seed);
  const all = new Float32Array((rows + answers) * width + (signs + 1) * answers);
  const own = partsOf(all);
  const seen = partsOf(new Float32Array(all.length).fill(firstSlope));
  const sum = new Float32Array(all.length);
  fillWith(own.rows, firstSize.rows);
  fillWith(own.answers, firstSize.answers);
  const told = new Float64Array(width);
  const back = new Float64Array(width);
  const shares = new Float64Array(answers);
  const order = [...examples];
  const settled = Math.floor(epochs / 2);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const k = Math.floor(random() * (i + 1));
      [order[i], order[k]] = [order[k] as MatterExample, order[i] as MatterExample];
    }
    const pace = rate * (1 - ((1 - slowest) * epoch) / epochs);
    for (const example of order) learn(example, pace);
    if (epoch >= settled) for (let i = 0; i < sum.length; i++) sum[i] = (sum[i] as number) + (all[i] as number);
  }
  return partsOf(sum.map((each) => each / (epochs - settled)));

  function partsOf(weights: Float32Array): MatterWeights {
    const answersAt = rows * width;
    const signsAt = answersAt + answers * width;
    const biasAt = signsAt + signs * answers;
    return {
      rows: weights.subarray(0, answersAt),
      answers: weights.subarray(answersAt, signsAt),
      signs: weights.subarray(signsAt, biasAt),
      bias: weights.subarray(biasAt),
    };
  }

  function fillWith(weights: Float32Array, size: number): void {
    for (let i = 0; i < weights.length; i++) {
      const bell = Math.sqrt(-2 * Math.log(random() + 1e-9)) * Math.cos(2 * Math.PI * random());
      weights[i] = (bell * size) / Math.sqrt(width);
    }
  }

  function step(weights: Float32Array, slopes: Float32Array, at: number, slope: number, pace: number): void {
    const steepness = (slopes[at] as number) + slope * slope;
    slopes[at] = steepness;
    weights[at] = (weights[at] as number) - (pace * slope) / Math.sqrt(steepness);
  }

  function learn({ rows: every, signs: heard, answer, weight }: MatterExample, pace: number): void {
    const known = random() < unheardSigns ? [] : heard;
    const kept = every.filter(() => random() >= unheardRows);
    const root = Math.sqrt(Math.max(1, kept.length));
    told.fill(0);
    for (const row of kept)
      for (let i = 0; i < width; i++) told[i] = (told[i] as number) + (own.rows[row * width + i] as number) / root;
    share(known);
    back.fill(0);
    for (let k = 0; k < answers; k++) {
      const error = ((shares[k] as number) - Number(k === answer)) * weight;
      if (Math.abs(error) < least) continue;
      step(own.bias, seen.bias, k, error, pace * biasRate);
      for (let i = 0; i < width; i++) {
        const at = k * width + i;
        back[i] = (back[i] as number) + error * (own.answers[at] as number);
        step(own.answers, seen.answers, at, error * (told[i] as number), pace);
      }
      for (const sign of known) step(own.signs, seen.signs, sign * answers + k, error, pace);
    }
    for (const row of kept)
      for (let i = 0; i < width; i++) step(own.rows, seen.rows, row * width + i, (back[i] as number) / root, pace);
  }

  /** Writes how likely each answer is. */
  function share(known: Iterable<number>): void {
    for (let k = 0; k < answers; k++) {
      let along = own.bias[k] as number;
      for (let i = 0; i < width; i++) along += (own.answers[k * width + i] as number) * (told[i] as number);
      shares[k] = along;
    }
    for (const sign of known)
      for (let k = 0; k < answers; k++) shares[k] = (shares[k] as number) + (own.signs[sign * answers + k] as number);
    const top = shares.reduce((most, each) => Math.max(most, each), Number.NEGATIVE_INFINITY);
    let total = 0;
    for (let k = 0; k < answers; k++) {
      shares[k] = Math.exp((shares[k] as number) - top);
      total += shares[k] as number;
    }
    for (let k = 0; k < answers; k++) shares[k] = (shares[k] as number) / total;
  }
}

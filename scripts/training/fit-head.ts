/** `bias`: which of the biases counts for this example. */
export type Told = { grams: ReadonlySet<number>; output: number; weight: number; bias: number };
/** `levels`: how many steps a weight has on either side of none; fewer pack smaller. */
type Options = { bits: number; outputs: number; biases: number; epochs: number; decay: number; levels: number };
type Example = { grams: readonly number[]; output: number; weight: number; bias: number };

const rate = 0.3;
const biasRate = 0.02;
const seed = 20261125;

/**
 * Fits a softmax (or, with one output, a logistic) regression by AdaGrad, the same way every time; packed to bytes. The
 * weights of the later epochs are averaged, so that the order of the examples counts for little.
 */
export function fitHead(told: readonly Told[], { bits, outputs, biases, epochs, decay, levels }: Options) {
  const examples = told.map(({ grams, ...rest }): Example => ({ ...rest, grams: [...grams] }));
  const weights = new Float64Array(outputs * 2 ** bits);
  const seen = new Float64Array(outputs * 2 ** bits).fill(1e-6);
  const bias = new Float64Array(outputs * biases);
  const random = randomFrom(seed);
  const settled = Math.floor(epochs / 2);
  const meanWeights = new Float64Array(weights.length);
  const meanBias = new Float64Array(bias.length);
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(examples, random);
    for (const example of examples) learn(example);
    if (epoch < settled) continue;
    addShare(meanWeights, weights, epochs - settled);
    addShare(meanBias, bias, epochs - settled);
  }
  const scale = meanWeights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / levels;
  const bytes = Int8Array.from(meanWeights, (weight) => Math.round(weight / scale));
  return {
    bits,
    scale,
    outputs,
    bias: [...meanBias].map((each) => Number(each.toFixed(4))),
    weights: Buffer.from(bytes.buffer).toString("base64"),
  };

  function learn({ grams, output, weight, bias: own }: Example): void {
    const root = Math.sqrt(grams.length);
    const shares = sharesOf(grams, own);
    for (let k = 0; k < outputs; k++) {
      const target = outputs === 1 ? output : Number(k === output);
      const error = ((shares[k] ?? 0) - target) * weight;
      bias[own * outputs + k] = (bias[own * outputs + k] ?? 0) - biasRate * error;
      for (const gram of grams) {
        const at = gram * outputs + k;
        const slope = error / root + decay * (weights[at] ?? 0);
        seen[at] = (seen[at] ?? 0) + slope * slope;
        weights[at] = (weights[at] ?? 0) - (rate * slope) / Math.sqrt(seen[at] ?? 1);
      }
    }
  }

  function sharesOf(grams: readonly number[], own: number): number[] {
    const logits = Array.from({ length: outputs }, (_, k) => {
      let sum = 0;
      for (const gram of grams) sum += weights[gram * outputs + k] ?? 0;
      return sum / Math.sqrt(grams.length) + (bias[own * outputs + k] ?? 0);
    });
    if (outputs === 1) return [1 / (1 + Math.exp(-(logits[0] ?? 0)))];
    const top = Math.max(...logits);
    const raised = logits.map((logit) => Math.exp(logit - top));
    const total = raised.reduce((sum, each) => sum + each, 0);
    return raised.map((each) => each / total);
  }
}

function addShare(sum: Float64Array, part: Float64Array, of: number): void {
  for (let at = 0; at < part.length; at++) sum[at] = (sum[at] ?? 0) + (part[at] ?? 0) / of;
}

function shuffle(examples: Example[], random: () => number): void {
  for (let i = examples.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    const [a, b] = [examples[i], examples[j]];
    if (a && b) [examples[i], examples[j]] = [b, a];
  }
}

function randomFrom(start: number): () => number {
  let state = start;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

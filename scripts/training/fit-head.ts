/** `bias`: which of the biases counts for this example. */
export type Told = { grams: ReadonlySet<number>; output: number; weight: number; bias: number };
/** `levels`: how many steps a weight has on either side of none; fewer pack smaller. */
type Options = { bits: number; outputs: number; biases: number; epochs: number; decay: number; levels: number };
type Example = { grams: readonly number[]; output: number; weight: number; bias: number };

const rate = 0.3;
const biasRate = 0.02;
const seed = 20261125;

/**
 * Fits a softmax (or, with one output, a logistic) regression by AdaGrad, the same way every time; packed to bytes.
 * A gram counts by how rare it is; that is folded into the packed weights.
 */
export function fitHead(told: readonly Told[], { bits, outputs, biases, epochs, decay, levels }: Options) {
  const examples = told.map(({ grams, ...rest }): Example => ({ ...rest, grams: [...grams] }));
  const rarity = rarityOf(examples, bits);
  const weights = new Float64Array(outputs * 2 ** bits);
  const seen = new Float64Array(outputs * 2 ** bits).fill(1e-6);
  const bias = new Float64Array(outputs * biases);
  const random = randomFrom(seed);
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(examples, random);
    for (const example of examples) learn(example);
  }
  const folded = weights.map((weight, at) => weight * (rarity[Math.floor(at / outputs)] ?? 0));
  const scale = folded.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / levels;
  const bytes = Int8Array.from(folded, (weight) => Math.round(weight / scale));
  return {
    bits,
    scale,
    outputs,
    bias: [...bias].map((each) => Number(each.toFixed(4))),
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
        const slope = (error * (rarity[gram] ?? 0)) / root + decay * (weights[at] ?? 0);
        seen[at] = (seen[at] ?? 0) + slope * slope;
        weights[at] = (weights[at] ?? 0) - (rate * slope) / Math.sqrt(seen[at] ?? 1);
      }
    }
  }

  function sharesOf(grams: readonly number[], own: number): number[] {
    const logits = Array.from({ length: outputs }, (_, k) => {
      let sum = 0;
      for (const gram of grams) sum += (weights[gram * outputs + k] ?? 0) * (rarity[gram] ?? 0);
      return sum / Math.sqrt(grams.length) + (bias[own * outputs + k] ?? 0);
    });
    if (outputs === 1) return [1 / (1 + Math.exp(-(logits[0] ?? 0)))];
    const top = Math.max(...logits);
    const raised = logits.map((logit) => Math.exp(logit - top));
    const total = raised.reduce((sum, each) => sum + each, 0);
    return raised.map((each) => each / total);
  }
}

/** 1 for the commonest gram, about 3 for one seen once, 0 for one never seen. */
function rarityOf(examples: readonly Example[], bits: number): Float64Array {
  const found = new Float64Array(2 ** bits);
  for (const { grams } of examples) for (const gram of grams) found[gram] = (found[gram] ?? 0) + 1;
  return found.map((count) => (count === 0 ? 0 : 1 + Math.log((1 + examples.length) / (1 + count)) / 4));
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

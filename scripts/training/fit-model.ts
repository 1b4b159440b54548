export type Example = { buckets: Uint32Array; target: number; weight: number };
export type LinearModel = { weights: Float32Array; bias: number };

const biasRate = 0.01;

/** Small, fast, seedable: the same seed gives the same model on every machine. */
function mulberry32(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function shuffle(order: Uint32Array, random: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const k = Math.floor(random() * (i + 1));
    const kept = order[i] as number;
    order[i] = order[k] as number;
    order[k] = kept;
  }
}

export function logitOf({ weights, bias }: LinearModel, buckets: Uint32Array): number {
  let sum = 0;
  for (let i = 0; i < buckets.length; i++) sum += weights[buckets[i] as number] as number;
  return bias + (buckets.length > 0 ? sum / Math.sqrt(buckets.length) : 0);
}

/** Weighted logistic regression on sparse binary features, AdaGrad, targets in [0, 1]. Deterministic. */
export function fitModel(
  examples: readonly Example[],
  { bits, epochs, rate, decay, seed }: { bits: number; epochs: number; rate: number; decay: number; seed: number },
): LinearModel {
  const model: LinearModel = { weights: new Float32Array(1 << bits), bias: 0 };
  const { weights } = model;
  const squares = new Float32Array(1 << bits).fill(1e-6);
  const order = Uint32Array.from(examples, (_, i) => i);
  const random = mulberry32(seed);
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
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
  return model;
}

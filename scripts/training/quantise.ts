import type { LinearModel } from "./fit-model";

/** Share of the weights that keep their size; the few largest are clipped so that the many small ones keep their steps. */
const keptShare = 0.9997;

/** Weights as signed bytes with the scale that turns them back. */
export function quantise({ weights }: LinearModel): { bytes: Int8Array; scale: number } {
  const sizes = weights
    .filter((weight) => weight !== 0)
    .map(Math.abs)
    .sort();
  const scale = (sizes[Math.floor((sizes.length - 1) * keptShare)] as number) / 127;
  return {
    bytes: Int8Array.from(weights, (weight) => Math.max(-127, Math.min(127, Math.round(weight / scale)))),
    scale,
  };
}

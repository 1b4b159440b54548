import type { LinearModel } from "./fit-model";

/** Share of the weights that keep their size; the few largest are clipped so that the many small ones keep their steps. */
const keptShare = 0.9997;

/**
 * Weights as whole numbers from −levels to levels, with the scale that turns them back. Those below `quietBelow` steps
 * become none: many of them are noise, and none packs to nothing.
 */
export function quantise(
  { weights }: Pick<LinearModel, "weights">,
  levels: number,
  quietBelow = 0.5,
): { bytes: Int8Array; scale: number } {
  const sizes = weights
    .filter((weight) => weight !== 0)
    .map(Math.abs)
    .sort();
  const scale = (sizes[Math.floor((sizes.length - 1) * keptShare)] as number) / levels;
  const bytes = Int8Array.from(weights, (weight) => {
    const steps = weight / scale;
    return Math.abs(steps) < quietBelow ? 0 : Math.max(-levels, Math.min(levels, Math.round(steps)));
  });
  return { bytes, scale };
}

import type { LinearModel } from "./fit-model";

/** Share of the weights that keep their size; the few largest are clipped so that the many small ones keep their steps. */
const keptShare = 0.9997;

/** Evidence from which a weight counts in full when we ask whether it is loud enough to be kept. */
const fullEvidence = 20;

/**
 * Weights as whole numbers from −levels to levels, with the scale that turns them back. Those below `quietBelow` steps
 * become none: many of them are noise, and none packs to nothing. Where the evidence is known, what rests on little of it
 * must be louder to stay, and what many texts have may be quieter.
 */
export function quantise(
  { weights, evidence }: Pick<LinearModel, "weights"> & Partial<Pick<LinearModel, "evidence">>,
  levels: number,
  quietBelow = 0.5,
): { bytes: Int8Array; scale: number } {
  const sizes = weights
    .filter((weight) => weight !== 0)
    .map(Math.abs)
    .sort();
  const scale = (sizes[Math.floor((sizes.length - 1) * keptShare)] as number) / levels;
  const bytes = Int8Array.from(weights, (weight, at) => {
    const steps = weight / scale;
    const heard = evidence ? Math.sqrt((evidence[at] as number) / fullEvidence) : 1;
    return Math.abs(steps) * heard < quietBelow ? 0 : Math.max(-levels, Math.min(levels, Math.round(steps)));
  });
  return { bytes, scale };
}

import type { Change } from "./share";

const z = 1.96;

/** Sums of some values. */
export type Sums = { count: number; sum: number; sumSq: number };
export type Mean = { mean: number; margin: number; sample: number };

/** The mean with its 95 % margin; null of fewer than `least` values. */
export function meanOf(sums: Sums, least = 2): Mean | null {
  if (sums.count < Math.max(2, least)) return null;
  return { mean: sums.sum / sums.count, margin: z * Math.sqrt(errorOf(sums)), sample: sums.count };
}

/** How much a mean has grown, with its 95 % interval (Welch); null where either is of fewer than `least` values. */
export function meanChange(now: Sums, before: Sums, least = 2): Change | null {
  if (Math.min(now.count, before.count) < Math.max(2, least)) return null;
  const by = now.sum / now.count - before.sum / before.count;
  const reach = z * Math.sqrt(errorOf(now) + errorOf(before));
  return { by, low: by - reach, high: by + reach };
}

/** Variance of the mean. */
function errorOf({ count, sum, sumSq }: Sums): number {
  const variance = Math.max(0, (sumSq - sum ** 2 / count) / (count - 1));
  return variance / count;
}

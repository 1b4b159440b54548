import { bucketBits, GramHasher } from "@/server/integrations/sentiment/built-in/gram-hasher";
import type { Example } from "./fit-model";
import type { Row } from "./read-rows";

/** Film stars as the chance that the words of such a review are glad; even at the ends some are not. */
const softTargets: Record<number, number> = {
  1: 0.03,
  2: 0.05,
  3: 0.1,
  4: 0.17,
  5: 0.3,
  6: 0.4,
  7: 0.55,
  8: 0.75,
  9: 0.92,
  10: 0.97,
};

/** A row that takes no side says less than a plain label. */
const undecidedShare = 0.5;

const hasher = new GramHasher();

/** The buckets of a text for a model of `bits` ≤ `bucketBits` bits. */
export function bucketsOf(text: string, bits: number): Uint32Array {
  const count = hasher.hash(text);
  return hasher.buckets.slice(0, count).map((bucket) => bucket >>> (bucketBits - bits));
}

export function targetOf({ label, filmStars }: Row): number {
  return softTargets[filmStars ?? 0] ?? (label === 2 ? 0.5 : label);
}

/** Rows as examples in which both labels weigh the same; `weight` is the mean weight of a row. */
export function balancedExamples(rows: readonly Row[], weight: number, bits: number): Example[] {
  const negatives = rows.filter(({ label }) => label === 0).length;
  const positives = rows.filter(({ label }) => label === 1).length;
  const even = (negatives + positives) / 2;
  const weights = [(weight * even) / negatives, (weight * even) / positives, weight * undecidedShare];
  return rows.map((row) => ({
    buckets: bucketsOf(row.text, bits),
    target: targetOf(row),
    weight: weights[row.label] as number,
  }));
}

import { GramHasher } from "@/server/integrations/sentiment/built-in/gram-hasher";
import type { Example } from "./fit-model";
import type { Row } from "./read-rows";

/** Film stars between the clear ends, as the chance that such a review is positive. */
const softTargets: Record<number, number> = { 5: 0.3, 6: 0.4, 7: 0.55, 8: 0.75 };

/** A film review with middling stars says less than a plain label. */
const undecidedShare = 0.5;

function targetOf({ label, filmStars }: Row): number {
  return softTargets[filmStars ?? 0] ?? (label === 2 ? 0.5 : label);
}

/** Rows as examples, both labels weighing the same; `weight` is the mean weight of a row. */
export function toExamples(rows: readonly Row[], weight: number, bits: number): Example[] {
  const hasher = new GramHasher(bits);
  const negatives = rows.filter((row) => row.label === 0).length;
  const positives = rows.filter((row) => row.label === 1).length;
  const even = (negatives + positives) / 2;
  const weights = [(weight * even) / negatives, (weight * even) / positives, weight * undecidedShare];
  return rows.map((row) => {
    const count = hasher.hash(row.text);
    return { buckets: hasher.buckets.slice(0, count), target: targetOf(row), weight: weights[row.label] as number };
  });
}

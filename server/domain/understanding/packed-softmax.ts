import { type PackedWeights, readBytes, readGaps } from "@/server/domain/understanding/packed-weights";

/** Numbered features of one kind, each weighing `scale`. */
export type Lit = { at: readonly number[]; scale: number };

/** Reads how likely each of `outputs` outcomes is, from features that are numbers of `bits` bits. */
export function createPackedSoftmax(
  { scale, bias, gaps, weights }: PackedWeights,
  bits: number,
  outputs: number,
): (lit: readonly Lit[]) => number[] {
  const rows = new Int8Array(2 ** bits * outputs);
  const bytes = readBytes(weights);
  let next = 0;
  for (const place of readGaps(gaps)) for (let k = 0; k < outputs; k++) rows[place * outputs + k] = bytes[next++] ?? 0;
  return (lit) => {
    const sums = Array.from({ length: outputs }, (_, k) => bias[k] ?? 0);
    for (const { at, scale: own } of lit)
      for (const place of at)
        for (let k = 0; k < outputs; k++) sums[k] = (sums[k] ?? 0) + (rows[place * outputs + k] ?? 0) * own * scale;
    const top = Math.max(...sums);
    const shares = sums.map((sum) => Math.exp(sum - top));
    const total = shares.reduce((sum, share) => sum + share, 0);
    return shares.map((share) => share / total);
  };
}

/** A gap of this many or more goes on in the next byte. */
const longestGap = 255;

/** Weights most of which are none: how many are not, the gap before each of those, and then they themselves. */
export function packSparse(weights: Int8Array): { bytes: Uint8Array; kept: number } {
  const gaps: number[] = [];
  const kept = weights.filter((weight) => weight !== 0);
  let gap = 0;
  for (const weight of weights) {
    if (weight === 0) {
      gap++;
      continue;
    }
    for (; gap >= longestGap; gap -= longestGap) gaps.push(longestGap);
    gaps.push(gap);
    gap = 0;
  }
  return { bytes: Buffer.concat([Uint8Array.from(gaps), new Uint8Array(kept.buffer)]), kept: kept.length };
}

/** The weights that were packed, `length` of them. */
export function unpackSparse(bytes: Int8Array, kept: number, length: number): Int8Array {
  const weights = new Int8Array(length);
  const values = bytes.subarray(bytes.length - kept);
  let at = -1;
  let taken = 0;
  for (let i = 0; i < bytes.length - kept; i++) {
    const gap = (bytes[i] as number) & 0xff;
    at += gap;
    if (gap < longestGap) weights[++at] = values[taken++] as number;
  }
  return weights;
}

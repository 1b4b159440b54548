/** Keeps the rows that are not all zero: gaps between their places, seven bits a byte, and their bytes, both in base64. */
export function packRows(places: readonly number[], bytes: Uint8Array, width: number) {
  const gaps: number[] = [];
  const weights: number[] = [];
  let last = -1;
  places.forEach((place, row) => {
    const own = bytes.subarray(row * width, (row + 1) * width);
    if (own.every((byte) => byte === 0)) return;
    for (let gap = place - last; ; gap >>>= 7) {
      gaps.push(gap > 0x7f ? (gap & 0x7f) | 0x80 : gap);
      if (gap <= 0x7f) break;
    }
    last = place;
    weights.push(...own);
  });
  return { gaps: Buffer.from(gaps).toString("base64"), weights: Buffer.from(weights).toString("base64") };
}

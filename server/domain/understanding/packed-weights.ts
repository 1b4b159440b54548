/** Rows of weights for the few features that have any: how far each is from the one before, and its bytes. */
export type PackedWeights = { scale: number; bias: number[]; gaps: string; weights: string };

const unpack = (packed: string) => Uint8Array.from(atob(packed), (char) => char.charCodeAt(0));

/** Seven bits a byte, the highest bit says that more follow. */
export function* readGaps(packed: string): Generator<number> {
  let place = -1;
  let gap = 0;
  let shift = 0;
  for (const byte of unpack(packed)) {
    gap |= (byte & 0x7f) << shift;
    shift += 7;
    if (byte & 0x80) continue;
    place += gap;
    yield place;
    gap = 0;
    shift = 0;
  }
}

export const readBytes = (packed: string): Int8Array => Int8Array.from(unpack(packed), (byte) => (byte << 24) >> 24);

/** A part of a text: `text.slice(start, end)`. */
export type Stretch = { start: number; end: number };

const fewestShared = 2;

/** True where two stretches share more than a full stop or a space. */
export function overlaps(one: Stretch, other: Stretch): boolean {
  return Math.min(one.end, other.end) - Math.max(one.start, other.start) >= fewestShared;
}

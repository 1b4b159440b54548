import type { ListLine } from "./list-lines";

export type LineHeights = Record<ListLine["kind"], number>;
/** Where a line stands in the list, in px. */
export type Spot = { index: number; startPx: number; heightPx: number };

/** Where each line begins, in px from the top of the list, and after the last line where the list ends. */
export function startsOf(lines: readonly ListLine[], heights: LineHeights): Float64Array {
  const starts = new Float64Array(lines.length + 1);
  let atPx = 0;
  for (const [index, { kind }] of lines.entries()) {
    starts[index] = atPx;
    atPx += heights[kind];
  }
  starts[lines.length] = atPx;
  return starts;
}

/** The line at a height of the list; the first above it, the last below it. */
export function lineAt(starts: Float64Array, px: number): number {
  let [low, high] = [0, Math.max(0, starts.length - 2)];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= px) low = middle;
    else high = middle - 1;
  }
  return low;
}

type Window = { first: number; last: number; kept: readonly number[] };

/** The lines of a window and those kept outside of it, from the top down. */
export function spotsOf(starts: Float64Array, { first, last, kept }: Window): Spot[] {
  const inside = Array.from({ length: last - first + 1 }, (_, step) => first + step);
  return [...new Set([...inside, ...kept])]
    .sort((a, b) => a - b)
    .map((index) => {
      const startPx = starts[index] ?? 0;
      return { index, startPx, heightPx: (starts[index + 1] ?? startPx) - startPx };
    });
}

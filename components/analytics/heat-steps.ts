import type { Hours } from "./types";

type Cell = Hours["cells"][number];

/** Five steps from none (0) to the most (4). */
export const stepOf = (count: number, most: number): number =>
  count <= 0 || most <= 0 ? 0 : Math.max(1, Math.ceil((4 * count) / most));

/** Hours from the first to the last in which anything is written, at least ten of them. */
export function hoursShown(cells: readonly Pick<Cell, "hour">[]): number[] {
  const hours = cells.map(({ hour }) => hour);
  let [first, last] = [Math.min(23, ...hours), Math.max(0, ...hours)];
  while (last - first < 9) {
    if (last < 23) last += 1;
    if (last - first < 9 && first > 0) first -= 1;
  }
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** The weekday and hour with the most reviews; null where there are none. */
export const busiestOf = (cells: readonly Cell[]): Cell | null =>
  cells.reduce<Cell | null>((best, cell) => (best && best.reviews >= cell.reviews ? best : cell), null);

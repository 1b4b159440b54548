/** One line of a chart: a value for each label, null where nothing is known. */
export type Series = { id: string; label: string; color: string; dash?: string; values: readonly (number | null)[] };
export type Gap = { from: number; to: number };

/** Runs of labels for which no series has a value, as index ranges. */
export function gapsOf(series: readonly Series[]): Gap[] {
  const length = Math.max(0, ...series.map(({ values }) => values.length));
  const gaps: Gap[] = [];
  for (let index = 0; index < length; index++) {
    if (series.some(({ values }) => values[index] != null)) continue;
    const last = gaps.at(-1);
    if (last?.to === index - 1) last.to = index;
    else gaps.push({ from: index, to: index });
  }
  return gaps;
}

/** Index of the last known value; −1 when there is none. */
export const lastKnown = (values: readonly (number | null)[]): number => values.findLastIndex((value) => value != null);

/** How far to the side the range at the end of one of several lines stands, so that none hides another. */
export const besidePx = (place: number, count: number): number => (place - (count - 1) / 2) * 5;

/** The known values with their indexes, in runs without a gap. */
export function runsOf<Value>(values: readonly (Value | null)[]): { index: number; value: Value }[][] {
  const runs: { index: number; value: Value }[][] = [];
  for (const [index, value] of values.entries()) {
    if (value === null) continue;
    const run = runs.at(-1);
    if (run?.at(-1)?.index === index - 1) run.push({ index, value });
    else runs.push([{ index, value }]);
  }
  return runs;
}

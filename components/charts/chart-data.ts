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

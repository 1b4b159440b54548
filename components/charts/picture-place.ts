import { lastKnown, type Series } from "./chart-data";
import { spreadLabels } from "./spread-labels";

type Domain = readonly [number, number];

/** Room around the lines of a trend, which the still picture and the chart share so that neither moves when one takes the other's place. */
export const room = { topPx: 16, leftPx: 36, bottomPx: 30 } as const;

const [valuePx, letterPx, labelGapPx, tickCount] = [52, 6.5, 15, 5];

/** About how wide a label is; a letter of Hangul is as wide as two of Latin. */
export const widthPxOf = (label: string): number =>
  letterPx * [...label].reduce((sum, letter) => sum + (letter > "\u1100" ? 2 : 1), 0);

/** Room for the longest name with its value at a line's end. */
export const roomRightPx = (series: readonly Series[]): number =>
  series.length <= 1 ? valuePx : Math.max(...series.map(({ label }) => 40 + widthPxOf(label)));

/** The range of one line; those of several would cover each other, so they stand as marks at the lines' ends. */
export const bandFill = (lines: number) => ({ fill: "var(--chart-band)", fillOpacity: lines > 1 ? 0 : 1 });

/** Values of the axis where none are given, the ends among them. */
export const evenTicks = ([low, high]: Domain): number[] =>
  Array.from({ length: tickCount }, (_, index) => low + ((high - low) / (tickCount - 1)) * index);

export const writeTick = (tick: number): string => String(Math.round(10 * tick) / 10);

/** How far (px) the name at each line's end is moved: those of lines that end at one height would lie on each other. */
export function labelMoves(series: readonly Series[], [low, high]: Domain, heightPx: number): number[] {
  const pxPerUnit = (heightPx - room.topPx - room.bottomPx) / Math.max(1e-9, high - low);
  return spreadLabels(
    series.map(({ values }) => (high - (values[lastKnown(values)] ?? low)) * pxPerUnit),
    labelGapPx,
  );
}

const [rowPx, mostRows] = [16, 5];
/** A phone's picture: what does not cover another there covers none on a desk. */
const narrowPx = 200;
const [besideLinePx, wideLetterPx, letterPx] = [5, 11.5, 6.5];

export type MarkLabel = {
  /** The side of its line with more room. */
  side: "left" | "right";
  /** From the top of the picture; null where there is no row left: the line stands without its label. */
  dropPx: number | null;
  /** Of the picture's width, how much there is on that side. */
  room: number;
};

type Span = readonly [from: number, to: number];

/** Where the labels of marked days go so that none covers another; `at` is how far to the right the day lies, 0 … 1. */
export function placeMarkLabels(marks: readonly { at: number; label: string }[]): MarkLabel[] {
  const rows: Span[][] = [];
  const placed: MarkLabel[] = [];
  const order = marks.map((mark, index) => ({ ...mark, index })).sort((a, b) => a.at - b.at || a.index - b.index);
  for (const { at, label, index } of order) {
    const side = at > 0.5 ? "left" : "right";
    const width = widthOf([...label]) / narrowPx;
    const span: Span = side === "left" ? [Math.max(0, at - width), at] : [at, Math.min(1, at + width)];
    const free = rows.findIndex((row) => row.every(([from, to]) => to <= span[0] || span[1] <= from));
    const row = free < 0 ? rows.length : free;
    const isPlaced = row < mostRows;
    if (isPlaced) (rows[row] ??= []).push(span);
    placed[index] = { side, dropPx: isPlaced ? row * rowPx : null, room: Math.max(at, 1 - at) };
  }
  return placed;
}

/** As much of a label as fits beside its line. */
export function fitLabel(label: string, roomPx: number): string {
  const letters = [...label];
  if (widthOf(letters) <= roomPx) return label;
  let kept = letters.length - 1;
  while (kept > 0 && widthOf([...letters.slice(0, kept), "…"]) > roomPx) kept--;
  return kept > 0 ? `${letters.slice(0, kept).join("").trimEnd()}…` : "";
}

/** A letter of Hangul is as wide as two of Latin. */
const widthOf = (letters: readonly string[]) =>
  letters.reduce((sum, letter) => sum + (letter > "\u2000" ? wideLetterPx : letterPx), besideLinePx);

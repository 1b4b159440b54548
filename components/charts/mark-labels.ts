/** Labels of marked days stand in as many rows, so that two days close together do not cover each other. */
const rows = 3;
const [rowPx, besideLinePx] = [16, 5];
const [wideLetterPx, letterPx] = [11.5, 6.5];

export type MarkLabel = {
  /** The side of its line with more room. */
  side: "left" | "right";
  /** From the top of the picture. */
  dropPx: number;
  /** Of the picture's width, how much there is on that side. */
  room: number;
};

/** Where the label of each marked day goes; `at` is how far to the right the day lies, 0 … 1. */
export function placeMarkLabels(at: readonly number[]): MarkLabel[] {
  const order = at.map((x, index) => ({ x, index })).sort((a, b) => a.x - b.x || a.index - b.index);
  const placed: MarkLabel[] = [];
  order.forEach(({ x, index }, rank) => {
    placed[index] = { side: x > 0.5 ? "left" : "right", dropPx: (rank % rows) * rowPx, room: Math.max(x, 1 - x) };
  });
  return placed;
}

/** As much of a label as fits; a letter of Hangul is as wide as two of Latin. */
export function fitLabel(label: string, widthPx: number): string {
  const roomPx = widthPx - besideLinePx;
  const widthOf = (letters: readonly string[]) =>
    letters.reduce((sum, letter) => sum + (letter > "\u1100" ? wideLetterPx : letterPx), 0);
  const letters = [...label];
  if (widthOf(letters) <= roomPx) return label;
  let kept = letters.length - 1;
  while (kept > 0 && widthOf([...letters.slice(0, kept), "."]) > roomPx) kept--;
  return kept > 0 ? `${letters.slice(0, kept).join("").trimEnd()}…` : "";
}

const [rowPx, mostRows] = [16, 5];

export type MarkLabel = {
  /** The side of its line with more room. */
  side: "left" | "right";
  /** From the top of the picture; null where there is no row left: the line stands without its label. */
  dropPx: number | null;
};

/** Labels of marked days, each in a row of its own so that none covers another; `at` is how far to the right the day lies, 0 … 1. */
export const placeMarkLabels = (at: readonly number[]): MarkLabel[] => {
  const order = at.toSorted((a, b) => a - b);
  return at.map((x, index) => {
    const row = order.indexOf(x) + at.slice(0, index).filter((other) => other === x).length;
    return { side: x > 0.5 ? "left" : "right", dropPx: row < mostRows ? row * rowPx : null };
  });
};

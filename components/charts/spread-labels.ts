/** How far each label is moved down (px) so that none stands closer than `gapPx` to the next, in the order of their heights. */
export function spreadLabels(heightsPx: readonly number[], gapPx: number): number[] {
  const order = heightsPx.map((y, index) => ({ y, index })).sort((a, b) => a.y - b.y || a.index - b.index);
  const placed: number[] = [];
  for (const { y } of order) placed.push(Math.max(y, (placed.at(-1) ?? Number.NEGATIVE_INFINITY) + gapPx));
  const lift =
    order.length > 0
      ? (placed.reduce((sum, y) => sum + y, 0) - order.reduce((sum, { y }) => sum + y, 0)) / order.length
      : 0;
  const moved = new Array<number>(heightsPx.length).fill(0);
  order.forEach(({ y, index }, rank) => {
    moved[index] = (placed[rank] ?? y) - lift - y;
  });
  return moved;
}

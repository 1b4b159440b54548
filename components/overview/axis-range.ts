/** The tens around all values, within 0–100 and never narrower than `least`: the axis of a score. */
export function axisRange(values: readonly number[], least = 40): [number, number] {
  const high = Math.ceil(Math.max(...values) / 10) * 10;
  const low = Math.max(0, Math.min(Math.floor(Math.min(...values) / 10) * 10, high - least));
  return [low, Math.max(high, low + least)];
}

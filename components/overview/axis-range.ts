const step = 20;

/** The twenties around all values, within 0–100 and never narrower than two of them: an axis whose quarters are whole fives. */
export function axisRange(values: readonly number[]): [number, number] {
  const high = Math.ceil(Math.max(...values) / step) * step;
  const low = Math.max(0, Math.min(Math.floor(Math.min(...values) / step) * step, high - 2 * step));
  return [low, Math.max(high, low + 2 * step)];
}

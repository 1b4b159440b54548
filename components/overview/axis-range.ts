/** The tens around all values, within 0–100 and never narrower than `least`: the axis of a score. */
export function axisRange(values: readonly number[], least = 40): [number, number] {
  const low = Math.floor(Math.min(...values) / 10) * 10;
  const high = Math.ceil(Math.max(...values) / 10) * 10;
  const missing = Math.max(0, least - (high - low));
  const top = Math.min(100, high + Math.floor(missing / 20) * 10);
  return [Math.max(0, Math.min(low, top - least)), Math.max(top, Math.min(100, Math.max(0, low) + least))];
}

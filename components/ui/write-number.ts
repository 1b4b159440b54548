/** A number as both languages of the product write it, three places after the point at most: 1,234.5. `Intl` would do, but its first use holds up a phone. */
export function writeNumber(value: number): string {
  const [whole = "", fraction] = String(Math.round(Math.abs(value) * 1_000) / 1_000).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return `${value < 0 ? "-" : ""}${grouped}${fraction ? `.${fraction}` : ""}`;
}

/** A share of one in whole percent: 12%. */
export const writePercent = (share: number): string =>
  `${writeNumber(Math.round(Number((share * 100).toPrecision(12))))}%`;

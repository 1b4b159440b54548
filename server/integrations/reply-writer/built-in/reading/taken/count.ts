const native = "한|두|세|네|다섯|여섯|일곱|여덟|아홉|열|몇";

/** "3", "세": how many, as guests write it. */
export const number = `(?:\\d{1,3}|${native})`;

/** How long, as guests write it: "6개월", "두달". */
export const span = `(?:${number} ?(?:일|주일|주|달|개월|년|시간)|일주일|보름|하루)`;

/** "세번" → "세 번", "6 개월" → "6개월". */
export function spacedCount(count: string): string {
  return count.replace(/\s+/g, "").replace(new RegExp(`^(${native})(?=[가-힣])`), "$1 ");
}

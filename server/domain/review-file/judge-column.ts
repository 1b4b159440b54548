import type { ReviewField } from "./mapping";
import { readReviewDate } from "./read-date";
import { readPlatform } from "./read-platform";
import { readRating } from "./read-rating";

export type ColumnNature =
  | Extract<ReviewField, "date" | "rating" | "platform">
  | "label"
  | "words"
  | "numbers"
  | "empty";

const enough = 0.8;
const letters = /\p{L}{2}/u;

/** What a column's values look like. A column of 0 and 1 alone is a label of somebody's data set, not stars. */
export function judgeColumn(values: readonly string[]): ColumnNature {
  const given = values.map((value) => value.trim()).filter((value) => value !== "");
  if (given.length === 0) return "empty";
  const mostly = (test: (value: string) => boolean) => given.filter(test).length >= given.length * enough;
  if (given.every((value) => value === "0" || value === "1")) return "label";
  if (mostly((value) => isStars(value))) return "rating";
  if (mostly((value) => readReviewDate(value) !== null)) return "date";
  if (mostly((value) => readPlatform(value) !== null)) return "platform";
  return mostly((value) => letters.test(value)) ? "words" : "numbers";
}

function isStars(value: string): boolean {
  const stars = readRating(value);
  return stars.ok ? stars.rating !== null || value === "0" : stars.problem === "rating_fraction";
}

/** Whether a column named as this field also looks like it. */
export function suits(field: ReviewField, nature: ColumnNature): boolean {
  if (nature === "empty") return true;
  if (field === "date" || field === "rating") return nature === field;
  if (field === "text") return nature === "words";
  return true;
}

/** Mean length of the values that are not empty: what tells review text from names. */
export function meanLength(values: readonly string[]): number {
  const given = values.filter((value) => value.trim() !== "");
  return given.length === 0 ? 0 : given.reduce((sum, value) => sum + value.length, 0) / given.length;
}

/** Whether a column only counts its rows: 1, 2, 3 … of one file are not the reviews 1, 2, 3 of the next. */
export function countsRows(values: readonly string[]): boolean {
  const numbers = values.map(Number);
  return numbers.length > 1 && numbers.slice(1).every((value, index) => value - (numbers[index] ?? 0) === 1);
}

export type RatingProblem = "rating_over_5" | "rating_fraction" | "rating_unreadable";
export type Rating = { ok: true; rating: number | null } | { ok: false; problem: RatingProblem };

const absent = /^(?:|-|–|없음|별점\s*없음|n\/?a|null|none|nan)$/i;
const glyphs = /^[★⭐☆✩✭🌟\uFE0F\s]+$/u;
const filled = /[★⭐🌟]/gu;
const number = /^(?:별점|평점)?\s*(\d+(?:\.\d+)?)\s*(?:점|stars?)?\s*(?:\/\s*5(?:\.0)?점?)?$/i;

/** Reads 1–5 stars. Nothing, "-" and 0 are an absent star; half stars and scales over five are refused, never rounded. */
export function readRating(raw: string): Rating {
  const text = raw.trim();
  if (absent.test(text)) return { ok: true, rating: null };
  const stars = glyphs.test(text) ? (text.match(filled)?.length ?? 0) : Number(number.exec(text)?.[1] ?? Number.NaN);
  if (Number.isNaN(stars)) return { ok: false, problem: "rating_unreadable" };
  if (stars > 5) return { ok: false, problem: "rating_over_5" };
  if (!Number.isInteger(stars)) return { ok: false, problem: "rating_fraction" };
  return { ok: true, rating: stars === 0 ? null : stars };
}

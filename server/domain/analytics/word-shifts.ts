import { logOddsZ, type Said } from "@/server/domain/log-odds";

const telling = 1.96;
/** With fewer reviews nothing is said about a word. */
export const fewestForWord = 5;

export type WordCount = {
  keyword: string;
  now: number;
  before: number;
  positive: number;
  negative: number;
  ratingCount: number;
  ratingSum: number;
};
export type WordShift = WordCount & {
  shift: "more" | "less" | "same";
  /** Whether the reviews that say it are mostly content. */
  leaning: "positive" | "negative" | "neither";
  z: number;
};

/**
 * Words with what became of them: said more or less than before out of all that was said, those that changed most first, then
 * what is said most. `totals` counts every word, not only the listed ones.
 */
export function wordShifts(counts: readonly WordCount[], totals: Said): WordShift[] {
  return counts
    .filter(({ now, before }) => Math.max(now, before) >= fewestForWord)
    .map((count) => {
      const z = logOddsZ(count, totals);
      const shift = z > telling ? "more" : z < -telling ? "less" : "same";
      return { ...count, z, shift, leaning: leaningOf(count) } as const;
    })
    .filter(({ now, shift }) => now >= fewestForWord || shift !== "same")
    .sort((a, b) => importance(b) - importance(a) || b.now - a.now || a.keyword.localeCompare(b.keyword));
}

const importance = ({ shift, z }: Pick<WordShift, "shift" | "z">) => (shift === "same" ? 0 : Math.abs(z));

const leaningOf = ({ positive, negative }: WordCount) =>
  negative > positive ? "negative" : positive > negative ? "positive" : "neither";

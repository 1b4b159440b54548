import type { z } from "zod";
import { type Ctx, transact } from "@/server/context";
import { fewestForWord, type WordCount, wordShifts } from "@/server/domain/analytics/word-shifts";
import { RangeInput } from "@/server/domain/analytics/range";
import { sumWords } from "./count-words";
import { openRange } from "./open-range";

export const ListWordShiftsInput = RangeInput;

const shown = 8;
const compared = 400;

/** Words said more or less than in as many days before, with their mean stars; the most changed first. */
export async function listWordShifts(ctx: Ctx, input: z.infer<typeof ListWordShiftsInput>) {
  return transact(ctx, async (tx) => {
    const { storeIds, range } = await openRange(ctx, tx, "words", input);
    const which = { storeIds, platform: input.platform };
    const rows = await tx.$queryRaw<(WordCount & { totalNow: number; totalBefore: number })[]>`
      select *, (sum(now) over ())::int as "totalNow", (sum(before) over ())::int as "totalBefore" from (
        select keyword, coalesce(n.reviews, 0)::int as now, coalesce(b.reviews, 0)::int as before,
          coalesce(n.positive, 0)::int as positive, coalesce(n.negative, 0)::int as negative,
          coalesce(n.rating_count, 0)::int as "ratingCount", coalesce(n.rating_sum, 0)::int as "ratingSum"
        from ${sumWords(which, range)} n full join ${sumWords(which, range.previous)} b using (keyword)) counted
      order by greatest(now, before) desc, keyword limit ${compared}`;
    const totals = { now: rows[0]?.totalNow ?? 0, before: rows[0]?.totalBefore ?? 0 };
    const words = wordShifts(rows, totals);
    return {
      range,
      canCompare: totals.now > 0 && totals.before > 0,
      words: words
        .slice(0, shown)
        .map(({ keyword, now, before, shift, leaning, positive, negative, ratingCount, ratingSum }) => ({
          keyword,
          now,
          before,
          shift,
          leaning,
          positive,
          negative,
          rating: ratingCount >= fewestForWord ? ratingSum / ratingCount : null,
          rated: ratingCount,
        })),
    };
  });
}

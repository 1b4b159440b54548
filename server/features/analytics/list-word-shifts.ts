import type { z } from "zod";
import { type Ctx, transact } from "@/server/context";
import { fewestForWord, type WordCount, wordShifts } from "@/server/domain/analytics/word-shifts";
import { RangeInput } from "@/server/domain/analytics/range";
import { countedIn, openRange } from "./open-range";

export const ListWordShiftsInput = RangeInput;

const shown = 8;
const compared = 400;

/** Words said more or less than in as many days before, with their mean stars; the most changed first. */
export async function listWordShifts(ctx: Ctx, input: z.infer<typeof ListWordShiftsInput>) {
  return transact(ctx, async (tx) => {
    const { storeIds, range } = await openRange(ctx, tx, "words", input);
    const { from, to, previous } = range;
    const rows = await tx.$queryRaw<(WordCount & { totalNow: number; totalBefore: number })[]>`
      select *, (sum(now) over ())::int as "totalNow", (sum(before) over ())::int as "totalBefore" from (
        select keyword, coalesce(sum(reviews) filter (where day >= ${from}::date), 0)::int as now,
          coalesce(sum(reviews) filter (where day < ${from}::date), 0)::int as before,
          coalesce(sum(positive) filter (where day >= ${from}::date), 0)::int as positive,
          coalesce(sum(negative) filter (where day >= ${from}::date), 0)::int as negative,
          coalesce(sum(rating_count) filter (where day >= ${from}::date), 0)::int as "ratingCount",
          coalesce(sum(rating_sum) filter (where day >= ${from}::date), 0)::int as "ratingSum"
        from keyword_daily where ${countedIn(storeIds, previous.from, to, input.platform)} group by keyword) counted
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

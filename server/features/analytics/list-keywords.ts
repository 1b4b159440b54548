import { z } from "zod";
import { type Ctx, transact, visibleStoreIds } from "@/server/context";
import { addDays, koreanDay } from "@/server/domain/calendar";
import { baselineWeeks, type KeywordCounts, ratioToUsual } from "@/server/domain/trending";

export const ListKeywordsInput = z.object({
  storeId: z.uuid().optional(),
  limit: z.int().min(1).max(50).default(20),
});

type Counted = KeywordCounts & { total: number; positive: number; negative: number };

/**
 * What guests speak of this week, most said first, in reviews: each beside how often it is usually said (`ratio`, null
 * where there are too few to tell) and whether it trends.
 */
export async function listKeywords(ctx: Ctx, { storeId, limit }: z.infer<typeof ListKeywordsInput>) {
  const today = koreanDay(ctx.now());
  const weekStart = addDays(today, -6);
  const from = addDays(weekStart, -7 * baselineWeeks);
  return transact(ctx, async (tx) => {
    const storeIds = await visibleStoreIds(ctx, tx, storeId);
    const [reviews] = await tx.$queryRaw<{ thisWeek: number; before: number }[]>`
      select coalesce(sum(reviews) filter (where day >= ${weekStart}::date), 0)::int as "thisWeek",
        coalesce(sum(reviews) filter (where day < ${weekStart}::date), 0)::int as before
      from review_daily where store_id = any(${storeIds}::uuid[]) and day between ${from}::date and ${today}::date`;
    const counts = await tx.$queryRaw<(Counted & { isTrending: boolean })[]>`
      select d.keyword, sum(d.reviews)::int as total, sum(d.positive)::int as positive, sum(d.negative)::int as negative,
        coalesce(sum(d.reviews) filter (where d.day >= ${weekStart}::date), 0)::int as "thisWeek",
        coalesce(sum(d.reviews) filter (where d.day < ${weekStart}::date), 0)::int as before,
        exists (select 1 from keywords k where k.store_id = any(${storeIds}::uuid[]) and k.keyword = d.keyword
          and k.is_trending) as "isTrending"
      from keyword_daily d
      where d.store_id = any(${storeIds}::uuid[]) and d.day between ${from}::date and ${today}::date
      group by d.keyword having sum(d.reviews) > 0
      order by "thisWeek" desc, total desc, d.keyword limit ${limit}`;
    const all = reviews ?? { thisWeek: 0, before: 0 };
    return {
      reviews: all,
      keywords: counts.map((count) => ({ ...count, ratio: ratioToUsual(count, all) })),
    };
  });
}

import type { Ctx } from "@/server/context";
import { addDays, koreanDay } from "@/server/domain/calendar";
import { undatedDay } from "@/server/domain/review-day";
import { baselineWeeks, findTrending } from "@/server/domain/trending";
import { sumWords } from "./count-words";

/** Rebuilds a store's keyword list from the daily counts: totals, this week, last week, and what is trending. */
export async function refreshKeywords(ctx: Ctx, input: { storeId: string }): Promise<void> {
  const { storeId } = input;
  const today = koreanDay(ctx.now());
  const [weekStart, lastWeekStart] = [addDays(today, -6), addDays(today, -13)];
  const baselineStart = addDays(weekStart, -7 * baselineWeeks);
  await ctx.db.$transaction(async (tx) => {
    const counts = await tx.$queryRaw<
      { keyword: string; total: number; thisWeek: number; lastWeek: number; before: number }[]
    >`
      select keyword, every.reviews::int as total, coalesce(late."thisWeek", 0)::int as "thisWeek",
        coalesce(late."lastWeek", 0)::int as "lastWeek", coalesce(late.before, 0)::int as before
      from ${sumWords({ storeIds: [storeId] }, { from: undatedDay, to: today })} every left join (
        select keyword, sum(reviews) filter (where day >= ${weekStart}::date) as "thisWeek",
          sum(reviews) filter (where day >= ${lastWeekStart}::date and day < ${weekStart}::date) as "lastWeek",
          sum(reviews) filter (where day < ${weekStart}::date) as before
        from keyword_daily where store_id = ${storeId}::uuid and day between ${baselineStart}::date and ${today}::date
        group by keyword) late using (keyword)
      order by keyword`;
    const trending = findTrending(counts);
    const rows = counts.map((count) => ({
      keyword: count.keyword,
      total_count: count.total,
      this_week_count: count.thisWeek,
      last_week_count: count.lastWeek,
      is_trending: trending.has(count.keyword),
    }));
    await tx.$executeRaw`
      insert into keywords as k (store_id, keyword, total_count, this_week_count, last_week_count, is_trending, updated_at)
      select ${storeId}::uuid, r.*, ${ctx.now()} from json_to_recordset(${JSON.stringify(rows)}::json) as r(
        keyword text, total_count int, this_week_count int, last_week_count int, is_trending boolean) order by 2
      on conflict (store_id, keyword) do update set total_count = excluded.total_count,
        this_week_count = excluded.this_week_count, last_week_count = excluded.last_week_count,
        is_trending = excluded.is_trending, updated_at = excluded.updated_at`;
    await tx.keyword.deleteMany({ where: { storeId, keyword: { notIn: counts.map((count) => count.keyword) } } });
  });
}

import type { Ctx } from "@/server/context";
import { addDays, koreanDay } from "@/server/domain/calendar";

/** Makes the partitions of the next three months and fourteen days; says how many rows lie in the default ones (none should). */
export async function makePartitions(ctx: Ctx): Promise<{ made: number; strayRows: number }> {
  const today = koreanDay(ctx.now());
  const [row] = await ctx.db.$queryRaw<{ made: number; strayRows: number }[]>`
    select ensure_partitions('reviews', 'month', ${today}::date, ${addDays(today, 92)}::date)
         + ensure_partitions('crawl_sessions', 'day', ${today}::date, ${addDays(today, 14)}::date) as made,
      ((select count(*) from reviews_default) + (select count(*) from crawl_sessions_default))::int as "strayRows"`;
  const result = row as NonNullable<typeof row>;
  if (result.strayRows > 0) ctx.log.error(result, "rows lie in a default partition: partitions were not made in time");
  return result;
}

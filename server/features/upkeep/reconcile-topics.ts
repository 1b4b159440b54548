import type { Ctx } from "@/server/context";
import { addDays, koreanDay, startOfKoreanDay } from "@/server/domain/calendar";
import { Prisma } from "@/server/generated/prisma/client";
import type { Tx } from "@/server/platform/db";

const lookBackDays = 40;

/**
 * Compares the last 40 days of the counts of words, aspects and hours with the reviews themselves and corrects what differs;
 * returns how many counts did.
 */
export async function reconcileTopics(ctx: Ctx): Promise<number> {
  const firstDay = addDays(koreanDay(ctx.now()), -lookBackDays);
  const from = startOfKoreanDay(firstDay);
  const differing = await ctx.db.$transaction(
    async (tx) => {
      const words = await correct(tx, firstDay, {
        table: "keyword_daily",
        key: "store_id, day, keyword, platform",
        counts: ["reviews", "positive", "negative", "rating_count", "rating_sum"],
        counted: Prisma.sql`
          select store_id, ${day} as day, keyword, platform, count(*)::int as reviews,
            count(*) filter (where sentiment = 'positive')::int as positive,
            count(*) filter (where sentiment = 'negative')::int as negative,
            count(rating)::int as rating_count, coalesce(sum(rating), 0)::int as rating_sum
          from reviews cross join unnest(keywords) as keyword where ${datedSince(from)} group by 1, 2, 3, 4`,
      });
      const firstMonth = `${firstDay.slice(0, 7)}-01`;
      const months = await correct(tx, firstMonth, {
        table: "keyword_monthly",
        since: "month",
        key: "store_id, month, keyword, platform",
        counts: ["reviews", "positive", "negative", "rating_count", "rating_sum"],
        counted: Prisma.sql`
          select store_id, date_trunc('month', day)::date as month, keyword, platform, sum(reviews)::int as reviews,
            sum(positive)::int as positive, sum(negative)::int as negative, sum(rating_count)::int as rating_count,
            sum(rating_sum)::int as rating_sum
          from keyword_daily where day >= ${firstMonth}::date group by 1, 2, 3, 4`,
      });
      const aspects = await correct(tx, firstDay, {
        table: "aspect_daily",
        key: "store_id, day, platform, aspect",
        counts: ["reviews", "positive", "neutral", "negative"],
        counted: Prisma.sql`
          select store_id, day, platform, aspect, count(*)::int as reviews,
            count(*) filter (where is_praised and not is_blamed)::int as positive,
            count(*) filter (where not is_praised and not is_blamed)::int as neutral,
            count(*) filter (where is_blamed)::int as negative
          from (
            select id, store_id, ${day} as day, platform, mention ->> 'aspect' as aspect,
              bool_or(mention ->> 'polarity' = 'positive') as is_praised,
              bool_or(mention ->> 'polarity' = 'negative') as is_blamed
            from reviews cross join jsonb_array_elements(aspects) as mention where ${datedSince(from)}
            group by 1, 2, 3, 4, 5) said
          group by 1, 2, 3, 4`,
      });
      const hours = await correct(tx, firstDay, {
        table: "review_hourly",
        key: "store_id, day, platform, hour",
        counts: ["reviews", "score_count", "score_sum"],
        counted: Prisma.sql`
          select store_id, ${day} as day, platform, extract(hour from review_date at time zone 'Asia/Seoul')::smallint as hour,
            count(*)::int as reviews, count(sentiment_score)::int as score_count, coalesce(sum(sentiment_score), 0)::float8 as score_sum
          from reviews where ${datedSince(from)} and date_precision = 'instant' group by 1, 2, 3, 4`,
      });
      return words + months + aspects + hours;
    },
    { timeout: 300_000, isolationLevel: "RepeatableRead" },
  );
  if (differing > 0) ctx.log.warn({ differing }, "counts of words, aspects or hours differed and were corrected");
  return differing;
}

const day = Prisma.sql`(review_date at time zone 'Asia/Seoul')::date`;
const datedSince = (from: Date) =>
  Prisma.sql`review_date >= ${from} and date_precision <> 'unknown' and removed_at is null`;

type Counts = { table: string; since?: "day" | "month"; key: string; counts: readonly string[]; counted: Prisma.Sql };

/** Sums of scores differ by what floating point does to them, which is no difference. */
function correct(tx: Tx, first: string, { table, since = "day", key, counts, counted }: Counts): Promise<number> {
  const raw = (text: string) => Prisma.raw(text);
  const whole = counts.filter((column) => column !== "score_sum");
  return tx.$executeRaw`
    with counted as (${counted}),
    empty as (select ${raw(key)} from ${raw(table)} where ${raw(since)} >= ${first}::date except select ${raw(key)} from counted)
    insert into ${raw(table)} as d (${raw(key)}, ${raw(counts.join(", "))})
    select ${raw(key)}, ${raw(counts.join(", "))} from counted
    union all select ${raw(key)}, ${raw(counts.map(() => "0").join(", "))} from empty
    on conflict (${raw(key)}) do update set ${raw(counts.map((column) => `${column} = excluded.${column}`).join(", "))}
    where (${raw(whole.map((column) => `d.${column}`).join(", "))})
      is distinct from (${raw(whole.map((column) => `excluded.${column}`).join(", "))})`;
}

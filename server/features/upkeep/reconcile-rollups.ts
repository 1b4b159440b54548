import type { Ctx } from "@/server/context";
import { addDays, koreanDay, startOfKoreanDay } from "@/server/domain/calendar";

type Difference = { storeId: string; platform: string; day: Date };

/** Compares the last 40 days of the daily counts with the reviews themselves and corrects what differs; returns how many days did. */
export async function reconcileRollups(ctx: Ctx): Promise<number> {
  const firstDay = addDays(koreanDay(ctx.now()), -40);
  const from = startOfKoreanDay(firstDay);
  return ctx.db.$transaction(
    async (tx) => {
      const differing = await tx.$queryRaw<Difference[]>`
        with counted as (
          select store_id, platform, (review_date at time zone 'Asia/Seoul')::date as day, count(*)::int as reviews,
            count(rating)::int as rating_count, coalesce(sum(rating), 0)::int as rating_sum,
            coalesce(sum(rating * rating), 0)::int as rating_sum_sq,
            count(*) filter (where sentiment = 'positive')::int as positive,
            count(*) filter (where sentiment = 'neutral')::int as neutral,
            count(*) filter (where sentiment = 'mixed')::int as mixed,
            count(*) filter (where sentiment = 'negative')::int as negative,
            count(sentiment_score)::int as score_count, coalesce(sum(sentiment_score), 0) as score_sum,
            coalesce(sum(sentiment_score * sentiment_score), 0) as score_sum_sq,
            count(*) filter (where is_urgent)::int as urgent
          from reviews where review_date >= ${from} and date_precision <> 'unknown' and removed_at is null group by 1, 2, 3),
        empty as (
          select store_id, platform, day from review_daily where day >= ${firstDay}::date
          except select store_id, platform, day from counted)
        insert into review_daily as d (store_id, platform, day, reviews, rating_count, rating_sum, rating_sum_sq, positive,
          neutral, mixed, negative, score_count, score_sum, score_sum_sq, urgent)
        select * from counted union all select store_id, platform, day, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 from empty
        on conflict (store_id, platform, day) do update set reviews = excluded.reviews,
          rating_count = excluded.rating_count, rating_sum = excluded.rating_sum,
          rating_sum_sq = excluded.rating_sum_sq, positive = excluded.positive,
          neutral = excluded.neutral, mixed = excluded.mixed, negative = excluded.negative,
          score_count = excluded.score_count, score_sum = excluded.score_sum, score_sum_sq = excluded.score_sum_sq,
          urgent = excluded.urgent
        where (d.reviews, d.rating_count, d.rating_sum, d.rating_sum_sq, d.positive, d.neutral, d.mixed, d.negative, d.score_count, d.urgent)
          is distinct from (excluded.reviews, excluded.rating_count, excluded.rating_sum, excluded.rating_sum_sq,
            excluded.positive, excluded.neutral, excluded.mixed, excluded.negative, excluded.score_count, excluded.urgent)
          or abs(d.score_sum - excluded.score_sum) > 1e-4
        returning store_id as "storeId", platform::text as platform, day`;
      for (const difference of differing)
        ctx.log.warn(difference, "daily counts differed from the reviews and were corrected");
      return differing.length;
    },
    { timeout: 120_000, isolationLevel: "RepeatableRead" },
  );
}

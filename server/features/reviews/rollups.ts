import type { Tx } from "@/server/platform/db";
import { aspectRows, type Counted, dailyRows, hourRows, keywordMonthRows, keywordRows } from "./rollup-rows";

export type { Counted } from "./rollup-rows";

export const addToRollups = (tx: Tx, storeId: string, reviews: Counted[]) => change(tx, storeId, reviews, 1);
export const takeFromRollups = (tx: Tx, storeId: string, reviews: Counted[]) => change(tx, storeId, reviews, -1);

async function change(tx: Tx, storeId: string, reviews: Counted[], sign: 1 | -1): Promise<void> {
  if (reviews.length === 0) return;
  await tx.$executeRaw`
    insert into review_daily as d (store_id, platform, day, reviews, rating_count, rating_sum, rating_sum_sq, positive,
      neutral, mixed, negative, score_count, score_sum, score_sum_sq, urgent)
    select ${storeId}::uuid, r.* from json_to_recordset(${JSON.stringify(dailyRows(reviews, sign))}::json) as r(
      platform "Platform", day date, reviews int, rating_count int, rating_sum int, rating_sum_sq int, positive int,
      neutral int, mixed int, negative int, score_count int, score_sum float, score_sum_sq float, urgent int)
    order by 2, 3
    on conflict (store_id, platform, day) do update set
      reviews = d.reviews + excluded.reviews, rating_count = d.rating_count + excluded.rating_count,
      rating_sum = d.rating_sum + excluded.rating_sum, rating_sum_sq = d.rating_sum_sq + excluded.rating_sum_sq,
      positive = d.positive + excluded.positive,
      neutral = d.neutral + excluded.neutral, mixed = d.mixed + excluded.mixed,
      negative = d.negative + excluded.negative, score_count = d.score_count + excluded.score_count,
      score_sum = d.score_sum + excluded.score_sum, score_sum_sq = d.score_sum_sq + excluded.score_sum_sq,
      urgent = d.urgent + excluded.urgent`;
  await tx.$executeRaw`
    insert into keyword_daily as d (store_id, keyword, day, platform, reviews, positive, negative, rating_count, rating_sum)
    select ${storeId}::uuid, r.* from json_to_recordset(${JSON.stringify(keywordRows(reviews, sign))}::json) as r(
      keyword text, day date, platform "Platform", reviews int, positive int, negative int, rating_count int, rating_sum int)
    order by 2, 3, 4
    on conflict (store_id, day, keyword, platform) do update set reviews = d.reviews + excluded.reviews,
      positive = d.positive + excluded.positive, negative = d.negative + excluded.negative,
      rating_count = d.rating_count + excluded.rating_count, rating_sum = d.rating_sum + excluded.rating_sum`;
  await tx.$executeRaw`
    insert into keyword_monthly as d (store_id, keyword, month, platform, reviews, positive, negative, rating_count, rating_sum)
    select ${storeId}::uuid, r.* from json_to_recordset(${JSON.stringify(keywordMonthRows(reviews, sign))}::json) as r(
      keyword text, month date, platform "Platform", reviews int, positive int, negative int, rating_count int, rating_sum int)
    order by 2, 3, 4
    on conflict (store_id, month, keyword, platform) do update set reviews = d.reviews + excluded.reviews,
      positive = d.positive + excluded.positive, negative = d.negative + excluded.negative,
      rating_count = d.rating_count + excluded.rating_count, rating_sum = d.rating_sum + excluded.rating_sum`;
  await tx.$executeRaw`
    insert into aspect_daily as d (store_id, platform, aspect, day, reviews, positive, neutral, negative)
    select ${storeId}::uuid, r.* from json_to_recordset(${JSON.stringify(aspectRows(reviews, sign))}::json) as r(
      platform "Platform", aspect text, day date, reviews int, positive int, neutral int, negative int)
    order by 2, 3, 4
    on conflict (store_id, day, platform, aspect) do update set reviews = d.reviews + excluded.reviews,
      positive = d.positive + excluded.positive, neutral = d.neutral + excluded.neutral,
      negative = d.negative + excluded.negative`;
  await tx.$executeRaw`
    insert into review_hourly as d (store_id, platform, day, hour, reviews, score_count, score_sum)
    select ${storeId}::uuid, r.* from json_to_recordset(${JSON.stringify(hourRows(reviews, sign))}::json) as r(
      platform "Platform", day date, hour smallint, reviews int, score_count int, score_sum float)
    order by 2, 3, 4
    on conflict (store_id, day, platform, hour) do update set reviews = d.reviews + excluded.reviews,
      score_count = d.score_count + excluded.score_count, score_sum = d.score_sum + excluded.score_sum`;
}

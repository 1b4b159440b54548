import type { Sentiment } from "@/server/domain/analysis";
import type { Tx } from "@/server/platform/db";

/** What the roll-ups count of one review. */
export type Counted = {
  platform: string;
  day: string;
  rating: number | null;
  analysis: { sentiment: Sentiment; score: number; keywords: string[]; urgency: unknown } | null;
};

const dailyColumns = [
  "reviews",
  "rating_count",
  "rating_sum",
  "positive",
  "neutral",
  "mixed",
  "negative",
  "score_count",
  "score_sum",
  "score_sum_sq",
  "urgent",
] as const;
type DailyCounts = Record<(typeof dailyColumns)[number], number>;

export const addToRollups = (tx: Tx, storeId: string, reviews: Counted[]) => change(tx, storeId, reviews, 1);
export const takeFromRollups = (tx: Tx, storeId: string, reviews: Counted[]) => change(tx, storeId, reviews, -1);

async function change(tx: Tx, storeId: string, reviews: Counted[], sign: 1 | -1): Promise<void> {
  if (reviews.length === 0) return;
  await tx.$executeRaw`
    insert into review_daily as d (store_id, platform, day, reviews, rating_count, rating_sum, positive, neutral, mixed,
      negative, score_count, score_sum, score_sum_sq, urgent)
    select ${storeId}::uuid, r.* from json_to_recordset(${JSON.stringify(dailyRows(reviews, sign))}::json) as r(
      platform "Platform", day date, reviews int, rating_count int, rating_sum int, positive int, neutral int, mixed int,
      negative int, score_count int, score_sum float, score_sum_sq float, urgent int)
    order by 2, 3
    on conflict (store_id, platform, day) do update set
      reviews = d.reviews + excluded.reviews, rating_count = d.rating_count + excluded.rating_count,
      rating_sum = d.rating_sum + excluded.rating_sum, positive = d.positive + excluded.positive,
      neutral = d.neutral + excluded.neutral, mixed = d.mixed + excluded.mixed,
      negative = d.negative + excluded.negative, score_count = d.score_count + excluded.score_count,
      score_sum = d.score_sum + excluded.score_sum, score_sum_sq = d.score_sum_sq + excluded.score_sum_sq,
      urgent = d.urgent + excluded.urgent`;
  await tx.$executeRaw`
    insert into keyword_daily as d (store_id, keyword, day, reviews, positive, negative)
    select ${storeId}::uuid, r.* from json_to_recordset(${JSON.stringify(keywordRows(reviews, sign))}::json) as r(
      keyword text, day date, reviews int, positive int, negative int)
    order by 2, 3
    on conflict (store_id, keyword, day) do update set reviews = d.reviews + excluded.reviews,
      positive = d.positive + excluded.positive, negative = d.negative + excluded.negative`;
}

function dailyRows(reviews: Counted[], sign: number) {
  const rows = new Map<string, { platform: string; day: string } & DailyCounts>();
  for (const { platform, day, rating, analysis } of reviews) {
    const key = `${platform} ${day}`;
    const row = rows.get(key) ?? {
      platform,
      day,
      ...(Object.fromEntries(dailyColumns.map((c) => [c, 0])) as DailyCounts),
    };
    rows.set(key, row);
    row.reviews += sign;
    if (rating !== null) {
      row.rating_count += sign;
      row.rating_sum += sign * rating;
    }
    if (!analysis) continue;
    row[analysis.sentiment] += sign;
    row.score_count += sign;
    row.score_sum += sign * analysis.score;
    row.score_sum_sq += sign * analysis.score ** 2;
    if (analysis.urgency) row.urgent += sign;
  }
  return [...rows.values()];
}

function keywordRows(reviews: Counted[], sign: number) {
  const rows = new Map<string, { keyword: string; day: string; reviews: number; positive: number; negative: number }>();
  for (const { day, analysis } of reviews)
    for (const keyword of analysis?.keywords ?? []) {
      const key = `${day} ${keyword}`;
      const row = rows.get(key) ?? { keyword, day, reviews: 0, positive: 0, negative: 0 };
      rows.set(key, row);
      row.reviews += sign;
      if (analysis?.sentiment === "positive") row.positive += sign;
      if (analysis?.sentiment === "negative") row.negative += sign;
    }
  return [...rows.values()];
}

import type { Period } from "@/server/domain/analytics/period";
import type { Counts, TimeCount } from "@/server/domain/analytics/totals";
import { Prisma } from "@/server/generated/prisma/client";
import type { Tx } from "@/server/platform/db";
import { countedIn } from "./open-range";

type Which = { storeIds: readonly string[]; platform?: string };
/** A period and since when the one before it is counted. */
type Compared = Period & { previous: { from: string } };
export type PeriodCounts = Counts & { storeId: string; isNow: boolean };
export type StepCounts = Counts & { start: string };

const sums = Prisma.sql`
  sum(reviews)::int as reviews, sum(rating_count)::int as "ratingCount", sum(rating_sum)::float8 as "ratingSum",
  sum(rating_sum_sq)::float8 as "ratingSumSq", sum(positive)::int as positive, sum(neutral)::int as neutral,
  sum(mixed)::int as mixed, sum(negative)::int as negative, sum(score_count)::int as "scoreCount",
  sum(score_sum)::float8 as "scoreSum", sum(score_sum_sq)::float8 as "scoreSumSq", sum(urgent)::int as urgent,
  sum(replied)::int as replied, sum(reply_seconds)::float8 as "replySeconds"`;

/** Counts of a period and the one before, per store and platform. */
export const readPeriods = (tx: Tx, { storeIds, platform }: Which, { from, to, previous }: Compared) =>
  tx.$queryRaw<PeriodCounts[]>`
    select store_id as "storeId", platform::text as platform, day >= ${from}::date as "isNow", ${sums}
    from review_daily where ${countedIn(storeIds, previous.from, to, platform)} group by 1, 2, 3`;

/** Counts per step of the drawn time and platform. */
export const readSteps = (
  tx: Tx,
  { storeIds, platform }: Which,
  { from, to }: Period,
  step: "day" | "week" | "month",
) =>
  tx.$queryRaw<StepCounts[]>`
    select date_trunc(${step}, day)::date::text as start, platform::text as platform, ${sums}
    from review_daily where ${countedIn(storeIds, from, to, platform)} group by 1, 2`;

/** How long replies took, in a period and the one before. */
export const readTimes = (tx: Tx, { storeIds, platform }: Which, { from, to, previous }: Compared) =>
  tx.$queryRaw<(TimeCount & { storeId: string; isNow: boolean })[]>`
    select store_id as "storeId", platform::text as platform, bucket::int as bucket, day >= ${from}::date as "isNow",
      sum(replies)::int as replies
    from reply_time_daily where ${countedIn(storeIds, previous.from, to, platform)} group by 1, 2, 3, 4`;

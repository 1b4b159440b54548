import type { Platform } from "@/server/domain/platform";
import { medianReplySeconds } from "@/server/domain/reply-time";
import { type DailyTotals, minimumSample, satisfactionOf, sumDaily } from "@/server/domain/satisfaction";
import { meanChange, meanOf, type Sums } from "./mean";
import { shareChange, shareOf } from "./share";

/** The counts of some days on one platform. */
export type Counts = DailyTotals & { platform: Platform; ratingSumSq: number };

const scores = (totals: DailyTotals): Sums => ({
  count: totals.scoreCount,
  sum: totals.scoreSum,
  sumSq: totals.scoreSumSq,
});
const stars = (rows: readonly Counts[]): Sums => ({
  count: add(rows, "ratingCount"),
  sum: add(rows, "ratingSum"),
  sumSq: add(rows, "ratingSumSq"),
});
const add = (rows: readonly Counts[], key: "ratingCount" | "ratingSum" | "ratingSumSq") =>
  rows.reduce((sum, row) => sum + row[key], 0);

/** What is said of some reviews: how content, how many stars, how many of those that can be answered visibly were. */
export function measure(rows: readonly Counts[], leastStars = minimumSample) {
  const totals = sumDaily(rows);
  const replies = repliesOf(rows);
  return {
    reviews: totals.reviews,
    satisfaction: satisfactionOf(totals),
    scored: totals.scoreCount,
    rating: meanOf(stars(rows), leastStars),
    rated: totals.ratingCount,
    replies: { ...replies, rate: shareOf(replies) },
  };
}
export type Measured = ReturnType<typeof measure>;

/** Differences to the time before, each with its interval; satisfaction in points. */
export function compare(now: readonly Counts[], before: readonly Counts[]) {
  const satisfaction = meanChange(scores(sumDaily(now)), scores(sumDaily(before)), minimumSample);
  return {
    satisfaction: satisfaction && {
      by: 50 * satisfaction.by,
      low: 50 * satisfaction.low,
      high: 50 * satisfaction.high,
    },
    rating: meanChange(stars(now), stars(before), minimumSample),
    replyRate: shareChange(repliesOf(now), repliesOf(before)),
  };
}

/**
 * How many of the reviews that can be answered visibly were. A review from a file has no place for a reply, and one that
 * the platform hides is not read (no score) nor answered.
 */
export function repliesOf(rows: readonly (DailyTotals & { platform: string })[]) {
  const totals = sumDaily(rows.filter(({ platform }) => platform !== "csv"));
  return { part: Math.min(totals.replied, totals.scoreCount), whole: totals.scoreCount };
}

export type TimeCount = { platform: Platform; bucket: number; replies: number };

/** How long visible replies took. */
export function measureTimes(rows: readonly TimeCount[]) {
  const times = new Map<number, number>();
  for (const { platform, bucket, replies } of rows)
    if (platform !== "csv") times.set(bucket, Math.max(0, (times.get(bucket) ?? 0) + replies));
  return {
    medianSeconds: medianReplySeconds(times),
    replies: [...times.values()].reduce((sum, replies) => sum + replies, 0),
    buckets: Array.from({ length: 9 }, (_, bucket) => times.get(bucket) ?? 0),
  };
}

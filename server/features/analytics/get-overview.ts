import { z } from "zod";
import { type Ctx, transact, visibleStoreIds } from "@/server/context";
import { addDays, koreanDay, startOfKoreanDay } from "@/server/domain/calendar";
import { measureTimes, repliesOf } from "@/server/domain/analytics/totals";
import { daysShown, isShown } from "@/server/domain/history";
import { type DailyTotals, satisfactionOf, sumDaily } from "@/server/domain/satisfaction";
import { undatedDay } from "@/server/domain/review-day";
import type { Tx } from "@/server/platform/db";
import { readHistory } from "@/server/features/billing/public";
import { readApproval, readRepetition } from "@/server/features/learning/public";
import { countPromises } from "@/server/features/promises/public";
import { countFor } from "@/server/features/reviews/public";
import { listPraise } from "./list-praise";
import { readTimes } from "./read-counts";

export const GetOverviewInput = z.object({ storeId: z.uuid().optional() });

const weeksWanted = 12;
const daysWanted = 30;

/**
 * Today at a glance, from the roll-ups: what needs doing, satisfaction with its sample, twelve weeks of it up to today, thirty
 * days of platforms and praise; of these what the plan's history holds.
 */
export async function getOverview(ctx: Ctx, input: z.infer<typeof GetOverviewInput>) {
  const today = koreanDay(ctx.now());
  const starts = Array.from({ length: weeksWanted }, (_, index) => addDays(today, 1 - 7 * (weeksWanted - index)));
  return transact(ctx, async (tx) => {
    const storeIds = await visibleStoreIds(ctx, tx, input.storeId);
    const history = await readHistory(ctx, tx);
    const days = daysShown(daysWanted, history);
    const shown = starts.filter((from) => isShown(from, history));
    const daily = await readDaily(tx, storeIds, starts[0] ?? today);
    const since = (day: string, until = today) => daily.filter((row) => row.day >= day && row.day <= until);
    const recent = since(addDays(today, 1 - days));
    return {
      today,
      counts: await countFor(tx, storeIds),
      ready: await countReady(tx, storeIds),
      promises: await countPromises(tx, storeIds, today),
      trouble: await listTrouble(tx, storeIds),
      satisfaction: {
        now: satisfactionOf(sumDaily(since(addDays(today, -6)))),
        before: satisfactionOf(sumDaily(since(addDays(today, -13), addDays(today, -7)))),
        recent: satisfactionOf(sumDaily(recent)),
        undated: await countUndated(tx, storeIds),
      },
      hasReviews: daily.some((row) => row.reviews > 0),
      days,
      /** How many days the plan shows, where that is less than the weeks. */
      limit: history && shown.length < starts.length ? history.days : null,
      weeks: shown.map((from) => {
        const totals = sumDaily(since(from, addDays(from, 6)));
        return { from, reviews: totals.reviews, satisfaction: satisfactionOf(totals) };
      }),
      platforms: platformTotals(recent),
      totals: sumDaily(recent),
      replies: { ...repliesOf(recent), medianSeconds: await readMedian(tx, storeIds, addDays(today, 1 - days), today) },
      habits: { approval: await readApproval(tx, storeIds), repetition: await readRepetition(tx, storeIds) },
      praise: await listPraise(tx, storeIds, startOfKoreanDay(addDays(today, 1 - days))),
    };
  });
}

async function countUndated(tx: Tx, storeIds: string[]): Promise<number> {
  const where = { storeId: { in: storeIds }, day: new Date(undatedDay) };
  return (await tx.reviewDaily.aggregate({ where, _sum: { scoreCount: true } }))._sum.scoreCount ?? 0;
}

type DailyRow = DailyTotals & { platform: string; day: string };

async function readDaily(tx: Tx, storeIds: string[], from: string): Promise<DailyRow[]> {
  const rows = await tx.reviewDaily.groupBy({
    by: ["platform", "day"],
    where: { storeId: { in: storeIds }, day: { gte: new Date(from) } },
    _sum: {
      reviews: true,
      ratingCount: true,
      ratingSum: true,
      positive: true,
      neutral: true,
      mixed: true,
      negative: true,
      scoreCount: true,
      scoreSum: true,
      scoreSumSq: true,
      urgent: true,
      replied: true,
      replySeconds: true,
    },
  });
  return rows.map(({ platform, day, _sum }) => ({
    platform,
    day: day.toISOString().slice(0, 10),
    reviews: _sum.reviews ?? 0,
    ratingCount: _sum.ratingCount ?? 0,
    ratingSum: _sum.ratingSum ?? 0,
    positive: _sum.positive ?? 0,
    neutral: _sum.neutral ?? 0,
    mixed: _sum.mixed ?? 0,
    negative: _sum.negative ?? 0,
    scoreCount: _sum.scoreCount ?? 0,
    scoreSum: _sum.scoreSum ?? 0,
    scoreSumSq: _sum.scoreSumSq ?? 0,
    urgent: _sum.urgent ?? 0,
    replied: _sum.replied ?? 0,
    replySeconds: Number(_sum.replySeconds ?? 0),
  }));
}

const platformTotals = (rows: DailyRow[]) =>
  [...new Set(rows.map((row) => row.platform))].sort().map((platform) => ({
    platform,
    ...sumDaily(rows.filter((row) => row.platform === platform)),
    replies: repliesOf(rows.filter((row) => row.platform === platform)),
  }));

async function readMedian(tx: Tx, storeIds: string[], from: string, to: string): Promise<number | null> {
  const times = await readTimes(tx, { storeIds }, { from, to, previous: { from } });
  return measureTimes(times).medianSeconds;
}

/** Drafts that passed the guard on happy reviews, and those the owner should read one by one. Grouped instead of joined: row-level security hides the sizes from the planner, which then walks the larger side row by row. */
async function countReady(tx: Tx, storeIds: string[]) {
  const [row] = await tx.$queryRaw<{ safe: number; toRead: number }[]>`
    select count(*) filter (where not to_read)::int as safe, count(*) filter (where to_read)::int as "toRead" from (
      select bool_or(to_read) as to_read from (
        select review_id, is_delicate as to_read from inbox_items
        where store_id = any(${storeIds}::uuid[]) and state = 'needs_reply'
        union all
        select review_id, guard_level <> 'ok' from review_replies
        where store_id = any(${storeIds}::uuid[]) and status = 'drafted') rows
      group by review_id having count(*) = 2) waiting`;
  return row as NonNullable<typeof row>;
}

async function listTrouble(tx: Tx, storeIds: string[]) {
  return tx.storeConnection.findMany({
    where: { storeId: { in: storeIds }, status: { not: "active" } },
    select: {
      id: true,
      platform: true,
      status: true,
      statusReason: true,
      statusChangedAt: true,
      store: { select: { id: true, name: true } },
    },
  });
}

import type { z } from "zod";
import { type Ctx, transact } from "@/server/context";
import { bucketsOf, drawnRange, RangeInput } from "@/server/domain/analytics/range";
import { compare, type Counts, measure, measureTimes } from "@/server/domain/analytics/totals";
import { platforms } from "@/server/domain/platform";
import { undatedDay } from "@/server/domain/review-day";
import type { Tx } from "@/server/platform/db";
import { openRange } from "./open-range";
import { readPeriods, readSteps, readTimes, type StepCounts } from "./read-counts";

/** A step of a line is drawn with its range, so it may be of fewer. */
const fewestStarsOfStep = 3;

export const GetSummaryInput = RangeInput;

/**
 * A period at a glance: satisfaction, stars, reviews, answers and how they changed against as many days before; the same step
 * by step and platform by platform. Everything from daily counts.
 */
export async function getSummary(ctx: Ctx, input: z.infer<typeof GetSummaryInput>) {
  return transact(ctx, async (tx) => {
    const { storeIds, range, today, history } = await openRange(ctx, tx, "summary", input);
    const which = { storeIds, platform: input.platform };
    const rows = await readPeriods(tx, which, range);
    const drawn = drawnRange(range, history, perDayAndPlatform(rows, range.days));
    const steps = await readSteps(tx, which, drawn, drawn.bucket);
    const times = await readTimes(tx, which, range);
    const [now, before] = [rows.filter((row) => row.isNow), rows.filter((row) => !row.isNow)];
    return {
      range,
      today,
      now: measure(now),
      before: measure(before),
      change: compare(now, before),
      times: {
        now: measureTimes(times.filter((time) => time.isNow)),
        before: measureTimes(times.filter((time) => !time.isNow)),
      },
      trend: { ...drawn, steps: bucketsOf(drawn).map((start) => stepOf(start, steps)) },
      platforms: platforms.flatMap((platform) => {
        const mine = <Row extends { platform: string }>(all: Row[]) => all.filter((row) => row.platform === platform);
        const counted = measure(mine(now));
        if (counted.reviews === 0) return [];
        return [
          {
            platform,
            ...counted,
            change: compare(mine(now), mine(before)),
            times: measureTimes(mine(times).filter((time) => time.isNow)),
          },
        ];
      }),
      undated: await countUndated(tx, storeIds, input.platform),
      collectedAt: await lastCollected(tx, storeIds),
    };
  });
}

function perDayAndPlatform(rows: readonly Counts[], days: number): number {
  const lines = new Set(rows.map(({ platform }) => platform)).size;
  return rows.reduce((sum, { reviews }) => sum + reviews, 0) / (2 * days * Math.max(1, lines));
}

function stepOf(start: string, steps: readonly StepCounts[]) {
  const rows = steps.filter((step) => step.start === start);
  const byPlatform = rows.map((row) => {
    const { reviews, rating, rated } = measure([row], fewestStarsOfStep);
    return { platform: row.platform, reviews, rating, rated };
  });
  const { reviews, satisfaction, scored } = measure(rows);
  return { start, reviews, satisfaction, scored, platforms: byPlatform };
}

async function countUndated(tx: Tx, storeIds: string[], platform: RangeInput["platform"]): Promise<number> {
  const where = { storeId: { in: storeIds }, day: new Date(undatedDay), platform };
  return (await tx.reviewDaily.aggregate({ where, _sum: { reviews: true } }))._sum.reviews ?? 0;
}

async function lastCollected(tx: Tx, storeIds: string[]): Promise<Date | null> {
  const where = { storeId: { in: storeIds } };
  return (await tx.storeConnection.aggregate({ where, _max: { lastCrawledAt: true } }))._max.lastCrawledAt;
}

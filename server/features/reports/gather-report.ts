import type { AspectMention } from "@/server/domain/analysis";
import { addDays, startOfKoreanDay } from "@/server/domain/calendar";
import { daysShown, historyOf } from "@/server/domain/history";
import type { Platform } from "@/server/domain/platform";
import type { ReportInput, ReportReview } from "@/server/domain/report/build-report";
import { planOf } from "@/server/features/billing/public";
import { countFor } from "@/server/features/reviews/public";
import type { Tx } from "@/server/platform/db";

/** A week of more reviews than this quotes and counts the aspects of the newest of them. */
const mostReviews = 5_000;
const daysOfRate = 30;

type Period = Pick<ReportInput, "kind" | "from" | "to">;

/** All that a shop's report is built of, as it is now. */
export async function gatherReport(tx: Tx, storeId: string, period: Period, now: Date): Promise<ReportInput> {
  const { userId } = await tx.store.findUniqueOrThrow({ where: { id: storeId }, select: { userId: true } });
  const { historyDays } = await planOf(tx, userId, now);
  const { needsReply, urgent } = await countFor(tx, [storeId]);
  const drafted = await tx.reviewReply.count({ where: { storeId, status: "drafted" } });
  const connections = await tx.storeConnection.findMany({
    where: { storeId, status: { not: "active" } },
    orderBy: { platform: "asc" },
    select: { platform: true, statusReason: true, statusChangedAt: true },
  });
  return {
    ...period,
    days: await readDays(tx, storeId, addDays(period.to, -daysOfRate), period.to),
    daysOfRate: daysShown(daysOfRate, historyOf(historyDays, now)),
    reviews: await readReviews(tx, storeId, period),
    waiting: { needsReply, urgent, drafted: Math.min(drafted, needsReply) },
    trouble: connections.map(({ platform, statusReason, statusChangedAt }) => ({
      platform,
      reason: statusReason,
      since: statusChangedAt.toISOString(),
    })),
  };
}

async function readDays(tx: Tx, storeId: string, from: string, to: string): Promise<ReportInput["days"]> {
  const rows = await tx.reviewDaily.findMany({
    where: { storeId, day: { gte: new Date(from), lte: new Date(to) } },
    omit: { storeId: true },
  });
  return rows.map(({ day, platform, replySeconds, ...counts }) => ({
    ...counts,
    platform: platform as Platform,
    day: day.toISOString().slice(0, 10),
    replySeconds: Number(replySeconds),
  }));
}

async function readReviews(tx: Tx, storeId: string, { from, to }: Period): Promise<ReportReview[]> {
  const rows = await tx.review.findMany({
    where: {
      storeId,
      reviewDate: { gte: startOfKoreanDay(from), lt: startOfKoreanDay(addDays(to, 1)) },
      datePrecision: { not: "unknown" },
      isBlinded: false,
      removedAt: null,
      OR: [{ spamKind: null }, { isSpamDenied: true }],
    },
    orderBy: [{ reviewDate: "desc" }, { id: "desc" }],
    take: mostReviews,
    select: {
      id: true,
      reviewerName: true,
      platform: true,
      rating: true,
      sentimentScore: true,
      aspects: true,
      isUrgent: true,
      urgencyKind: true,
      urgencyQuote: true,
    },
  });
  return rows.map((row) => ({ ...row, aspects: row.aspects as AspectMention[] }));
}

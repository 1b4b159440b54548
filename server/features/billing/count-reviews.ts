import type { Ctx } from "@/server/context";
import { startOfNextMonth } from "@/server/domain/calendar";
import type { Platform } from "@/server/domain/platform";
import { countedMonth, usageLevel } from "@/server/domain/review-limit";
import type { Tx } from "@/server/platform/db";
import { type DraftLimit, draftLimitOf } from "./draft-limit";

type NewReview = { id: string; platform: Platform; day: string; reviewDate: Date };

/**
 * Counts a shop's new reviews in the months they were written in, oldest first; those of a practice shop and history are
 * not. Tells the owner once a month and limit that it is nearly, and that it is used up.
 */
export async function countReviews(ctx: Ctx, tx: Tx, storeId: string, reviews: readonly NewReview[]): Promise<void> {
  if (reviews.length === 0) return;
  const { userId, isPractice, createdAt, connections } = await tx.store.findUniqueOrThrow({
    where: { id: storeId },
    select: {
      userId: true,
      isPractice: true,
      createdAt: true,
      connections: { select: { platform: true, createdAt: true } },
    },
  });
  if (isPractice) return;
  const connectedAt = new Map(connections.map((connection) => [connection.platform, connection.createdAt]));
  const counted = reviews
    .flatMap(({ id, platform, day, reviewDate }) => {
      const month = countedMonth(day, connectedAt.get(platform) ?? createdAt);
      return month === null ? [] : [{ id, reviewDate, month }];
    })
    .toSorted((a, b) => a.reviewDate.getTime() - b.reviewDate.getTime());
  const months = [...new Set(counted.map(({ month }) => month))];
  for (const month of months) {
    const ids = counted.filter((review) => review.month === month).map(({ id }) => id);
    const used = await takePlaces(tx, { userId, month }, ids);
    const draftLimit = await draftLimitOf(tx, userId, ctx.now());
    if (draftLimit.month === month) await noteUsage(tx, userId, draftLimit, used);
  }
}

/** The row of the month is held until `tx` ends: two shops that collect at once take their places one after the other. */
async function takePlaces(tx: Tx, { userId, month }: { userId: string; month: string }, ids: string[]) {
  const [row] = await tx.$queryRaw<{ counted: number }[]>`
    insert into review_months as m (user_id, month, counted) values (${userId}::uuid, ${month}::date, ${ids.length})
    on conflict (user_id, month) do update set counted = m.counted + excluded.counted returning counted`;
  const used = row?.counted ?? ids.length;
  await tx.countedReview.createMany({
    data: ids.map((reviewId, index) => ({
      reviewId,
      userId,
      month: new Date(month),
      place: used - ids.length + index + 1,
    })),
  });
  return used;
}

async function noteUsage(tx: Tx, userId: string, { month, limit }: DraftLimit, used: number): Promise<void> {
  const level = usageLevel(used, limit);
  if (limit === null || level === "fine") return;
  if (used > limit)
    await tx.$executeRaw`
      update review_months set held_above = least(held_above, ${limit})
      where user_id = ${userId}::uuid and month = ${month}::date`;
  await tx.notification.createMany({
    data: {
      userId,
      kind: "review_limit",
      dedupeKey: `review_limit:${month}:${limit}:${level}`,
      data: { level, limit, resumesOn: startOfNextMonth(month) },
    },
    skipDuplicates: true,
  });
}

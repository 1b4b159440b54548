import type { Ctx } from "@/server/context";
import { koreanDay } from "@/server/domain/calendar";
import { planInForce } from "@/server/domain/plan";
import { draftedUpTo } from "@/server/domain/review-limit";
import { enqueue } from "@/server/jobs/enqueue";

/**
 * Queues the drafts that waited, for everybody whose month is over or whose plan now holds more. Safe to run twice and to
 * overlap: the mark and the jobs commit together.
 */
export async function releaseDrafts(ctx: Ctx): Promise<void> {
  const waiting = await ctx.db.reviewMonth.findMany({
    where: { heldAbove: { not: null } },
    include: { user: { select: { role: true, subscription: true } } },
  });
  const today = koreanDay(ctx.now());
  for (const { userId, month, counted, heldAbove, user } of waiting) {
    const limit = user.role === "admin" ? null : planInForce(user.subscription, ctx.now()).reviewsPerMonth;
    const upTo = draftedUpTo({ month: month.toISOString().slice(0, 10), counted }, limit, today);
    if (upTo <= (heldAbove ?? 0)) continue;
    await ctx.db.$transaction(async (tx) => {
      const { count } = await tx.reviewMonth.updateMany({
        where: { userId, month, counted, heldAbove },
        data: { heldAbove: upTo < counted ? upTo : null },
      });
      if (count === 0) return;
      const stores = await tx.store.findMany({ where: { userId, isPractice: false }, select: { id: true } });
      for (const { id: storeId } of stores) await enqueue(tx, "draft-replies", { storeId });
    });
  }
}

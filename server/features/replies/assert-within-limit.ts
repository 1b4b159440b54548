import type { Ctx } from "@/server/context";
import { draftLimitOf, findHeld } from "@/server/features/billing/public";
import type { Tx } from "@/server/platform/db";
import { AppError } from "@/server/platform/errors";

/** Refuses a draft for a review that waits for the next month or a larger plan. */
export async function assertWithinLimit(
  ctx: Ctx,
  tx: Tx,
  review: { id: string; store: { userId: string } },
): Promise<void> {
  const draftLimit = await draftLimitOf(tx, review.store.userId, ctx.now());
  if ((await findHeld(tx, [review.id], draftLimit)).size === 0) return;
  throw new AppError("LIMIT_REACHED", "monthUsedUp", "REVIEWS", { limit: draftLimit.limit });
}

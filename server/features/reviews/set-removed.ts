import type { Tx } from "@/server/platform/db";
import { countedReply, countReviews } from "./count-reviews";

/** A review by its full key. */
type Key = { reviewId: string; reviewDate: Date };

/**
 * Marks reviews as gone from their platform, or as there again (null), with the event that says so. What is gone counts
 * nowhere, as it is shown nowhere.
 */
export async function setRemoved(tx: Tx, storeId: string, keys: Key[], removedAt: Date | null): Promise<void> {
  const changed: Key[] = [];
  for (const key of keys) {
    const { count } = await tx.review.updateMany({
      where: { id: key.reviewId, reviewDate: key.reviewDate, removedAt: removedAt ? null : { not: null } },
      data: { removedAt },
    });
    if (count > 0) changed.push(key);
  }
  if (changed.length === 0) return;
  const reviews = await tx.review.findMany({
    where: { OR: changed.map(({ reviewId, reviewDate }) => ({ id: reviewId, reviewDate })) },
    include: countedReply,
  });
  await countReviews(tx, storeId, reviews, removedAt ? -1 : 1);
  const kind = removedAt ? "removed" : "restored";
  await tx.reviewEvent.createMany({
    data: changed.map(({ reviewId, reviewDate }) => ({ reviewId, reviewDate, storeId, kind, actor: "platform" })),
  });
}

import type { Tx } from "@/server/platform/db";

/** A review by its full key. */
type Key = { reviewId: string; reviewDate: Date };

/** Marks reviews as gone from their platform, or as there again (null), with the event that says so. */
export async function setRemoved(tx: Tx, storeId: string, keys: Key[], removedAt: Date | null): Promise<void> {
  for (const { reviewId, reviewDate } of keys)
    await tx.review.update({ where: { id_reviewDate: { id: reviewId, reviewDate } }, data: { removedAt } });
  const kind = removedAt ? "removed" : "restored";
  await tx.reviewEvent.createMany({
    data: keys.map(({ reviewId, reviewDate }) => ({ reviewId, reviewDate, storeId, kind, actor: "platform" })),
  });
}

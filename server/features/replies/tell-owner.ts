import type { VendorErrorKind } from "@/server/integrations/vendor-error";
import type { Tx } from "@/server/platform/db";
import type { StoredReply } from "./change-reply-status";

export type StopReason = VendorErrorKind | "OTHER_REPLY" | "NOT_SEEN" | "STILL_PENDING" | "REVIEW_GONE";

/** Tells the owner once that something about a reply needs a look, and why. */
export async function tellOwner(
  tx: Tx,
  reply: StoredReply,
  reason: StopReason | "VANISHED" | "CHANGED_THERE",
): Promise<void> {
  const { id, reviewId, storeId, task, version } = reply;
  const store = await tx.store.findUniqueOrThrow({ where: { id: storeId }, select: { userId: true } });
  await tx.notification.createMany({
    data: [
      {
        userId: store.userId,
        storeId,
        kind: "reply_rejected",
        dedupeKey: `reply_rejected:${id}:${version}`,
        data: { reviewId, replyId: id, reason, task },
      },
    ],
    skipDuplicates: true,
  });
}

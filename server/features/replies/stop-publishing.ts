import type { Ctx } from "@/server/context";
import type { VendorErrorKind } from "@/server/integrations/vendor-error";
import { changeReplyStatus, type StoredReply } from "./change-reply-status";

export type StopReason = Exclude<VendorErrorKind, "temporary" | "rate-limited"> | "OTHER_REPLY" | "NOT_SEEN";

/** Gives a reply back to the owner with the reason; a lost session is also written on the connection. */
export async function stopPublishing(ctx: Ctx, reply: StoredReply, reason: StopReason, detail?: string): Promise<void> {
  const rejected = reason === "rejected";
  await ctx.db.$transaction(async (tx) => {
    await changeReplyStatus(ctx, tx, reply, rejected ? "rejected" : "failed", {
      failureReason: rejected && detail ? `rejected: ${detail}` : reason,
    });
    if (reason === "session-expired")
      await tx.storeConnection.updateMany({
        where: { storeId: reply.storeId, platform: reply.platform },
        data: {
          canPublish: false,
          credentials: null,
          statusReason: "스마트플레이스 로그인이 풀렸어요. 다시 연결하면 이어서 게시해요.",
          statusChangedAt: ctx.now(),
        },
      });
    const store = await tx.store.findUniqueOrThrow({ where: { id: reply.storeId }, select: { userId: true } });
    await tx.notification.createMany({
      data: [
        {
          userId: store.userId,
          storeId: reply.storeId,
          kind: "reply_rejected",
          dedupeKey: `reply_rejected:${reply.id}:${reply.version}`,
          data: { reviewId: reply.reviewId, replyId: reply.id, reason },
        },
      ],
      skipDuplicates: true,
    });
  });
}

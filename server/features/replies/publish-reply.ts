import type { Ctx } from "@/server/context";
import { nextVerifyDelayMs } from "@/server/domain/reply";
import { VendorError } from "@/server/integrations/vendor-error";
import { enqueue } from "@/server/jobs/enqueue";
import { changeReplyStatus, type StoredReply } from "./change-reply-status";
import { loadReply } from "./load-reply";
import { openPublisher } from "./open-publisher";
import { stopPublishing } from "./stop-publishing";

/**
 * Posts an approved reply once its undo window is over. Looks first: after a crash between posting and saving, the reply
 * found on the platform is taken for posted. Only temporary trouble is thrown, for the queue to try again.
 */
export async function publishReply(ctx: Ctx, input: { replyId: string }): Promise<void> {
  // The lock lives as long as this connection; a second worker with the same job leaves it alone.
  await ctx.db.$transaction(
    async (lockHolder) => {
      const [lock] = await lockHolder.$queryRaw<{ ours: boolean }[]>`
        select pg_try_advisory_xact_lock(hashtextextended(${`publish-reply:${input.replyId}`}, 0)) as ours`;
      if (!lock?.ours) throw new VendorError("temporary", "this reply is being published by another worker");
      await publishLocked(ctx, input.replyId);
    },
    { timeout: 180_000 },
  );
}

async function publishLocked(ctx: Ctx, replyId: string): Promise<void> {
  const started = await startPublishing(ctx, replyId);
  if (!started) return;
  const { reply, platformReviewId, connection } = started;
  let platformReplyId: string | null;
  try {
    const { publisher, session, place } = openPublisher(ctx, connection);
    const seen = await publisher.readReply(session, place, platformReviewId);
    if (seen.state === "visible" && seen.text.trim() !== reply.content.trim())
      return await stopPublishing(ctx, reply, "OTHER_REPLY");
    platformReplyId =
      seen.state === "none"
        ? (await publisher.postReply(session, place, { platformReviewId, text: reply.content })).replyId
        : seen.state === "visible"
          ? seen.replyId
          : null;
  } catch (error) {
    if (error instanceof VendorError && error.kind !== "temporary" && error.kind !== "rate-limited")
      return await stopPublishing(ctx, reply, error.kind, error.message);
    throw error;
  }
  await ctx.db.$transaction(async (tx) => {
    await changeReplyStatus(ctx, tx, reply, "posted_unverified", { postedAt: ctx.now(), platformReplyId });
    const runAt = new Date(ctx.now().getTime() + (nextVerifyDelayMs(0) ?? 0));
    await enqueue(tx, "verify-reply", { replyId }, { runAt });
  });
}

/** Marks the reply as on its way; null when there is nothing to post (undone, posted already, or not yet due). */
async function startPublishing(ctx: Ctx, replyId: string) {
  return ctx.db.$transaction(async (tx) => {
    const found = await tx.reviewReply.findUnique({ where: { id: replyId }, select: { id: true } });
    if (!found) return null;
    const { reply, review, connection } = await loadReply(ctx, tx, replyId);
    const place = { platformReviewId: review.platformReviewId, connection };
    if (reply.status === "publishing") return { reply, ...place };
    if (reply.status !== "approved") return null;
    if (reply.publishAfter && reply.publishAfter > ctx.now()) {
      await enqueue(tx, "publish-reply", { replyId }, { runAt: reply.publishAfter });
      return null;
    }
    const publishing: StoredReply = await changeReplyStatus(ctx, tx, reply, "publishing");
    return { reply: publishing, ...place };
  });
}

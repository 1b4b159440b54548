import type { Ctx } from "@/server/context";
import { nextVerifyDelayMs } from "@/server/domain/reply";
import { VendorError } from "@/server/integrations/vendor-error";
import { enqueue } from "@/server/jobs/enqueue";
import { changeReplyStatus } from "./change-reply-status";
import { loadReply } from "./load-reply";
import { openPublisher } from "./open-publisher";
import { stopPublishing } from "./stop-publishing";

/** Looks whether a posted reply can be seen: live, refused with the platform's reason, or looked for again later. */
export async function verifyReply(ctx: Ctx, input: { replyId: string }): Promise<void> {
  const found = await ctx.db.reviewReply.findUnique({ where: { id: input.replyId }, select: { status: true } });
  if (found?.status !== "posted_unverified") return;
  const { reply, review, connection } = await loadReply(ctx, ctx.db, input.replyId);
  const postedMsAgo = ctx.now().getTime() - (reply.postedAt ?? reply.updatedAt).getTime();

  let seen: Awaited<ReturnType<ReturnType<typeof openPublisher>["publisher"]["readReply"]>>;
  try {
    const { publisher, session, place } = openPublisher(ctx, connection);
    seen = await publisher.readReply(session, place, review.platformReviewId);
  } catch (error) {
    // A reply whose session is gone was still posted: the next collecting may see it.
    if (error instanceof VendorError && error.kind === "session-expired") return;
    throw error;
  }
  if (seen.state === "visible") {
    await ctx.db.$transaction((tx) =>
      changeReplyStatus(ctx, tx, reply, "live", {
        liveAt: ctx.now(),
        platformReplyId: seen.replyId ?? reply.platformReplyId,
      }),
    );
    return;
  }
  if (seen.state === "refused") return stopPublishing(ctx, reply, "rejected", seen.reason);
  const delayMs = nextVerifyDelayMs(postedMsAgo);
  if (delayMs === null) return stopPublishing(ctx, reply, "NOT_SEEN");
  const runAt = new Date(ctx.now().getTime() + delayMs);
  await ctx.db.$transaction((tx) => enqueue(tx, "verify-reply", input, { runAt }));
}

import type { Ctx } from "@/server/context";
import { decideVerified, type Verified } from "@/server/domain/reply-seen";
import { sameReply } from "@/server/domain/reply-text";
import { enqueue } from "@/server/jobs/enqueue";
import { changeReplyStatus, type StoredReply } from "./change-reply-status";
import { loadReply } from "./load-reply";
import { lookAtReply } from "./look-at-reply";
import { stopPublishing } from "./stop-publishing";

/**
 * Reads back what became of a reply: live, gone, still looked at by the platform, refused with its reason, or looked for
 * again later. What cannot be looked at now is looked at later too, so that no trouble leaves it hanging.
 */
export async function verifyReply(ctx: Ctx, input: { replyId: string }): Promise<void> {
  const found = await ctx.db.reviewReply.findUnique({ where: { id: input.replyId }, select: { status: true } });
  if (found?.status !== "posted_unverified" && found?.status !== "pending") return;
  const loaded = await loadReply(ctx, ctx.db, input.replyId);
  const { reply } = loaded;
  const ageMs = ctx.now().getTime() - (reply.postedAt ?? reply.updatedAt).getTime();
  const seen = await lookAtReply(ctx, loaded);
  const verified = decideVerified(reply, seen, ageMs);
  if (verified.is === "refused")
    return stopPublishing(ctx, reply, "rejected", { detail: verified.reason, isHidden: true });
  if (verified.is === "over") return stopPublishing(ctx, reply, verified.reason);
  const replyId = typeof seen === "object" && seen.state === "visible" ? seen.replyId : null;
  await note(ctx, reply, verified, replyId);
}

type Noted = Exclude<Verified, { is: "refused" } | { is: "over" }>;

async function note(ctx: Ctx, reply: StoredReply, verified: Noted, replyId: string | null): Promise<void> {
  const now = ctx.now();
  await ctx.db.$transaction(async (tx) => {
    if (verified.is === "live") {
      await changeReplyStatus(ctx, tx, reply, "live", {
        task: "post",
        failureReason: null,
        liveAt: reply.liveAt ?? now,
        platformReplyId: replyId ?? reply.platformReplyId,
        ...(!sameReply(verified.text, reply.content) && { content: verified.text, author: "platform" }),
      });
      return;
    }
    if (verified.is === "deleted") {
      await changeReplyStatus(ctx, tx, reply, "deleted", {
        task: "post",
        failureReason: null,
        postedAt: now,
        liveAt: null,
        platformReplyId: null,
      });
      return;
    }
    if (verified.is === "pending" && reply.status !== "pending") await changeReplyStatus(ctx, tx, reply, "pending");
    const runAt = new Date(now.getTime() + verified.nextLookMs);
    await enqueue(tx, "verify-reply", { replyId: reply.id }, { runAt });
  });
}

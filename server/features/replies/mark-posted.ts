import { z } from "zod";
import { type Ctx, transact } from "@/server/context";
import { nextLookMs } from "@/server/domain/reply-timing";
import { noteConsoleLogin } from "@/server/features/stores/public";
import { enqueue } from "@/server/jobs/enqueue";
import { AppError } from "@/server/platform/errors";
import { changeReplyStatus } from "./change-reply-status";
import { loadReply } from "./load-reply";

export const MarkPostedInput = z.object({ replyId: z.uuid() });

/**
 * The owner says it was pasted, changed or taken away on the platform. Where reviews are collected, only collecting can
 * tell; where nothing of ours can look, the owner's word stands and is shown as such.
 */
export async function markPosted(ctx: Ctx, input: z.infer<typeof MarkPostedInput>) {
  return transact(ctx, async (tx) => {
    const { reply, review, connection } = await loadReply(ctx, tx, input.replyId);
    if (reply.status !== "awaiting_paste") throw new AppError("CONFLICT", "notWaitingForPaste", "STATUS");
    const now = ctx.now();
    // Pasting it there took a login.
    if (connection?.platform === "kakao") await noteConsoleLogin(tx, connection.id, now);
    const told = { postedAt: now, isPasted: true, unseenCount: 0, lastUnseenAt: null };
    const isCollected = Boolean(connection?.consentedAt && ctx.ports.reviewSources[review.platform]);
    if (!isCollected) {
      const isGone = reply.task === "delete";
      const done = await changeReplyStatus(ctx, tx, reply, isGone ? "deleted" : "owner_posted", {
        ...told,
        task: "post",
        failureReason: null,
        liveAt: isGone ? null : (reply.liveAt ?? now),
      });
      return { replyId: done.id, status: done.status, version: done.version };
    }
    const posted = await changeReplyStatus(ctx, tx, reply, "posted_unverified", told);
    const runAt = new Date(now.getTime() + (nextLookMs("pasted", 0) ?? 0));
    await enqueue(tx, "verify-reply", { replyId: reply.id }, { runAt });
    return { replyId: posted.id, status: posted.status, version: posted.version };
  });
}

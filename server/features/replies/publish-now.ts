import { z } from "zod";
import { type Ctx, transact } from "@/server/context";
import { enqueue } from "@/server/jobs/enqueue";
import { AppError } from "@/server/platform/errors";
import { changeReplyStatus } from "./change-reply-status";
import { loadReply } from "./load-reply";

export const PublishNowInput = z.object({ replyId: z.uuid() });

/** Ends the undo window of an approved reply at once. */
export async function publishNow(ctx: Ctx, input: z.infer<typeof PublishNowInput>) {
  return transact(ctx, async (tx) => {
    const { reply } = await loadReply(ctx, tx, input.replyId);
    if (reply.status !== "approved") throw new AppError("CONFLICT", "notWaitingToPublish", "STATUS");
    const publishAfter = ctx.now();
    const sent = await changeReplyStatus(ctx, tx, reply, "approved", { publishAfter });
    await enqueue(tx, "publish-reply", { replyId: reply.id }, { runAt: publishAfter });
    return { replyId: sent.id, status: sent.status, version: sent.version };
  });
}

import { z } from "zod";
import { type Ctx, transact } from "@/server/context";
import { AppError } from "@/server/platform/errors";
import { changeReplyStatus } from "./change-reply-status";
import { loadReply } from "./load-reply";

export const MarkPostedInput = z.object({ replyId: z.uuid() });

/** The owner says it was pasted. It is live only once collecting sees it there. */
export async function markPosted(ctx: Ctx, input: z.infer<typeof MarkPostedInput>) {
  return transact(ctx, async (tx) => {
    const { reply } = await loadReply(ctx, tx, input.replyId);
    if (reply.status !== "awaiting_paste")
      throw new AppError("CONFLICT", "붙여넣기를 기다리는 답글이 아니에요.", "STATUS");
    const posted = await changeReplyStatus(ctx, tx, reply, "posted_unverified", { postedAt: ctx.now() });
    return { replyId: posted.id, status: posted.status, version: posted.version };
  });
}

import { z } from "zod";
import { type Ctx, transact } from "@/server/context";
import { decideUndo } from "@/server/domain/reply";
import { AppError } from "@/server/platform/errors";
import { changeReplyStatus } from "./change-reply-status";
import { loadReply } from "./load-reply";

export const UndoReplyInput = z.object({ replyId: z.uuid() });

/** Takes back an approval within the undo window, or a skip: the draft is as it was. */
export async function undoReply(ctx: Ctx, input: z.infer<typeof UndoReplyInput>) {
  return transact(ctx, async (tx) => {
    const { reply } = await loadReply(ctx, tx, input.replyId);
    const decision = decideUndo({ status: reply.status, publishAfter: reply.publishAfter, now: ctx.now() });
    if (!decision.ok) throw new AppError("CONFLICT", decision.message, decision.reason);
    const back = await changeReplyStatus(ctx, tx, reply, "drafted", {
      publishAfter: null,
      approvedAt: null,
      approvedById: null,
    });
    return { replyId: back.id, status: back.status, version: back.version };
  });
}

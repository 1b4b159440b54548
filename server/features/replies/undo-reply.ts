import { z } from "zod";
import { type Ctx, transact } from "@/server/context";
import type { ReplyStatus } from "@/server/domain/inbox";
import { decideUndo } from "@/server/domain/reply";
import { AppError } from "@/server/platform/errors";
import { changeReplyStatus, type StoredReply } from "./change-reply-status";
import { loadReply } from "./load-reply";

export const UndoReplyInput = z.object({ replyId: z.uuid() });

/** Takes back an approval within the undo window, a skip, or the owner's word that it is posted: all is as it was. */
export async function undoReply(ctx: Ctx, input: z.infer<typeof UndoReplyInput>) {
  return transact(ctx, async (tx) => {
    const { reply } = await loadReply(ctx, tx, input.replyId);
    const decision = decideUndo({ ...reply, now: ctx.now() });
    if (!decision.ok) throw new AppError("CONFLICT", decision.says, decision.reason);
    const back = await changeReplyStatus(ctx, tx, reply, decision.next, before(reply, decision.next));
    const { id, status, version, task, content, shownText } = back;
    return { replyId: id, status, version, task, text: content, shownText };
  });
}

function before(reply: StoredReply, next: ReplyStatus) {
  if (next === "awaiting_paste")
    return { postedAt: null, isPasted: false, ...(reply.status === "owner_posted" && { liveAt: null }) };
  const unapproved = { publishAfter: null, approvedAt: null, approvedById: null, approvedFrom: null };
  if (next === "live" || next === "owner_posted")
    return { ...unapproved, task: "post" as const, content: reply.shownText ?? reply.content };
  return unapproved;
}

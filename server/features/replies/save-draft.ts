import { z } from "zod";
import { type Ctx, transact } from "@/server/context";
import { authorOf } from "@/server/domain/draft-record";
import { isEditable } from "@/server/domain/reply";
import type { ReplyCandidate } from "@/server/integrations/reply-writer/reply-writer";
import { AppError } from "@/server/platform/errors";
import { changeReplyStatus } from "./change-reply-status";
import { judge } from "./judge";
import { loadReply, recentReplies } from "./load-reply";

export const SaveDraftInput = z.object({ replyId: z.uuid(), version: z.int(), text: z.string().max(4_000) });

/** Keeps the owner's wording (or the alternative chosen). A text that is one of the machine's stays marked as the machine's. */
export async function saveDraft(ctx: Ctx, input: z.infer<typeof SaveDraftInput>) {
  return transact(ctx, async (tx) => {
    const { reply, review, store } = await loadReply(ctx, tx, input.replyId);
    if (!isEditable(reply.status)) throw new AppError("CONFLICT", "approvedNoEdit", "STATUS");
    if (reply.version !== input.version) throw new AppError("CONFLICT", "changedElsewhere", "STALE");
    const guard = judge(input.text, review, store, await recentReplies(tx, store.id, reply.id));
    const saved = await changeReplyStatus(ctx, tx, reply, reply.status, {
      content: input.text,
      author: authorOf(input.text, reply.candidates as ReplyCandidate[]),
      guard,
      guardLevel: guard.level,
    });
    return { replyId: saved.id, version: saved.version, guard };
  });
}

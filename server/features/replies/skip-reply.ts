import { z } from "zod";
import { type Ctx, transact } from "@/server/context";
import { isEditable } from "@/server/domain/reply";
import { AppError } from "@/server/platform/errors";
import { changeReplyStatus } from "./change-reply-status";
import { loadReply } from "./load-reply";

export const SkipReplyInput = z.object({ replyId: z.uuid(), version: z.int() });

/** Decides that a review gets no reply, which can be undone; where guests see one already, that it stays as it is. */
export async function skipReply(ctx: Ctx, input: z.infer<typeof SkipReplyInput>) {
  return transact(ctx, async (tx) => {
    const { reply } = await loadReply(ctx, tx, input.replyId);
    if (!isEditable(reply.status)) throw new AppError("CONFLICT", "alreadyAnswered", "STATUS");
    if (reply.version !== input.version) throw new AppError("CONFLICT", "changedElsewhere", "STALE");
    const isOurs = reply.status === "outdated" || reply.task !== "post";
    const skipped =
      reply.shownText === null
        ? await changeReplyStatus(ctx, tx, reply, "skipped")
        : await changeReplyStatus(ctx, tx, reply, "live", {
            task: "post",
            content: reply.shownText,
            failureReason: null,
            liveAt: reply.liveAt ?? ctx.now(),
            ...(!isOurs && { author: "platform" }),
          });
    return { replyId: skipped.id, status: skipped.status, version: skipped.version };
  });
}

import { z } from "zod";
import { type Ctx, transact, userIdOf } from "@/server/context";
import { decideDelete, publishModeOf, taskModeOf } from "@/server/domain/reply";
import { AppError } from "@/server/platform/errors";
import { loadReply } from "./load-reply";
import { startChange } from "./start-change";

export const DeleteLiveReplyInput = z.object({ replyId: z.uuid(), version: z.int() });

/** Takes a reply that guests see away, at the end of the undo window; where we cannot, the owner does. In any plan. */
export async function deleteLiveReply(ctx: Ctx, input: z.infer<typeof DeleteLiveReplyInput>) {
  userIdOf(ctx);
  return transact(ctx, async (tx) => {
    const { reply, review, store, connection } = await loadReply(ctx, tx, input.replyId);
    const publisher = ctx.ports.replyPublishers[review.platform];
    const mode = taskModeOf("delete", publishModeOf(review.platform, connection), publisher);
    const decision = decideDelete({ status: reply.status, mode });
    if (!decision.ok) throw new AppError("CONFLICT", decision.says, decision.reason);
    return startChange(ctx, tx, {
      reply,
      version: input.version,
      next: decision.next,
      undoSeconds: store.undoSeconds,
      change: { task: "delete" },
    });
  });
}

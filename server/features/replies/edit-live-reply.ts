import { z } from "zod";
import { type Ctx, transact, userIdOf } from "@/server/context";
import { planInForce } from "@/server/domain/plan";
import { decideEdit, publishModeOf, taskModeOf } from "@/server/domain/reply";
import { cleanReply } from "@/server/domain/reply-text";
import { AppError } from "@/server/platform/errors";
import { judge } from "./judge";
import { loadReply, recentReplies } from "./load-reply";
import { startChange } from "./start-change";

export const EditLiveReplyInput = z.object({ replyId: z.uuid(), version: z.int(), text: z.string().max(4_000) });

/**
 * Gives a reply that guests see another text: judged like a new one, sent at the end of the undo window, or changed by
 * the owner where we cannot. Guests see the old text until then.
 */
export async function editLiveReply(ctx: Ctx, input: z.infer<typeof EditLiveReplyInput>) {
  const userId = userIdOf(ctx);
  return transact(ctx, async (tx) => {
    const { reply, review, store, connection } = await loadReply(ctx, tx, input.replyId);
    const text = cleanReply(input.text);
    const guard = judge(text, review, store, await recentReplies(tx, store.id, reply.id));
    const plan = planInForce(await tx.subscription.findUnique({ where: { userId } }), ctx.now());
    const publisher = ctx.ports.replyPublishers[review.platform];
    const mode = taskModeOf("edit", publishModeOf(review.platform, connection), publisher);
    const decision = decideEdit({
      status: reply.status,
      text,
      shown: reply.content,
      guardLevel: guard.level,
      canReply: plan.canReply,
      mode,
    });
    if (!decision.ok)
      throw new AppError(decision.reason === "PLAN" ? "LIMIT_REACHED" : "CONFLICT", decision.says, decision.reason, {
        guard,
      });
    return startChange(ctx, tx, {
      reply,
      version: input.version,
      next: decision.next,
      undoSeconds: store.undoSeconds,
      change: { task: "edit", content: text, author: "owner", guard, guardLevel: guard.level },
    });
  });
}

import type { Ctx } from "@/server/context";
import { isShown } from "@/server/domain/reply-transitions";
import { changeReplyStatus } from "@/server/features/replies/public";
import type { Tx } from "@/server/platform/db";

const unapproved = { publishAfter: null, approvedAt: null, approvedById: null, approvedFrom: null };
const onItsWay: readonly string[] = ["approved", "awaiting_paste"];

/**
 * What an edit means for what has not been said yet: an approval is taken back, to be read again beside the new text; a
 * review that was taken down waits for nobody; one that is shown again does.
 */
export async function settleEdits(ctx: Ctx, tx: Tx, edited: { reviewId: string; reviewDate: Date }[]): Promise<void> {
  for (const { reviewId: id, reviewDate } of edited) {
    const key = { id_reviewDate: { id, reviewDate } };
    const { reply, isBlinded, inboxState } = await tx.review.findUniqueOrThrow({
      where: key,
      include: { reply: true },
    });
    if (reply && onItsWay.includes(reply.status))
      await changeReplyStatus(ctx, tx, reply, isShown(reply) ? "outdated" : "drafted", unapproved);
    if (isBlinded) await tx.review.update({ where: key, data: { inboxState: "closed" } });
    else if (inboxState === "closed" && !reply)
      await tx.review.update({ where: key, data: { inboxState: "needs_reply" } });
  }
}

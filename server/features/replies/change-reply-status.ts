import { type Ctx, actorName } from "@/server/context";
import { inboxStateOf, type ReplyStatus } from "@/server/domain/inbox";
import { isShown, mayBecome, shownTextAfter } from "@/server/domain/reply-transitions";
import { noteEdit } from "@/server/features/learning/public";
import { notePromises } from "@/server/features/promises/public";
import type { Prisma } from "@/server/generated/prisma/client";
import type { Tx } from "@/server/platform/db";
import { AppError } from "@/server/platform/errors";
import { countAnswer } from "./count-answer";

export type StoredReply = Awaited<ReturnType<Tx["reviewReply"]["findUniqueOrThrow"]>>;

/**
 * The one way a reply's status changes: guarded by the version that was read, with its event, the review's place in the
 * inbox and the count of answered reviews, all in `tx`. Throws CONFLICT (STALE) when somebody was faster.
 */
export async function changeReplyStatus(
  ctx: Ctx,
  tx: Tx,
  reply: StoredReply,
  status: ReplyStatus,
  data: Prisma.ReviewReplyUncheckedUpdateInput = {},
  /** What the history tells besides. */
  told: Record<string, string | string[]> = {},
): Promise<StoredReply> {
  const { id, reviewId, reviewDate, storeId } = reply;
  if (!mayBecome(reply.status, status)) throw new Error(`a ${reply.status} reply cannot become ${status}`);
  const { count } = await tx.reviewReply.updateMany({
    where: { id, version: reply.version, status: reply.status },
    data: { shownText: shownTextAfter(reply, status), ...data, status, version: { increment: 1 } },
  });
  if (count === 0) throw new AppError("CONFLICT", "changedElsewhere", "STALE");
  const changed = await tx.reviewReply.findUniqueOrThrow({ where: { id } });

  if (inboxStateOf[status] !== inboxStateOf[reply.status] || status !== reply.status)
    await tx.review.updateMany({ where: { id: reviewId, reviewDate }, data: { inboxState: inboxStateOf[status] } });
  await tx.reviewEvent.create({
    data: {
      reviewId,
      reviewDate,
      storeId,
      kind: `reply_${status}`,
      actor: actorName(ctx.actor),
      data: { ...eventData(reply, changed), ...told },
    },
  });
  await countAnswered(tx, reply, changed);
  await notePromises(ctx, tx, reply, changed);
  await noteEdit(ctx, tx, reply, changed);
  return changed;
}

const eventData = (before: StoredReply, after: StoredReply) => ({
  from: before.status,
  ...(after.task !== "post" && { task: after.task }),
  ...(before.content !== after.content && { content: after.content }),
  ...(JSON.stringify(before.candidates) !== JSON.stringify(after.candidates) && { record: after.draftRecord }),
  ...(before.content !== after.content && after.status === "live" && { replaced: before.content }),
  ...(after.failureReason && after.failureReason !== before.failureReason && { reason: after.failureReason }),
});

/** A review counts as answered while guests see a reply of the shop's; one that is gone from its platform does not count. */
async function countAnswered(tx: Tx, before: StoredReply, after: StoredReply): Promise<void> {
  if (isShown(after) === isShown(before)) return;
  const { reviewId: id, reviewDate, storeId, platform } = after;
  const { datePrecision, removedAt } = await tx.review.findUniqueOrThrow({
    where: { id_reviewDate: { id, reviewDate } },
    select: { datePrecision: true, removedAt: true },
  });
  if (removedAt) return;
  const { liveAt } = isShown(after) ? after : before;
  await countAnswer(tx, { storeId, platform, reviewDate, datePrecision, liveAt }, isShown(after) ? 1 : -1);
}

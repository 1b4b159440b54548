import { type Ctx, userIdOf } from "@/server/context";
import type { Prisma } from "@/server/generated/prisma/client";
import { enqueue } from "@/server/jobs/enqueue";
import type { Tx } from "@/server/platform/db";
import { AppError } from "@/server/platform/errors";
import { changeReplyStatus, type StoredReply } from "./change-reply-status";

type Change = {
  reply: StoredReply;
  /** The version the owner saw. */
  version: number;
  next: "approved" | "awaiting_paste";
  undoSeconds: number;
  change: Prisma.ReviewReplyUncheckedUpdateInput & { task: "edit" | "delete" };
};

/** Sets a reply that guests see on its way to being changed, remembering what they see until then. */
export async function startChange(ctx: Ctx, tx: Tx, { reply, version, next, undoSeconds, change }: Change) {
  if (reply.version !== version) throw new AppError("CONFLICT", "changedElsewhere", "STALE");
  const publishAfter = next === "approved" ? new Date(ctx.now().getTime() + undoSeconds * 1000) : null;
  const started = await changeReplyStatus(ctx, tx, reply, next, {
    ...change,
    shownText: reply.content,
    approvedById: userIdOf(ctx),
    approvedAt: ctx.now(),
    approvedFrom: reply.status,
    isPasted: false,
    publishAfter,
  });
  if (publishAfter) await enqueue(tx, "publish-reply", { replyId: reply.id }, { runAt: publishAfter });
  const { id, status, task, content, shownText } = started;
  return { replyId: id, status, version: started.version, publishAfter, task, text: content, shownText };
}

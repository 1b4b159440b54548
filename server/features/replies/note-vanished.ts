import type { Ctx } from "@/server/context";
import { enqueue } from "@/server/jobs/enqueue";
import type { Tx } from "@/server/platform/db";
import { changeReplyStatus, type StoredReply } from "./change-reply-status";
import { tellOwner } from "./tell-owner";

/** A reply guests saw has gone from the platform: it goes back to the owner, who may post it again. */
export async function noteVanished(ctx: Ctx, tx: Tx, reply: StoredReply): Promise<void> {
  await changeReplyStatus(ctx, tx, reply, "failed", {
    task: "post",
    failureReason: "VANISHED",
    shownText: null,
    liveAt: null,
    platformReplyId: null,
  });
  await tellOwner(tx, reply, "VANISHED");
}

/** Has the platform asked after a missing reply. False where nobody can ask, and what was collected has the last word. */
export async function askAfter(ctx: Ctx, tx: Tx, { id, storeId, platform }: StoredReply): Promise<boolean> {
  const connection = await tx.storeConnection.findUnique({
    where: { storeId_platform: { storeId, platform } },
    select: { credentials: true },
  });
  if (!connection?.credentials || !ctx.ports.replyPublishers[platform]) return false;
  await enqueue(tx, "look-for-reply", { replyId: id });
  return true;
}

import type { Ctx } from "@/server/context";
import type { Tx } from "@/server/platform/db";
import { changeReplyStatus, type StoredReply } from "./change-reply-status";
import { tellOwner } from "./tell-owner";

/**
 * The platform shows another text of the shop's than ours: it is taken over. Where guests had seen ours, the owner is told and
 * may put it back.
 */
export async function takeOverReply(
  ctx: Ctx,
  tx: Tx,
  reply: StoredReply,
  { text, repliedAt }: { text: string; repliedAt: Date | null },
): Promise<void> {
  const isNews = reply.status === "live" && reply.author !== "platform";
  await changeReplyStatus(ctx, tx, reply, "live", {
    task: "post",
    content: text,
    author: "platform",
    postedAt: repliedAt,
    liveAt: reply.liveAt ?? repliedAt ?? ctx.now(),
    failureReason: isNews ? "CHANGED_THERE" : null,
    unseenCount: 0,
    lastUnseenAt: null,
  });
  if (isNews) await tellOwner(tx, reply, "CHANGED_THERE");
}

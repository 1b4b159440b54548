import type { Ctx } from "@/server/context";
import { decideMissed } from "@/server/domain/reply-seen";
import { loadReply } from "./load-reply";
import { lookAtReply } from "./look-at-reply";
import { noteVanished } from "./note-vanished";
import { stopPublishing } from "./stop-publishing";
import { takeOverReply } from "./take-over-reply";

/**
 * Asks the platform after a reply that collecting no longer saw: gone, hidden with a reason, changed by hand, or there all
 * the same. Does nothing once the reply has become something else.
 */
export async function lookForReply(ctx: Ctx, input: { replyId: string }): Promise<void> {
  const found = await ctx.db.reviewReply.findUnique({ where: { id: input.replyId }, select: { status: true } });
  if (found?.status !== "live" && found?.status !== "outdated") return;
  const loaded = await loadReply(ctx, ctx.db, input.replyId);
  const { reply } = loaded;
  const missed = decideMissed(reply, await lookAtReply(ctx, loaded));
  if (missed.is === "refused") return stopPublishing(ctx, reply, "rejected", { detail: missed.reason, isHidden: true });
  if (missed.is === "gone") await ctx.db.$transaction((tx) => noteVanished(ctx, tx, reply));
  if (missed.is === "live")
    await ctx.db.$transaction((tx) => takeOverReply(ctx, tx, reply, { text: missed.text, repliedAt: null }));
}

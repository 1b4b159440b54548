import type { Ctx } from "@/server/context";
import type { TroubleReason } from "@/server/domain/connection-trouble";
import type { Tx } from "@/server/platform/db";
import { changeReplyStatus, type StoredReply } from "./change-reply-status";
import { type StopReason, tellOwner } from "./tell-owner";

type Found = {
  /** The platform's own words. */
  detail?: string;
  /** The other reply that is there. */
  otherText?: string;
  /** Read back and not shown: guests see neither this text nor the one it was to replace. */
  isHidden?: boolean;
};

/**
 * Gives a reply back to the owner with the reason and tells them; a lost session is also written on the connection.
 * A reply that could not be taken away stays what it was: live.
 */
export async function stopPublishing(ctx: Ctx, reply: StoredReply, reason: StopReason, found: Found = {}) {
  await ctx.db.$transaction((tx) => giveBack(ctx, tx, reply, reason, found));
}

/** The same in the caller's transaction, for a pasted reply that collecting did not find. */
export const giveUpUnseen = (ctx: Ctx, tx: Tx, reply: StoredReply) => giveBack(ctx, tx, reply, "NOT_SEEN", {});

async function giveBack(ctx: Ctx, tx: Tx, reply: StoredReply, reason: StopReason, found: Found): Promise<void> {
  const { detail, otherText, isHidden } = found;
  await changeReplyStatus(ctx, tx, reply, statusAfter(reply, reason), {
    failureReason: reason === "rejected" && detail ? `rejected: ${detail}` : reason,
    ...(isHidden && { shownText: null, liveAt: null }),
    ...(otherText !== undefined && whereOtherIsShown(ctx, reply, otherText)),
  });
  if (reason === "session-expired") await noteLostSession(ctx, tx, reply);
  await tellOwner(tx, reply, reason);
}

function statusAfter(reply: StoredReply, reason: StopReason) {
  if (reply.task === "delete") return "live";
  return reason === "rejected" ? "rejected" : "failed";
}

function whereOtherIsShown(ctx: Ctx, reply: StoredReply, otherText: string) {
  const liveAt = reply.liveAt ?? ctx.now();
  return reply.task === "delete"
    ? { liveAt, content: otherText, author: "platform" as const }
    : { liveAt, task: "post" as const, shownText: otherText };
}

async function noteLostSession(ctx: Ctx, tx: Tx, { storeId, platform }: StoredReply): Promise<void> {
  await tx.storeConnection.updateMany({
    where: { storeId, platform },
    data: {
      canPublish: false,
      credentials: null,
      signInState: "none",
      signInChangedAt: ctx.now(),
      statusReason: "cannot-post" satisfies TroubleReason,
      statusChangedAt: ctx.now(),
    },
  });
}

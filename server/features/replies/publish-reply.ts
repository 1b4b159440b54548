import type { Ctx } from "@/server/context";
import { decideStep } from "@/server/domain/reply-seen";
import { nextLookMs, publishPatienceMs } from "@/server/domain/reply-timing";
import { ReviewGone } from "@/server/integrations/reply-publisher/review-gone";
import { VendorError } from "@/server/integrations/vendor-error";
import { enqueue } from "@/server/jobs/enqueue";
import { changeReplyStatus, type StoredReply } from "./change-reply-status";
import { loadReply } from "./load-reply";
import { openPublisher } from "./open-publisher";
import { stopPublishing } from "./stop-publishing";

/** Many replies at once wait in the platform's line, each before each of its requests; the lock idles that long. */
const longestPublishMs = 10 * 60_000;

/**
 * Posts, changes or takes away an approved reply once its undo window is over. Looks first: after a crash between doing
 * and saving, what is found done is taken for done. Only passing trouble is thrown, for the queue to try again.
 */
export async function publishReply(ctx: Ctx, input: { replyId: string }): Promise<void> {
  // The lock lives as long as this connection; a second worker with the same job leaves it alone.
  await ctx.db.$transaction(
    async (lockHolder) => {
      const [lock] = await lockHolder.$queryRaw<{ ours: boolean }[]>`
        select pg_try_advisory_xact_lock(hashtextextended(${`publish-reply:${input.replyId}`}, 0)) as ours,
          set_config('idle_in_transaction_session_timeout', ${String(longestPublishMs)}, true)`;
      if (!lock?.ours) throw new VendorError("temporary", "this reply is being published by another worker");
      await publishLocked(ctx, input.replyId);
    },
    { timeout: longestPublishMs },
  );
}

async function publishLocked(ctx: Ctx, replyId: string): Promise<void> {
  const started = await startPublishing(ctx, replyId);
  if (!started) return;
  const { reply } = started;
  let outcome: Outcome;
  try {
    outcome = await act(ctx, started);
  } catch (error) {
    if (!(error instanceof VendorError) || mayPass(ctx, reply, error)) throw error;
    const reason = error instanceof ReviewGone ? "REVIEW_GONE" : error.kind;
    return stopPublishing(ctx, reply, reason, { detail: error.message });
  }
  if ("otherText" in outcome) return stopPublishing(ctx, reply, "OTHER_REPLY", outcome);
  await ctx.db.$transaction(async (tx) => {
    if ("isTheOwners" in outcome) {
      await changeReplyStatus(ctx, tx, reply, "awaiting_paste", { task: reply.task === "post" ? "edit" : reply.task });
      return;
    }
    await changeReplyStatus(ctx, tx, reply, "posted_unverified", { postedAt: ctx.now(), ...outcome });
    const runAt = new Date(ctx.now().getTime() + (nextLookMs("posted", 0) ?? 0));
    await enqueue(tx, "verify-reply", { replyId }, { runAt });
  });
}

type Outcome = { platformReplyId?: string | null } | { otherText: string } | { isTheOwners: true };
type Started = NonNullable<Awaited<ReturnType<typeof startPublishing>>>;

/** Does what is left to do on the platform. What its publisher cannot do is the owner's. */
async function act(ctx: Ctx, { reply, platformReviewId, connection }: Started): Promise<Outcome> {
  const { publisher, session, place } = openPublisher(ctx, connection);
  const seen = await publisher.readReply(session, place, platformReviewId);
  const wanted = { platformReviewId, text: reply.content };
  const step = decideStep(reply, seen);
  if (step === "other") return { otherText: seen.state === "none" ? "" : seen.text };
  if (step === "post") return { platformReplyId: (await publisher.postReply(session, place, wanted)).replyId };
  if (step === "done") return seen.state === "visible" && seen.replyId ? { platformReplyId: seen.replyId } : {};
  if (step === "edit") {
    if (!publisher.editReply) return { isTheOwners: true };
    await publisher.editReply(session, place, wanted);
    return {};
  }
  if (!publisher.deleteReply) return { isTheOwners: true };
  await publisher.deleteReply(session, place, platformReviewId);
  return {};
}

/** Whether it is worth another attempt of the queue, which gives up by itself soon after our patience ends. */
function mayPass(ctx: Ctx, reply: StoredReply, { kind }: VendorError): boolean {
  const since = reply.publishAfter ?? reply.updatedAt;
  return (kind === "temporary" || kind === "rate-limited") && ctx.now().getTime() - since.getTime() < publishPatienceMs;
}

/** Marks the reply as on its way; null when there is nothing to do (undone, done already, or not yet due). */
async function startPublishing(ctx: Ctx, replyId: string) {
  return ctx.db.$transaction(async (tx) => {
    const found = await tx.reviewReply.findUnique({ where: { id: replyId }, select: { id: true } });
    if (!found) return null;
    const { reply, review, connection } = await loadReply(ctx, tx, replyId);
    const place = { platformReviewId: review.platformReviewId, connection };
    if (reply.status === "publishing") return { reply, ...place };
    if (reply.status !== "approved") return null;
    if (reply.publishAfter && reply.publishAfter > ctx.now()) {
      await enqueue(tx, "publish-reply", { replyId }, { runAt: reply.publishAfter });
      return null;
    }
    const publishing: StoredReply = await changeReplyStatus(ctx, tx, reply, "publishing");
    return { reply: publishing, ...place };
  });
}

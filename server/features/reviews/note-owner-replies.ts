import type { Ctx } from "@/server/context";
import type { IncomingReview } from "@/server/domain/incoming-review";
import { missingAreGone, type Noticed, reconcileSeen } from "@/server/domain/reply-seen";
import { countUnseen } from "@/server/domain/reply-timing";
import {
  askAfter,
  changeReplyStatus,
  giveUpUnseen,
  noteVanished,
  takeOverReply,
} from "@/server/features/replies/public";
import type { Prisma } from "@/server/generated/prisma/client";
import type { Tx } from "@/server/platform/db";

type Place = { reviewId: string; reviewDate: Date; platformReviewId: string; platform: string };
type Stored = Awaited<ReturnType<Tx["reviewReply"]["findUniqueOrThrow"]>>;

const compared = {
  id: true,
  reviewId: true,
  status: true,
  task: true,
  content: true,
  shownText: true,
  isPasted: true,
  postedAt: true,
  unseenCount: true,
} satisfies Prisma.ReviewReplySelect;
type Compared = Prisma.ReviewReplyGetPayload<{ select: typeof compared }>;

/**
 * Compares the shop's replies on what was read with ours: one pasted by hand goes live, one changed there is taken over
 * with its text, one we did not write is recorded as the shop's own, one that has gone goes back to the owner, and one that
 * should be there and is not yet is counted.
 */
export async function noteOwnerReplies(
  ctx: Ctx,
  tx: Tx,
  storeId: string,
  reviews: IncomingReview[],
  options: { isCrawl: boolean },
): Promise<void> {
  if (reviews.length === 0) return;
  const seen = new Map(reviews.map((review) => [`${review.platform}:${review.platformReviewId}`, review]));
  const places = await tx.reviewKey.findMany({
    where: { storeId, platformReviewId: { in: reviews.map((review) => review.platformReviewId) } },
  });
  if (places.length === 0) return;
  const dates = places.map((place) => place.reviewDate.getTime());
  const stored = await tx.reviewReply.findMany({
    where: {
      reviewId: { in: places.map((place) => place.reviewId) },
      reviewDate: { gte: new Date(Math.min(...dates)), lte: new Date(Math.max(...dates)) },
    },
    select: compared,
  });
  const replies = new Map(stored.map((reply) => [reply.reviewId, reply]));
  const comparisons: Comparison[] = [];
  for (const place of places) {
    const review = seen.get(`${place.platform}:${place.platformReviewId}`);
    const known = replies.get(place.reviewId);
    if (review && known) comparisons.push({ known, review, noticed: notice(ctx, known, review, options) });
    else if (review?.ownerReply) await recordOwn(ctx, tx, storeId, place, review);
  }
  const missing = comparisons.filter(({ noticed }) => noticed.is === "vanished").length;
  const shown = reviews.filter(({ ownerReply }) => ownerReply).length;
  for (const one of comparisons) await act(ctx, tx, one, missingAreGone({ missing, shown }));
}

type Comparison = { known: Compared; review: IncomingReview; noticed: Noticed };

function notice(ctx: Ctx, known: Compared, review: IncomingReview, { isCrawl }: { isCrawl: boolean }): Noticed {
  const { ownerReply, hasUnreadReply, isBlinded } = review;
  const noticed = reconcileSeen({ ...known, changedAt: known.postedAt }, ownerReply?.text ?? null, ctx.now());
  const saysNothing = noticed.is === "vanished" && (hasUnreadReply || isBlinded);
  // A file may be older than what we know.
  return saysNothing || (!isCrawl && (known.status === "live" || !ownerReply)) ? { is: "nothing" } : noticed;
}

async function act(ctx: Ctx, tx: Tx, { known, review, noticed }: Comparison, isSure: boolean): Promise<void> {
  const { ownerReply } = review;
  if (noticed.is === "nothing") return known.unseenCount > 0 && ownerReply ? forgetUnseen(tx, known) : undefined;
  const reply = await tx.reviewReply.findUniqueOrThrow({ where: { id: known.id } });
  if (noticed.is === "live" && ownerReply) await (noticed.isOurs ? goLive : takeOverReply)(ctx, tx, reply, ownerReply);
  if (noticed.is === "deleted") await goAway(ctx, tx, reply);
  if (noticed.is === "unseen") await countOne(ctx, tx, reply, giveUpUnseen);
  if (noticed.is === "vanished" && !(await askAfter(ctx, tx, reply)))
    await (isSure ? noteVanished(ctx, tx, reply) : countOne(ctx, tx, reply, noteVanished));
}

const goAway = (ctx: Ctx, tx: Tx, reply: Stored) =>
  changeReplyStatus(ctx, tx, reply, "deleted", {
    task: "post",
    failureReason: null,
    postedAt: ctx.now(),
    liveAt: null,
    platformReplyId: null,
  });

type OwnerReply = NonNullable<IncomingReview["ownerReply"]>;

const goLive = (ctx: Ctx, tx: Tx, reply: Stored, { text, repliedAt }: OwnerReply) =>
  changeReplyStatus(ctx, tx, reply, "live", {
    task: "post",
    content: text,
    postedAt: reply.postedAt ?? repliedAt,
    liveAt: reply.liveAt ?? repliedAt ?? ctx.now(),
    failureReason: null,
    unseenCount: 0,
    lastUnseenAt: null,
  });

const forgetUnseen = async (tx: Tx, { id }: Compared): Promise<void> => {
  await tx.reviewReply.updateMany({ where: { id }, data: { unseenCount: 0, lastUnseenAt: null } });
};

type GiveUp = (ctx: Ctx, tx: Tx, reply: Stored) => Promise<void>;

async function countOne(ctx: Ctx, tx: Tx, reply: Stored, giveUp: GiveUp): Promise<void> {
  const now = ctx.now();
  const counted = countUnseen({ ...reply, postedAt: reply.postedAt ?? reply.updatedAt }, now);
  if (counted === "over") await giveUp(ctx, tx, reply);
  if (counted === "again")
    await tx.reviewReply.updateMany({
      where: { id: reply.id, version: reply.version },
      data: { unseenCount: { increment: 1 }, lastUnseenAt: now },
    });
}

/** A reply the shop wrote on the platform itself. */
async function recordOwn(ctx: Ctx, tx: Tx, storeId: string, place: Place, review: IncomingReview): Promise<void> {
  const { reviewId, reviewDate } = place;
  const { text, repliedAt } = review.ownerReply as OwnerReply;
  const made = await tx.reviewReply.create({
    data: {
      reviewId,
      reviewDate,
      storeId,
      platform: review.platform,
      status: "drafted",
      content: text,
      author: "platform",
    },
  });
  await takeOverReply(ctx, tx, made, { text, repliedAt });
}

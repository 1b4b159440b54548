import type { Ctx } from "@/server/context";
import type { IncomingReview } from "@/server/domain/incoming-review";
import { reconcileSeen } from "@/server/domain/reply-seen";
import { countUnseen } from "@/server/domain/reply-timing";
import { changeReplyStatus, giveUpUnseen } from "@/server/features/replies/public";
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
} satisfies Prisma.ReviewReplySelect;
type Compared = Prisma.ReviewReplyGetPayload<{ select: typeof compared }>;

/**
 * Compares the shop's replies on what was read with ours: one pasted by hand goes live, one changed there is taken over
 * with its text, one we did not write is recorded as the shop's own, one that should be there and is not is counted.
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
  for (const place of places) {
    const review = seen.get(`${place.platform}:${place.platformReviewId}`);
    const reply = replies.get(place.reviewId);
    if (review && reply) await compare(ctx, tx, reply, review, options);
    else if (review?.ownerReply) await recordOwn(ctx, tx, storeId, place, review);
  }
}

async function compare(
  ctx: Ctx,
  tx: Tx,
  known: Compared,
  { ownerReply }: IncomingReview,
  { isCrawl }: { isCrawl: boolean },
) {
  const noticed = reconcileSeen({ ...known, changedAt: known.postedAt }, ownerReply?.text ?? null, ctx.now());
  // A file may be older than what we know.
  if (noticed.is === "nothing" || (!isCrawl && (known.status === "live" || !ownerReply))) return;
  const reply = await tx.reviewReply.findUniqueOrThrow({ where: { id: known.id } });
  if (noticed.is === "live" && ownerReply) await goLive(ctx, tx, reply, ownerReply, noticed.isOurs);
  if (noticed.is === "deleted") await goAway(ctx, tx, reply);
  if (noticed.is === "unseen") await countOne(ctx, tx, reply);
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

const goLive = (ctx: Ctx, tx: Tx, reply: Stored, { text, repliedAt }: OwnerReply, isOurs: boolean) =>
  changeReplyStatus(ctx, tx, reply, "live", {
    task: "post",
    content: text,
    ...(!isOurs && { author: "platform" }),
    postedAt: (isOurs ? reply.postedAt : null) ?? repliedAt,
    liveAt: reply.liveAt ?? repliedAt ?? ctx.now(),
    failureReason: null,
  });

async function countOne(ctx: Ctx, tx: Tx, reply: Stored): Promise<void> {
  const now = ctx.now();
  const counted = countUnseen({ ...reply, postedAt: reply.postedAt ?? reply.updatedAt }, now);
  if (counted === "over") await giveUpUnseen(ctx, tx, reply);
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
  await goLive(ctx, tx, made, { text, repliedAt }, false);
}

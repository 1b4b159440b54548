import type { Ctx } from "@/server/context";
import type { IncomingReview } from "@/server/domain/incoming-review";
import { changeReplyStatus } from "@/server/features/replies/public";
import type { Tx } from "@/server/platform/db";

type Found = {
  reviewId: string;
  reviewDate: Date;
  platformReviewId: string;
  replyId: string | null;
};

/** Notes replies guests can already see: a reply of ours pasted by hand goes live, one we did not write is recorded as the shop's own. */
export async function noteOwnerReplies(ctx: Ctx, tx: Tx, storeId: string, reviews: IncomingReview[]): Promise<void> {
  const replied = new Map(reviews.flatMap((r) => (r.ownerReply ? [[r.platformReviewId, r] as const] : [])));
  if (replied.size === 0) return;
  const found = await tx.$queryRaw<Found[]>`
    select k.review_id as "reviewId", k.review_date as "reviewDate", k.platform_review_id as "platformReviewId",
      p.id as "replyId"
    from review_key k left join review_replies p on p.review_id = k.review_id and p.review_date = k.review_date
    where k.store_id = ${storeId}::uuid and k.platform_review_id = any(${[...replied.keys()]})
      and p.status is distinct from 'live' and p.status is distinct from 'outdated'`;
  for (const { reviewId, reviewDate, platformReviewId, replyId } of found) {
    const review = replied.get(platformReviewId) as IncomingReview;
    const { text, repliedAt } = review.ownerReply as NonNullable<IncomingReview["ownerReply"]>;
    const reply = replyId
      ? await tx.reviewReply.findUniqueOrThrow({ where: { id: replyId } })
      : await tx.reviewReply.create({
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
    const ours = reply.author !== "platform" && sameText(reply.content, text);
    await changeReplyStatus(ctx, tx, reply, "live", {
      content: text,
      ...(!ours && { author: "platform" }),
      postedAt: reply.postedAt ?? repliedAt,
      liveAt: repliedAt ?? ctx.now(),
    });
  }
}

const sameText = (a: string, b: string) => a.replace(/\s+/g, "") === b.replace(/\s+/g, "");

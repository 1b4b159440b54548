import type { AspectMention } from "@/server/domain/analysis";
import type { AloneReply } from "@/server/domain/rules/alone";
import type { RuleSubject } from "@/server/domain/rules/decide";
import type { Prisma } from "@/server/generated/prisma/client";

/** The columns of a review that rules look at. */
export const ruleReviewSelect = {
  content: true,
  rating: true,
  platform: true,
  aspects: true,
  sentiment: true,
  sentimentScore: true,
  isUrgent: true,
  givesOrders: true,
  spamKind: true,
  language: true,
  isBlinded: true,
  removedAt: true,
  reviewDate: true,
  datePrecision: true,
} satisfies Prisma.ReviewSelect;
type RuleReview = Prisma.ReviewGetPayload<{ select: typeof ruleReviewSelect }>;

/** A stored review as rules see it. */
export const toReviewSubject = (review: RuleReview): RuleSubject["review"] => ({
  text: review.content,
  rating: review.rating,
  platform: review.platform,
  aspects: review.aspects as AspectMention[],
  sentiment: review.sentiment,
  score: review.sentimentScore,
  isUrgent: review.isUrgent,
  givesOrders: review.givesOrders,
  isSpam: review.spamKind !== null,
  language: review.language,
  isBlinded: review.isBlinded,
  removedAt: review.removedAt,
  reviewDate: review.reviewDate,
  datePrecision: review.datePrecision,
});

type DraftedReply = Pick<AloneReply, "status" | "author" | "shownText"> & { content: string };

/** A stored draft as rules see it; `wasTouched`: the owner has done something with it. */
export const toReplySubject = (reply: DraftedReply, guardLevel: string, wasTouched: boolean): AloneReply => ({
  status: reply.status,
  text: reply.content,
  author: reply.author,
  shownText: reply.shownText,
  wasReturned: wasTouched,
  guardLevel,
});

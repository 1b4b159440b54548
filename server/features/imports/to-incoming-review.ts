import type { IncomingReview } from "@/server/domain/incoming-review";
import type { GoodRow } from "./read-batches";

/** A row of a file as any source would deliver it; without a date it counts from the moment of the import. */
export function toIncomingReview({ review, platformReviewId }: GoodRow, importedAt: Date): IncomingReview {
  return {
    platform: review.platform,
    platformReviewId,
    reviewerName: review.author,
    rating: review.rating,
    ratingSource: review.rating === null ? "none" : "file",
    content: review.text,
    images: [],
    platformKeywords: [],
    reviewDate: review.date?.at ?? importedAt,
    datePrecision: review.date?.precision ?? "unknown",
    sourceUrl: null,
    isBlinded: false,
    ownerReply: review.reply === null ? null : { text: review.reply, repliedAt: null },
  };
}

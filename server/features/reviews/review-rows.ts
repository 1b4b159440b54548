import { createHash } from "node:crypto";
import type { Ctx } from "@/server/context";
import type { Analysis } from "@/server/domain/analysis";
import type { InboxState } from "@/server/domain/inbox";
import type { IncomingReview } from "@/server/domain/incoming-review";
import { looksLikeInstruction } from "@/server/domain/reply-guard/instruction";
import { reviewDay } from "@/server/domain/review-day";
import { noteRepeats } from "@/server/domain/understanding/repeated";

export type AnalyzedReview = IncomingReview & {
  analysis: Analysis | null;
  contentHash: string;
  day: string;
  inboxState: InboxState;
};

/** Reads each review once and works out what is stored of it. A blinded review is neither read nor answered. */
export function analyzeIncoming(ctx: Ctx, menu: string[], reviews: IncomingReview[]): AnalyzedReview[] {
  const isRepeated = noteRepeats();
  return reviews.map((review) => ({
    ...review,
    analysis: review.isBlinded ? null : readOne(ctx, menu, review, isRepeated(review)),
    contentHash: contentHash(review),
    day: reviewDay(review),
    inboxState: review.ownerReply ? "replied" : review.isBlinded ? "closed" : "needs_reply",
  }));
}

function readOne(ctx: Ctx, menu: string[], review: IncomingReview, isRepeated: boolean): Analysis {
  const analysis = ctx.ports.analyzer.analyze({ text: review.content, rating: review.rating, menu });
  return isRepeated ? { ...analysis, spam: analysis.spam ?? "repeated", urgency: null } : analysis;
}

function contentHash(review: IncomingReview): string {
  const said = JSON.stringify([review.content, review.rating, review.isBlinded]);
  return createHash("sha256").update(said).digest("base64url").slice(0, 22);
}

/** The columns of `reviews` for one review, as JSON for json_to_recordset. */
export function toRow(review: AnalyzedReview, analyzerVersion: string) {
  const { analysis } = review;
  return {
    platform: review.platform,
    platform_review_id: review.platformReviewId,
    content_hash: review.contentHash,
    review_date: review.reviewDate,
    reviewer_name: review.reviewerName,
    rating: review.rating,
    rating_source: review.ratingSource,
    content: review.content,
    translation: review.translation ?? null,
    images: review.images,
    platform_keywords: review.platformKeywords,
    date_precision: review.datePrecision,
    source_url: review.sourceUrl,
    is_blinded: review.isBlinded,
    language: analysis?.language ?? null,
    sentiment: analysis?.sentiment ?? null,
    sentiment_score: analysis?.score ?? null,
    aspects: analysis?.aspects ?? [],
    keywords: analysis?.keywords ?? [],
    urgency_kind: analysis?.urgency?.kind ?? null,
    urgency_quote: analysis?.urgency?.quote ?? null,
    is_urgent: Boolean(analysis?.urgency),
    spam_kind: analysis?.spam ?? null,
    gives_orders: analysis !== null && looksLikeInstruction(review.content),
    analyzer_version: analysis ? analyzerVersion : null,
    inbox_state: review.inboxState,
  };
}

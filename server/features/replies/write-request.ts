import type { Platform } from "@/server/domain/platform";
import type { Voice } from "@/server/domain/voice";
import type { ReplyRequest } from "@/server/integrations/reply-writer/reply-writer";
import { analysisOf, profileOf } from "./load-reply";

type StoredReview = Parameters<typeof analysisOf>[0] & {
  id: string;
  content: string;
  rating: number | null;
  reviewerName: string | null;
  platform: Platform;
};

/** What a writer is given about a stored review. */
export const writeRequest = (
  review: StoredReview,
  store: Parameters<typeof profileOf>[0],
  voice: Voice,
  recentReplies: readonly string[],
): ReplyRequest => ({
  review: {
    text: review.content,
    rating: review.rating,
    reviewerName: review.reviewerName,
    platform: review.platform,
    analysis: analysisOf(review),
  },
  shop: profileOf(store),
  voice,
  recentReplies,
  seed: review.id,
});

import { checkReply, type GuardVerdict } from "@/server/domain/reply-guard/guard";
import type { Platform } from "@/server/domain/platform";
import type { ShopProfile, Voice } from "@/server/domain/voice";
import { analysisOf, profileOf, voiceOf } from "./load-reply";

type JudgedReview = Parameters<typeof analysisOf>[0] & {
  content: string;
  rating: number | null;
  reviewerName: string | null;
  platform: Platform;
};
type JudgedStore = Parameters<typeof profileOf>[0] & { voice: unknown };

/** The guard's verdict on a text meant as the answer to this review of this shop. */
export function judge(
  text: string,
  review: JudgedReview,
  store: JudgedStore,
  recentReplies: readonly string[],
): GuardVerdict {
  return checkReply(guardInput(text, review, profileOf(store), voiceOf(store), recentReplies));
}

function guardInput(
  text: string,
  review: JudgedReview,
  shop: ShopProfile,
  voice: Voice,
  recentReplies: readonly string[],
) {
  const { language, aspects, sentiment } = analysisOf(review);
  return {
    text,
    platform: review.platform,
    review: {
      text: review.content,
      rating: review.rating,
      reviewerName: review.reviewerName,
      language,
      aspects,
      sentiment,
    },
    shop,
    voice,
    recentReplies,
  };
}

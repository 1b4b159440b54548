import { z } from "zod";
import { readReviewName } from "@/server/integrations/google/place-name";
import { splitTranslation } from "@/server/integrations/google/translation";
import type { SeenReply } from "@/server/integrations/reply-publisher/reply-publisher";
import { VendorError } from "@/server/integrations/vendor-error";

const ReviewSchema = z.object({
  name: z.string(),
  reviewReply: z
    .object({
      comment: z.string().nullish(),
      reviewReplyState: z.string().nullish(),
      policyViolation: z.string().nullish(),
    })
    .nullish(),
});

/** What has become of the reply in an answer to `reviews.get`. Throws `wrong-shop` for a review of another location. */
export function parseSeenReply(answer: unknown, asked: { locationId: string; reviewId: string }): SeenReply {
  const review = ReviewSchema.safeParse(answer);
  const name = review.success ? readReviewName(review.data.name) : null;
  if (!review.success || !name) throw new VendorError("layout-changed", "the review has not the known shape");
  if (name.locationId !== asked.locationId || name.reviewId !== asked.reviewId)
    throw new VendorError("wrong-shop", "another review came back");
  const { comment, reviewReplyState, policyViolation } = review.data.reviewReply ?? {};
  const text = splitTranslation(comment ?? "").original;
  if (!text) return { state: "none" };
  if (reviewReplyState === "PENDING") return { state: "pending", text };
  if (reviewReplyState === "REJECTED") return { state: "refused", text, reason: reasonOf(policyViolation) };
  return { state: "visible", text, replyId: null };
}

const reasons: Record<string, string> = {
  OFFENSIVE: "불쾌하게 읽힐 수 있는 표현이 있어요",
  PERSONAL_INFO: "전화번호나 이름 같은 개인정보가 들어 있어요",
  ADVERTISING_AND_SOLICITATION: "광고나 쿠폰, 주소 안내로 보여요",
  REPETITIVE: "같은 말이 되풀이돼요",
  GIBBERISH_AND_REPETITIVE: "뜻 없는 글자나 되풀이되는 말이 있어요",
  OFF_TOPIC: "리뷰와 상관없는 내용이에요",
  HARASSMENT: "손님을 몰아세우는 말로 보여요",
  HATE_SPEECH: "차별하거나 미워하는 말로 보여요",
  OBSCENITY_AND_PROFANITY: "욕설이나 거친 말이 있어요",
  GENERIC_VANDALISM: "장난이나 도배로 보여요",
  LOCATION_SUSPENDED: "구글에서 이 가게의 프로필이 멈춰 있어요",
  MODERATION_ERROR: "살펴보다가 끝내지 못했어요",
};

/** Google's reason in the owner's words; its list is open, so an unknown one is told as it stands. */
function reasonOf(violation: string | null | undefined): string {
  const code = (violation ?? "").slice(0, 60);
  const known = Object.hasOwn(reasons, code) ? reasons[code] : undefined;
  return known ?? `구글 정책에 맞지 않아요${/^[A-Z_]+$/.test(code) ? ` (${code})` : ""}`;
}

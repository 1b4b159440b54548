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
  OFFENSIVE: "불쾌하게 읽힐 수 있는 표현이 있다고 해요.",
  PERSONAL_INFO: "전화번호나 이름 같은 개인정보가 들어 있다고 해요.",
  ADVERTISING_AND_SOLICITATION: "광고나 쿠폰, 주소 안내로 보인다고 해요.",
  REPETITIVE: "같은 말이 되풀이된다고 해요.",
  GIBBERISH_AND_REPETITIVE: "뜻 없는 글자나 되풀이되는 말이 있다고 해요.",
  OFF_TOPIC: "리뷰와 상관없는 내용이라고 해요.",
  HARASSMENT: "손님을 몰아세우는 말로 보인다고 해요.",
  HATE_SPEECH: "차별하거나 미워하는 말로 보인다고 해요.",
  OBSCENITY_AND_PROFANITY: "욕설이나 거친 말이 있다고 해요.",
  GENERIC_VANDALISM: "장난이나 도배로 보인다고 해요.",
  LOCATION_SUSPENDED: "구글에서 이 가게의 프로필이 멈춰 있다고 해요. 구글 비즈니스 프로필에서 먼저 확인해 주세요.",
  MODERATION_ERROR: "구글이 살펴보다가 끝내지 못했다고 해요. 조금 뒤에 다시 게시해 주세요.",
};

/** Google's reason in the owner's words; its list is open, so an unknown one is told as it stands. */
function reasonOf(violation: string | null | undefined): string {
  const code = (violation ?? "").slice(0, 60);
  const known = Object.hasOwn(reasons, code) ? reasons[code] : undefined;
  if (known) return `구글이 게시하지 않았어요. ${known}`;
  const named = /^[A-Z_]+$/.test(code) ? ` (${code})` : "";
  return `구글이 정책에 맞지 않는다고 게시하지 않았어요${named}. 표현을 바꿔 다시 게시해 보세요.`;
}

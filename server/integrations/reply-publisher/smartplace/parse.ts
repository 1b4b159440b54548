import { z } from "zod";
import type { SeenReply } from "@/server/integrations/reply-publisher/reply-publisher";
import { reviewListOf } from "@/server/integrations/smartplace/answer";
import { VendorError } from "@/server/integrations/vendor-error";

const ReplySchema = z.object({
  text: z.string().nullish(),
  isSuspended: z.boolean().nullish(),
  isQualified: z.boolean().nullish(),
  isDeleted: z.boolean().nullish(),
  suspendPostingReason: z.string().nullish(),
});
type ConsoleReply = z.infer<typeof ReplySchema>;
const ReviewSchema = z.object({
  id: z.union([z.string().min(1), z.number().int().nonnegative()]).transform(String),
  reply: ReplySchema.nullish(),
});
export type SeenReview = z.infer<typeof ReviewSchema>;

/** Reads the data of `getReviews`: ids and replies. */
export function parseReviews(data: unknown): { reviews: SeenReview[]; totalCount: number } {
  const { items, totalCount } = reviewListOf(data);
  const reviews = items.map((item) => ReviewSchema.safeParse(item));
  if (items.length > 0 && reviews.every((review) => !review.success))
    throw new VendorError("layout-changed", "no review in the list could be read");
  return { totalCount, reviews: reviews.flatMap((review) => (review.success ? [review.data] : [])) };
}

const silentRefusal = "네이버가 이유를 알려 주지 않고 이 답글을 숨겼어요. 250자 안으로 줄이거나 표현을 바꿔 보세요.";

/** What has become of a reply: taken with a 200 and not shown (`isQualified` false, `isSuspended`) is refused. */
export function toSeenReply(reply: ConsoleReply | null | undefined): SeenReply {
  if (!reply || reply.isDeleted || !reply.text) return { state: "none" };
  const { text } = reply;
  if (reply.isSuspended || reply.isQualified === false)
    return { state: "refused", text, reason: reply.suspendPostingReason?.trim() || silentRefusal };
  return { state: "visible", text, replyId: null };
}

/** When a 24-hex id was made; null for other ids. */
export const madeAtOfId = (reviewId: string): Date | null =>
  /^[0-9a-f]{24}$/i.test(reviewId) ? new Date(Number.parseInt(reviewId.slice(0, 8), 16) * 1_000) : null;

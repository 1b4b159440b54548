import { z } from "zod";
import type { PlatformPlace } from "@/server/integrations/platform-place";
import type { SeenReply } from "@/server/integrations/reply-publisher/reply-publisher";
import { VendorError, type VendorErrorKind } from "@/server/integrations/vendor-error";

const id = z.union([z.string().min(1), z.number().int().nonnegative()]).transform(String);
const BusinessSchema = z.object({
  smartplaceBusiness: z.object({ id, name: z.string() }),
  bookingBusinesses: z.array(z.object({ id })).nullish().catch(null),
  siteId: id.nullish(),
});

/** Reads `/api/refined-businesses`: the shops of an account. Those without a public page or a booking id cannot be answered for. */
export function parseBusinesses(answer: unknown): PlatformPlace[] {
  const list = z.array(z.unknown()).safeParse(answer);
  if (!list.success) throw new VendorError("layout-changed", "the list of shops has not the known shape");
  const places = list.data.map(parseBusiness);
  if (list.data.length > 0 && places.every((place) => place === null))
    throw new VendorError("layout-changed", "no shop in the list could be read");
  return places.filter((place) => place !== null);
}

export function parseBusiness(answer: unknown): PlatformPlace | null {
  const business = BusinessSchema.safeParse(answer);
  if (!business.success) return null;
  const { smartplaceBusiness, bookingBusinesses, siteId } = business.data;
  const bookingBusinessId = bookingBusinesses?.[0]?.id;
  if (!siteId || !bookingBusinessId) return null;
  return {
    platformStoreId: siteId,
    platformIds: { placeSeq: smartplaceBusiness.id, bookingBusinessId, placeName: smartplaceBusiness.name },
  };
}

const ReplySchema = z.object({
  text: z.string().nullish(),
  isSuspended: z.boolean().nullish(),
  isQualified: z.boolean().nullish(),
  isDeleted: z.boolean().nullish(),
  suspendPostingReason: z.string().nullish(),
});
type ConsoleReply = z.infer<typeof ReplySchema>;
const ReviewSchema = z.object({ id, reply: ReplySchema.nullish() });
export type SeenReview = z.infer<typeof ReviewSchema>;
const ReviewsSchema = z.object({
  reviews: z.object({ totalCount: z.int().nonnegative(), items: z.array(z.unknown()) }),
});

/** Reads the data of `getReviews`: ids and replies. */
export function parseReviews(data: unknown): { reviews: SeenReview[]; totalCount: number } {
  const parsed = ReviewsSchema.safeParse(data);
  if (!parsed.success) throw new VendorError("layout-changed", "the list of reviews has not the known shape");
  const { totalCount, items } = parsed.data.reviews;
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

const AnswerSchema = z.object({
  data: z.unknown(),
  errors: z.array(z.object({ message: z.string() })).nullish(),
});

/** The `data` of a GraphQL answer. The console reports refusals with HTTP 200; the code at the head of the message is all there is. */
export function dataOf(answer: unknown): unknown {
  const parsed = AnswerSchema.safeParse(answer);
  if (!parsed.success) throw new VendorError("layout-changed", "the answer is not a GraphQL result");
  const [error] = parsed.data.errors ?? [];
  if (!error) return parsed.data.data;
  throw new VendorError(kindOf(error.message), error.message.slice(0, 200));
}

function kindOf(message: string): VendorErrorKind {
  const [code] = /^[A-Z_]+/.exec(message) ?? [];
  if (code === "FORBIDDEN" || code === "UNAUTHENTICATED" || message.startsWith("플레이스 권한"))
    return "session-expired";
  if (code === "BAD_REQUEST") return "layout-changed";
  return code === "INTERNAL_SERVER_ERROR" ? "temporary" : "rejected";
}

/** When a 24-hex id was made; null for other ids. */
export const madeAtOfId = (reviewId: string): Date | null =>
  /^[0-9a-f]{24}$/i.test(reviewId) ? new Date(Number.parseInt(reviewId.slice(0, 8), 16) * 1_000) : null;

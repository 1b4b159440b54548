import { z } from "zod";
import { type IncomingReview, IncomingReviewSchema } from "@/server/domain/incoming-review";
import { readReviewName } from "@/server/integrations/google/place-name";
import { splitTranslation } from "@/server/integrations/google/translation";
import { VendorError } from "@/server/integrations/vendor-error";

export type ParsedPage = {
  reviews: IncomingReview[];
  rejected: { reason: string; raw: unknown }[];
  nextPageToken: string | null;
  total: number;
};

const soft = <T extends z.ZodType>(schema: T) => schema.nullish().catch(null);
const PageSchema = z.object({
  reviews: z.array(z.unknown()).nullish(),
  totalReviewCount: soft(z.int().nonnegative()),
  nextPageToken: z.string().nullish(),
});
/** RFC 3339 in UTC, whatever the number of digits after the second. */
const time = z.iso.datetime({ offset: true }).transform((text) => new Date(text));
const ReviewSchema = z.object({
  name: z.string(),
  reviewId: z.string().regex(/^[\w-]{1,200}$/),
  reviewer: soft(z.object({ displayName: soft(z.string()), isAnonymous: soft(z.boolean()) })),
  starRating: soft(z.string()),
  comment: z.string().nullish(),
  createTime: time,
  reviewReply: soft(
    z.object({ comment: soft(z.string()), updateTime: soft(time), reviewReplyState: soft(z.string()) }),
  ),
  reviewMediaItems: soft(z.array(z.object({ thumbnailUrl: soft(z.string()) }).catch({}))),
  reviewReplyUrl: soft(z.string()),
});
type Review = z.infer<typeof ReviewSchema>;

const stars: Record<string, number> = { ONE: 1, TWO: 2, THREE: 3, FOUR: 4, FIVE: 5 };
/** An older API names no state; what guests cannot see is only what is looked at or turned down. */
const hiddenStates = ["PENDING", "REJECTED"];

/**
 * Reads a page of `reviews.list`; `{}` is no reviews. Items that cannot be read are handed back in their raw form. Throws
 * `wrong-shop` when a single review is another location's, `layout-changed` when the shape is unknown.
 */
export function parsePage(answer: unknown, locationId: string): ParsedPage {
  const page = PageSchema.safeParse(answer);
  if (!page.success) throw new VendorError("layout-changed", "the list of reviews has not the known shape");
  const { reviews: items, totalReviewCount, nextPageToken } = page.data;
  const total = totalReviewCount ?? 0;
  if (!items && (total > 0 || nextPageToken || hasUnknownField(answer)))
    throw new VendorError("layout-changed", "the list is missing where there should be reviews");
  const parsed = parseReviews(items ?? [], locationId);
  if (parsed.rejected.length > 2 && parsed.reviews.length === 0)
    throw new VendorError("layout-changed", "no review in the list could be read");
  return { ...parsed, nextPageToken: nextPageToken || null, total };
}

const knownFields = ["reviews", "averageRating", "totalReviewCount", "nextPageToken"];
const hasUnknownField = (answer: unknown): boolean =>
  Object.keys(answer as object).some((field) => !knownFields.includes(field));

function parseReviews(items: unknown[], locationId: string): Pick<ParsedPage, "reviews" | "rejected"> {
  const reviews = new Map<string, IncomingReview>();
  const rejected: ParsedPage["rejected"] = [];
  for (const raw of items) {
    const item = ReviewSchema.safeParse(raw);
    const name = item.success ? readReviewName(item.data.name) : null;
    if (name && name.locationId !== locationId)
      throw new VendorError("wrong-shop", "a review of another location came back");
    const review = item.success ? toReview(item.data) : problemOf(item.error);
    if (typeof review === "string") rejected.push({ reason: review, raw });
    else if (!name) rejected.push({ reason: "name: unknown form", raw });
    else reviews.set(review.platformReviewId, review);
  }
  return { reviews: [...reviews.values()], rejected };
}

function toReview(item: Review): IncomingReview | string {
  const rating = stars[item.starRating ?? ""] ?? null;
  const { original, translation } = splitTranslation(item.comment ?? "");
  const parsed = IncomingReviewSchema.safeParse({
    platform: "google",
    platformReviewId: item.reviewId,
    reviewerName: item.reviewer?.isAnonymous ? null : clean(item.reviewer?.displayName ?? "").slice(0, 100) || null,
    rating,
    ratingSource: rating === null ? "none" : "platform",
    content: clean(original),
    ...(translation && { translation: clean(translation) }),
    images: (item.reviewMediaItems ?? []).flatMap(({ thumbnailUrl }) => webAddress(thumbnailUrl) ?? []).slice(0, 50),
    platformKeywords: [],
    reviewDate: item.createTime,
    datePrecision: "instant",
    sourceUrl: webAddress(item.reviewReplyUrl),
    isBlinded: false,
    ownerReply: replyOf(item),
  } satisfies IncomingReview);
  return parsed.success ? parsed.data : problemOf(parsed.error);
}

/** The shop's reply, when a guest can see it. */
function replyOf({ reviewReply }: Review): IncomingReview["ownerReply"] {
  const text = clean(splitTranslation(reviewReply?.comment ?? "").original);
  if (!reviewReply || !text || hiddenStates.includes(reviewReply.reviewReplyState ?? "")) return null;
  return { text, repliedAt: reviewReply.updateTime ?? null };
}

function webAddress(text: string | null | undefined): string | null {
  const url = text ? URL.parse(text) : null;
  return url && (url.protocol === "https:" || url.protocol === "http:") ? url.href : null;
}

/** PostgreSQL takes neither NUL nor half a surrogate pair; everything else stays as the customer wrote it. */
const clean = (text: string): string => text.toWellFormed().replaceAll("\0", "").trim();

const problemOf = (error: z.ZodError): string =>
  error.issues.map((issue) => `${issue.path.join(".")}: ${issue.code}`).join(", ");

import { z } from "zod";
import type { Places } from "@/sandbox/places/places";
import type { Review } from "@/sandbox/places/review";
import { readCursor, reviewItem } from "./review-item";
import { starDistribution, totalOf } from "./shop-data";

const sizeCap = 100;

export const VisitorReviewsInputSchema = z.object({
  businessId: z.string(),
  businessType: z.string().optional(),
  bookingBusinessId: z.string().nullish(),
  item: z.string().optional(),
  size: z.int().positive().optional(),
  display: z.int().positive().optional(),
  page: z.int().positive().optional(),
  after: z.string().nullish(),
  sort: z.string().optional(),
  isPhotoUsed: z.boolean().optional(),
  includeContent: z.boolean().optional(),
  getUserStats: z.boolean().optional(),
  includeReceiptPhotos: z.boolean().optional(),
  cidList: z.array(z.string()).optional(),
  getReactions: z.boolean().optional(),
  getTrailer: z.boolean().optional(),
  getAuthorInfo: z.boolean().optional(),
  id: z.string().nullish(),
});
export type VisitorReviewsInput = z.infer<typeof VisitorReviewsInputSchema>;

/** `visitorReviews(input)`: one page of a shop's reviews, by page number or after a cursor; never more than 100. */
export function listReviews(places: Places, input: VisitorReviewsInput, now: Date, origin: string, penalty: boolean) {
  const shop = places.shop(input.businessId);
  const size = Math.min(input.size ?? input.display ?? 10, sizeCap);
  const all = shop ? filtered(places.listed(shop.placeId), input) : [];
  const start = input.after ? indexAfter(all, input.after) : ((input.page ?? 1) - 1) * size;
  const items =
    shop && !penalty ? all.slice(start, start + size).map((review) => reviewItem(shop, review, now, origin)) : [];
  return {
    __typename: "VisitorReviewsResult",
    items,
    starDistribution: shop && starDistribution(places, shop),
    hideProductSelectBox: true,
    total: shop ? totalOf(places, shop) : 0,
    showRecommendationSort: true,
    itemReviewStats: null,
  };
}

function filtered(reviews: Review[], input: VisitorReviewsInput): Review[] {
  const kept = input.isPhotoUsed ? reviews.filter((review) => review.photos > 0) : reviews;
  if (input.sort === undefined || input.sort.toLowerCase() === "recent") return kept;
  return kept.toSorted((one, two) => two.reactions - one.reactions || two.viewCount - one.viewCount);
}

/** Where the list goes on after a cursor: after its review, or where that review stood if it is gone. */
function indexAfter(reviews: Review[], cursor: string): number {
  const position = readCursor(cursor);
  if (!position) return reviews.length;
  const exact = reviews.findIndex(
    (review) => review.author.id === position.authorId && review.visitedOn === position.visitedOn,
  );
  if (exact >= 0) return exact + 1;
  const next = reviews.findIndex(
    (review) =>
      review.visitedOn < position.visitedOn ||
      (review.visitedOn === position.visitedOn && review.author.id < position.authorId),
  );
  return next < 0 ? reviews.length : next;
}

import type { Places } from "@/sandbox/places/places";
import type { Shop } from "@/sandbox/places/shop";
import type { ReviewItem } from "./review-item";
import { blogReview, menuNodes, placeBase, statsOf, totalOf } from "./shop-data";

/** What a page carries for its script: which page it is, for whom, and what it may show. */
export type PageView = {
  variant: "mobile" | "pcmap";
  /** The reviews rendered into the page; null on a page that has none. */
  items: ReviewItem[] | null;
  penalty: boolean;
  layoutChanged: boolean;
  /** Reviews stand in the page's list only, and its script asks for more by a name nobody knows. */
  drawnOnly?: { withIds: boolean };
};

export const penaltyText = "일시적으로 리뷰가 비공개된 장소입니다.";

/** `window.__APOLLO_STATE__`: a normalised cache whose keys hold JSON, colons and Korean (facts A1, H). */
export function apolloState(places: Places, shop: Shop, view: PageView, now: Date): Record<string, unknown> {
  const statsId = view.variant === "mobile" ? Number(shop.placeId) : shop.placeId;
  const blog = blogReview(shop, now);
  const device = view.variant === "mobile" ? "mobile" : "pcmap";
  const placeDetail = {
    __typename: "PlaceDetail",
    base: { __ref: `PlaceDetailBase:${shop.placeId}` },
    visitorReviewPenalty: view.penalty ? { __typename: "VisitorReviewPenalty", message: penaltyText } : null,
  };
  const root: Record<string, unknown> = {
    __typename: "Query",
    [keyOf("placeDetail", { deviceType: device, id: shop.placeId, isNx: false })]: placeDetail,
    [keyOf("visitorReviewStats", { businessType: shop.type, id: shop.placeId })]: {
      __ref: `VisitorReviewStatsResult:${statsId}`,
    },
    [keyOf("fsasReviews", { businessId: shop.placeId, type: "ugc" })]: {
      __typename: "FsasReviewsResult",
      total: 1,
      items: [{ __ref: `FsasReview:${blog.id}` }],
    },
  };
  const state: Record<string, unknown> = {
    [`PlaceDetailBase:${shop.placeId}`]: placeBase(places, shop),
    [`VisitorReviewStatsResult:${statsId}`]: statsOf(places, shop, statsId),
    [`FsasReview:${blog.id}`]: blog,
    ...Object.fromEntries(menuNodes(shop).map((node) => [`Menu:${node.id}`, node])),
  };
  const reviewKey = view.layoutChanged ? "PlaceVisitorReview" : "VisitorReview";
  const items = view.drawnOnly ? null : view.items;
  for (const item of items ?? []) {
    state[`${reviewKey}:${item.id}:true`] = { ...item, author: { __ref: `VisitorReviewAuthor:${item.author.id}` } };
    state[`VisitorReviewAuthor:${item.author.id}`] = item.author;
  }
  if (items) {
    const input = { businessId: shop.placeId, businessType: shop.type, item: "0", page: 1, size: 10, sort: "recent" };
    root[keyOf("visitorReviews", { ...input, includeContent: true })] = {
      __typename: "VisitorReviewsResult",
      total: totalOf(places, shop),
      items: items.map((item) => ({ __ref: `${reviewKey}:${item.id}:true` })),
    };
  }
  return { ...state, ROOT_QUERY: root };
}

function keyOf(operation: string, input: object): string {
  return `${operation}(${JSON.stringify({ input })})`;
}

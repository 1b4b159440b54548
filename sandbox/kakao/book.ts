import { z } from "zod";
import { seedOf } from "@/sandbox/core/random";
import type { Places } from "@/sandbox/places/places";
import type { Shop } from "@/sandbox/places/shop";
import { type KakaoReview, KakaoReviewSchema } from "./review";

const at = z.iso.datetime();
export const KakaoEventSchema = z.discriminatedUnion("type", [
  z.object({ type: z.literal("reviews-added"), placeId: z.string(), reviews: z.array(KakaoReviewSchema) }),
  z.object({
    type: z.literal("review-edited"),
    id: z.string(),
    at,
    change: KakaoReviewSchema.pick({ body: true, stars: true }).partial(),
  }),
  z.object({ type: z.literal("review-deleted"), id: z.string() }),
  z.object({ type: z.literal("review-taken-down"), id: z.string() }),
  z.object({ type: z.literal("reply-set"), id: z.string(), reply: KakaoReviewSchema.shape.reply }),
  z.object({ type: z.literal("reviews-offered"), placeId: z.string(), offered: z.boolean() }),
]);
export type KakaoEvent = z.infer<typeof KakaoEventSchema>;

/** A shop as Kakao Map files it: the same shop as on Naver under an id of its own. */
export type KakaoPlace = {
  kakaoId: string;
  shop: Shop;
  /** False: "후기 미제공". */
  offersReviews: boolean;
};

/** What is written about the shops on Kakao Map; the shops themselves are those of `Places`. */
export type KakaoBook = {
  places(): KakaoPlace[];
  place(kakaoId: string): KakaoPlace | null;
  /** Whether the shop has ever been opened here. */
  knows(placeId: string): boolean;
  review(id: string): KakaoReview | null;
  /** What a reader can reach of a shop's reviews, latest first. */
  listed(placeId: string): KakaoReview[];
  /** Those, and what was deleted: the average counts them all, which is why it does not match the list. */
  everWritten(placeId: string): KakaoReview[];
  /** Keeps the event, then lets it happen. */
  record(event: KakaoEvent): void;
  apply(event: KakaoEvent): void;
};

/** The shop's id on Kakao Map, made from the one on Naver. */
export const kakaoIdOf = (placeId: string): string => String(8_000_000 + (seedOf(`kakao:${placeId}`) % 2_000_000_000));

export function createKakaoBook(places: Places, keep: (event: KakaoEvent) => void): KakaoBook {
  const reviews = new Map<string, KakaoReview>();
  const byShop = new Map<string, KakaoReview[]>();
  const sorted = new Map<string, KakaoReview[]>();
  const withoutReviews = new Set<string>();

  const toPlace = (shop: Shop): KakaoPlace => ({
    kakaoId: kakaoIdOf(shop.placeId),
    shop,
    offersReviews: !withoutReviews.has(shop.placeId),
  });

  function change(id: string, change: Partial<KakaoReview>): void {
    const review = reviews.get(id);
    if (!review) return;
    Object.assign(review, change);
    sorted.delete(review.placeId);
  }

  function apply(event: KakaoEvent): void {
    switch (event.type) {
      case "reviews-added": {
        const own = byShop.get(event.placeId) ?? [];
        for (const given of event.reviews) {
          const review = { ...given };
          reviews.set(review.id, review);
          own.push(review);
        }
        byShop.set(event.placeId, own);
        sorted.delete(event.placeId);
        return;
      }
      case "review-edited":
        return change(event.id, { ...event.change, updatedAt: event.at });
      case "review-deleted":
        return change(event.id, { status: "deleted" });
      case "review-taken-down":
        return change(event.id, { status: "taken-down" });
      case "reply-set":
        return change(event.id, { reply: event.reply });
      case "reviews-offered":
        if (event.offered) withoutReviews.delete(event.placeId);
        else withoutReviews.add(event.placeId);
    }
  }

  return {
    places: () => places.shops().map(toPlace),
    place(kakaoId) {
      const shop = places.shops().find(({ placeId }) => kakaoIdOf(placeId) === kakaoId);
      return shop ? toPlace(shop) : null;
    },
    knows: (placeId) => byShop.has(placeId),
    review: (id) => reviews.get(id) ?? null,
    listed(placeId) {
      const known = sorted.get(placeId);
      if (known) return known;
      const visible = (byShop.get(placeId) ?? []).filter(({ status }) => status !== "deleted").sort(latestFirst);
      sorted.set(placeId, visible);
      return visible;
    },
    everWritten: (placeId) => byShop.get(placeId) ?? [],
    record(event) {
      keep(event);
      apply(event);
    },
    apply,
  };
}

const latestFirst = (one: KakaoReview, two: KakaoReview): number =>
  two.registeredAt.localeCompare(one.registeredAt) || (BigInt(two.id) > BigInt(one.id) ? 1 : -1);

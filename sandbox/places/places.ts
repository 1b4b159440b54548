import { z } from "zod";
import { OwnerReplySchema, type Review, ReviewSchema } from "./review";
import { type Shop, ShopSchema } from "./shop";

const at = z.iso.datetime();
export const PlaceEventSchema = z.discriminatedUnion("type", [
  z.object({ type: z.literal("shop-added"), shop: ShopSchema, reviews: z.array(ReviewSchema) }),
  z.object({ type: z.literal("shop-changed"), placeId: z.string(), change: ShopSchema.partial() }),
  z.object({ type: z.literal("review-added"), review: ReviewSchema }),
  z.object({
    type: z.literal("review-edited"),
    id: z.string(),
    at,
    change: ReviewSchema.pick({ body: true, stars: true, keywords: true }).partial(),
  }),
  z.object({ type: z.literal("review-deleted"), id: z.string() }),
  z.object({ type: z.literal("review-taken-down"), id: z.string() }),
  z.object({ type: z.literal("reply-set"), id: z.string(), reply: OwnerReplySchema.nullable() }),
]);
export type PlaceEvent = z.infer<typeof PlaceEventSchema>;

/** The shops of Naver and what is written about them: one truth behind the public pages and the owner console. */
export type Places = {
  shops(): Shop[];
  shop(placeId: string): Shop | null;
  review(id: string): Review | null;
  /**
   * Every review of a shop that a reader can reach, latest visit first: not strictly by time of writing. The same array
   * as long as no review came, went or was edited.
   */
  listed(placeId: string): Review[];
  /** Reviews of a shop by time of writing, latest first: the console's order. */
  newest(placeId: string): Review[];
  /** Keeps the event, then lets it happen. */
  record(event: PlaceEvent): void;
  apply(event: PlaceEvent): void;
};

export function createPlaces(keep: (event: PlaceEvent) => void): Places {
  const shops = new Map<string, Shop>();
  const reviews = new Map<string, Review>();
  const byShop = new Map<string, Set<Review>>();
  const sorted = new Map<string, { listed: Review[]; newest: Review[] }>();

  function order(placeId: string): { listed: Review[]; newest: Review[] } {
    const known = sorted.get(placeId);
    if (known) return known;
    const visible = [...(byShop.get(placeId) ?? [])].filter((review) => review.status !== "deleted");
    const fresh = {
      listed: visible.toSorted(
        (one, two) => compare(two.visitedOn, one.visitedOn) || compare(one.author.id, two.author.id),
      ),
      newest: visible.toSorted((one, two) => compare(two.createdAt, one.createdAt) || compare(two.id, one.id)),
    };
    sorted.set(placeId, fresh);
    return fresh;
  }

  function add(given: Review): void {
    const review = { ...given };
    reviews.set(review.id, review);
    byShop.get(review.placeId)?.add(review);
    sorted.delete(review.placeId);
  }

  function change(id: string, change: Partial<Review>): void {
    const review = reviews.get(id);
    if (!review) return;
    Object.assign(review, change);
    if (change.reply === undefined) sorted.delete(review.placeId);
  }

  function apply(event: PlaceEvent): void {
    switch (event.type) {
      case "shop-added":
        shops.set(event.shop.placeId, event.shop);
        byShop.set(event.shop.placeId, new Set());
        event.reviews.forEach(add);
        return;
      case "shop-changed": {
        const shop = shops.get(event.placeId);
        if (shop) shops.set(event.placeId, { ...shop, ...event.change });
        return;
      }
      case "review-added":
        return add(event.review);
      case "review-edited":
        return change(event.id, { ...event.change, editedAt: event.at });
      case "review-deleted":
        return change(event.id, { status: "deleted" });
      case "review-taken-down":
        return change(event.id, { status: "taken-down" });
      case "reply-set":
        return change(event.id, { reply: event.reply });
    }
  }

  return {
    shops: () => [...shops.values()],
    shop: (placeId) => shops.get(placeId) ?? null,
    review: (id) => reviews.get(id) ?? null,
    listed: (placeId) => order(placeId).listed,
    newest: (placeId) => order(placeId).newest,
    record(event) {
      keep(event);
      apply(event);
    },
    apply,
  };
}

const compare = (one: string, two: string): number => (one < two ? -1 : one > two ? 1 : 0);

import { describe, expect, it } from "vitest";
import { kstParts } from "@/sandbox/core/kst";
import { keywordCodes } from "@/sandbox/places/keywords";
import { pastReviewsOf } from "@/sandbox/places/past-reviews";
import { seedShop } from "@/sandbox/places/seed";
import { ShopSchema } from "@/sandbox/places/shop";
import { demoShops } from "./demo-shops";
import { reviewsOf } from "./reviews-of";

const now = new Date("2026-11-25T03:00:00Z");
const shops = demoShops.map(({ shop }) => ({ shop, written: reviewsOf(shop, "naver") }));
describe.each(shops)("$shop.name", ({ shop, written }) => {
  const event = seedShop(shop, written, 7, now);
  if (event.type !== "shop-added") throw new Error("not a shop");
  const { reviews } = event;

  it.each(["kakao", "google"] as const)(
    "has a past on %s, in stars, the same for the same seed and moment",
    (platform) => {
      const past = pastReviewsOf(shop, platform, 7, now);
      expect(pastReviewsOf(shop, platform, 7, now)).toEqual(past);
      expect(pastReviewsOf(shop, platform, 8, now)).not.toEqual(past);
      expect(past.map(({ body }) => body).filter(Boolean)).toHaveLength(
        reviewsOf(shop, platform).filter(({ body }) => body).length,
      );
      for (const { stars, createdAt, editedAt, reply, nickname } of past) {
        expect([1, 2, 3, 4, 5]).toContain(stars);
        expect(nickname).not.toBe("");
        for (const at of [createdAt, editedAt ?? createdAt, reply?.at ?? createdAt]) {
          expect(at <= now && at >= createdAt).toBe(true);
        }
      }
    },
  );

  it("is a valid shop whose ids and short code are its own", () => {
    expect(ShopSchema.parse(shop)).toEqual(shop);
    const { placeId, placeSeq, bookingBusinessId } = shop;
    expect(new Set([placeId, placeSeq, bookingBusinessId]).size).toBe(3);
    for (const key of ["placeId", "placeSeq", "bookingBusinessId", "shortCode"] as const) {
      expect(demoShops.filter((other) => other.shop[key] === shop[key])).toHaveLength(1);
    }
  });

  it("opens the same way for the same seed and moment, and another way for another seed", () => {
    expect(seedShop(shop, written, 7, now)).toEqual(event);
    expect(seedShop(shop, written, 8, now)).not.toEqual(event);
  });

  it("has a past of fourteen months, denser lately, written by day, with ids that tell their time", () => {
    const ages = reviews.map(({ createdAt }) => (now.getTime() - new Date(createdAt).getTime()) / 86_400_000);
    expect(Math.min(...ages)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...ages)).toBeLessThan(427);
    expect(ages.filter((age) => age < 90).length).toBeGreaterThan(ages.filter((age) => age > 335).length);
    for (const { id, createdAt, visitedOn, keywords } of reviews) {
      expect(Number.parseInt(id.slice(0, 8), 16)).toBe(new Date(createdAt).getTime() / 1_000);
      expect(new Date(`${visitedOn}T00:00:00+09:00`) <= new Date(createdAt)).toBe(true);
      expect(keywordCodes(shop)).toEqual(expect.arrayContaining(keywords));
    }
    const night = reviews.filter(({ createdAt }) => kstParts(new Date(createdAt)).hour < 9).length;
    expect(night / reviews.length).toBeLessThan(0.15);
  });
});

it("mixes public ratings as the live site does: mostly none, some zero, few stars", () => {
  const reviews = shops.flatMap(({ shop, written }) => {
    const event = seedShop(shop, written, 7, now);
    return event.type === "shop-added" ? event.reviews : [];
  });
  const share = (test: (rating: number | null) => boolean) =>
    reviews.filter(({ publicRating }) => test(publicRating)).length / reviews.length;
  expect(share((rating) => rating === null)).toBeGreaterThan(0.55);
  expect(share((rating) => rating === 0)).toBeGreaterThan(0.04);
  expect(share((rating) => rating !== null && rating > 0)).toBeGreaterThan(0.1);
  const beforeStars = reviews.filter(({ createdAt }) => createdAt < "2026-04-05");
  expect(beforeStars.every(({ stars }) => stars === null)).toBe(true);
});

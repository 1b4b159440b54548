import { describe, expect, it } from "vitest";
import { z } from "zod";
import { kstParts } from "@/sandbox/core/kst";
import { keywordCodes } from "@/sandbox/places/keywords";
import { seedShop } from "@/sandbox/places/seed";
import { ShopSchema } from "@/sandbox/places/shop";
import { readWrittenLines, WrittenReviewSchema } from "@/sandbox/places/written-review";
import { demoShops } from "./demo-shops";

const now = new Date("2026-11-25T03:00:00Z");
const shops = demoShops.map(({ shop, reviews }) => ({ shop, written: readWrittenLines(reviews, WrittenReviewSchema) }));
const heldBack = readWrittenLines(
  new URL("./held-back.ndjson", import.meta.url),
  WrittenReviewSchema.extend({ placeId: z.string() }),
);
const written = [...shops.flatMap((entry) => entry.written), ...heldBack];

it("holds at least 600 reviews, no two of them with the same words", () => {
  expect(written.length).toBeGreaterThanOrEqual(600);
  const bodies = written.flatMap(({ body }) => body || []);
  const repeated = bodies.filter((body, index) => bodies.indexOf(body) !== index);
  expect(repeated).toEqual([]);
});

it("has every kind of review that the product must bear", () => {
  const some = (test: (body: string) => boolean) => written.filter(({ body }) => body !== null && test(body)).length;
  expect(some((body) => body.length <= 6)).toBeGreaterThan(10);
  expect(some((body) => body.length >= 80)).toBeGreaterThan(20);
  expect(some((body) => /ㅠㅠ|ㅋㅋ/.test(body))).toBeGreaterThan(10);
  expect(some((body) => /\p{Extended_Pictographic}/u.test(body))).toBeGreaterThan(5);
  expect(some((body) => /^[=+\-@]/.test(body))).toBeGreaterThan(3);
  expect(some((body) => /<\w+/.test(body))).toBeGreaterThan(4);
  for (const mood of ["good", "mixed", "bad", "plain"] as const) {
    expect(written.filter((entry) => entry.mood === mood).length).toBeGreaterThan(40);
  }
  for (const language of ["en", "ja", "zh"]) {
    expect(written.filter((entry) => entry.language === language).length).toBeGreaterThan(3);
  }
  expect(written.filter(({ body }) => body === null).length).toBeGreaterThan(15);
  expect(written.filter(({ reply }) => reply !== undefined).length).toBeGreaterThan(20);
  expect(written.some(({ takenDown }) => takenDown)).toBe(true);
  expect(written.some(({ editedTo }) => editedTo !== undefined)).toBe(true);
});

describe.each(shops)("$shop.name", ({ shop, written }) => {
  const event = seedShop(shop, written, 7, now);
  if (event.type !== "shop-added") throw new Error("not a shop");
  const { reviews } = event;

  it("is a valid shop whose three ids and short code are its own", () => {
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
      expect(keywordCodes(shop.type)).toEqual(expect.arrayContaining(keywords));
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

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { IncomingReviewSchema } from "@/server/domain/incoming-review";
import { parseOwnerItems } from "./parse";

const now = new Date("2026-11-25T03:00:00Z");
const reading = { pageUrl: "https://m.place.naver.com/restaurant/1384720591/review/visitor", now };
const madeId = (iso: string) => (Date.parse(iso) / 1_000).toString(16).padStart(8, "0") + "0".repeat(16);

/** An item as the console's `getReviews` gives it (field list: clients seen to 2026-09). */
const item = (change: object = {}) => ({
  __typename: "Review",
  id: madeId("2026-11-24T09:12:33Z"),
  author: { displayName: "kna****", reviewCount: 12, imageCount: 3, profileImage: null, visitCount: 2, userId: null },
  placeDetail: { id: "1384720591" },
  bookingDetail: null,
  content: {
    text: "국물이 진하고 좋아요\n또 올게요",
    mediaItems: [],
    rating: null,
    tags: {
      votedKeywords: [
        { category: "food", keywords: [{ code: "food_good", label: { ko: "음식이 맛있어요" } }] },
        { category: "mood", keywords: [{ code: "view_good", label: { ko: "뷰가 좋아요" } }] },
      ],
    },
  },
  reply: null,
  createdDateTime: "2026-11-24T09:12:33.481Z",
  rating: null,
  isSuspended: false,
  source: "영수증",
  ...change,
});
const one = (change: object = {}) => {
  const { reviews, rejected } = parseOwnerItems([item(change)], reading);
  expect(rejected).toEqual([]);
  return reviews[0];
};
const content = (change: object) => ({ content: { ...item().content, ...change } });

test("an ordinary review, under the id and the moment the public page gives it", () => {
  expect(one()).toEqual({
    platform: "naver",
    platformReviewId: madeId("2026-11-24T09:12:33Z"),
    reviewerName: "kna****",
    rating: null,
    ratingSource: "none",
    content: "국물이 진하고 좋아요\n또 올게요",
    images: [],
    platformKeywords: ["음식이 맛있어요", "뷰가 좋아요"],
    reviewDate: new Date("2026-11-24T09:12:33Z"),
    datePrecision: "instant",
    sourceUrl: reading.pageUrl,
    isBlinded: false,
    ownerReply: null,
  });
});

describe("the star stands in either of two places", () => {
  test.each([
    [4, null, 4],
    [null, 5, 5],
    [0, 3, 3],
    [2, 5, 2],
    [0, 0, null],
    [null, undefined, null],
    ["5", "5", null],
  ])("rating %j and content.rating %j is %j", (outer, inner, expected) => {
    const source = expected === null ? "none" : "owner_only";
    expect(one({ rating: outer, ...content({ rating: inner }) })).toMatchObject({
      rating: expected,
      ratingSource: source,
    });
  });
  test("6 is no star and sets the item aside", () => {
    expect(parseOwnerItems([item({ rating: 6 })], reading).rejected[0]?.reason).toMatch(/^rating: /);
  });
});

describe("bodies and pictures", () => {
  test.each([null, undefined, ""])("%j is a keyword review", (text) => {
    expect(one(content({ text }))).toMatchObject({ content: "", platformKeywords: ["음식이 맛있어요", "뷰가 좋아요"] });
  });
  test("no content at all is an empty review", () => {
    expect(one({ content: null })).toMatchObject({ content: "", platformKeywords: [], images: [] });
  });
  test("a suspended review leaves nothing of its words and pictures", () => {
    const media = [{ type: "image", thumbnail: "https://pup-review-phinf.pstatic.net/1.jpg" }];
    expect(one({ isSuspended: true, ...content({ mediaItems: media }) })).toMatchObject({
      content: "",
      images: [],
      isBlinded: true,
    });
  });
  test("thumbnails first, else the address itself; other schemes are no pictures", () => {
    const mediaItems = [
      { type: "image", thumbnail: "https://a.example/t.jpg", url: "https://a.example/1.jpg" },
      { type: "video", thumbnail: null, url: "https://a.example/2.mp4" },
      { type: "image", thumbnail: "javascript:alert(1)" },
      "?",
    ];
    expect(one(content({ mediaItems }))?.images).toEqual(["https://a.example/t.jpg", "https://a.example/2.mp4"]);
  });
});

describe("the moment of writing", () => {
  test.each([
    ["2026-11-24T09:12:33.481Z", "2026-11-24T09:12:33Z"],
    ["2026-11-24T18:12:33+09:00", "2026-11-24T09:12:33Z"],
    ["2026-11-24T18:12:33", "2026-11-24T09:12:33Z"],
    ["2026-11-24 18:12:33", "2026-11-24T09:12:33Z"],
    ["2026-10-01T00:00:00Z", "2026-10-01T00:00:00Z"],
  ])("%s is %s", (createdDateTime, expected) => {
    expect(one({ createdDateTime })?.reviewDate).toEqual(new Date(expected));
  });
  test.each(["", "어제", "2026-13-45T99:99:99Z", "11.24.화"])(
    "%j is none and sets the item aside",
    (createdDateTime) => {
      expect(parseOwnerItems([item({ createdDateTime })], reading).rejected[0]?.reason).toMatch(/createdDateTime/);
    },
  );
});

describe("the shop's reply, as guests see it", () => {
  const reply = { text: "감사해요", isSuspended: false, isQualified: true, createdDateTime: "2026-11-24T12:00:00Z" };
  test("is taken when they do", () => {
    expect(one({ reply })?.ownerReply).toEqual({ text: "감사해요", repliedAt: new Date("2026-11-24T12:00:00Z") });
  });
  test.each([
    ["suspended", { ...reply, isSuspended: true }],
    ["dropped in silence", { ...reply, isQualified: false }],
    ["deleted", { ...reply, isDeleted: true }],
    ["empty", { ...reply, text: " " }],
  ])("is none when %s", (_, given) => expect(one({ reply: given })?.ownerReply).toBeNull());
});

test("whatever comes, each item is read or set aside, and none is lost", () => {
  const broken = fc.oneof(
    fc.jsonValue(),
    fc
      .record({
        id: fc.oneof(fc.jsonValue(), fc.uuid()),
        content: fc.jsonValue(),
        author: fc.jsonValue(),
        rating: fc.jsonValue(),
        reply: fc.jsonValue(),
        createdDateTime: fc.oneof(fc.string(), fc.constant("2026-11-24T09:12:33Z")),
      })
      .map((change) => item(change)),
  );
  fc.assert(
    fc.property(fc.uniqueArray(broken, { selector: (one) => JSON.stringify(one) }), (items) => {
      const { reviews, rejected } = parseOwnerItems(items, reading);
      for (const review of reviews) IncomingReviewSchema.parse(review);
      expect(rejected.length + reviews.length).toBeLessThanOrEqual(items.length);
      for (const { raw } of rejected) expect(items).toContain(raw);
      const kept = new Set(reviews.map((review) => review.platformReviewId));
      const read = items.filter((one) => !rejected.some(({ raw }) => raw === one)) as { id: unknown }[];
      for (const one of read) expect(kept).toContain(String(one.id));
    }),
    { seed: 20_261_125, numRuns: 300 },
  );
});

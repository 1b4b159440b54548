import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { IncomingReviewSchema } from "@/server/domain/incoming-review";
import { VendorError } from "@/server/integrations/vendor-error";
import { parseItems, parseReviewsAnswer } from "./parse";

const now = new Date("2026-11-25T03:00:00Z");
const reading = { pageUrl: "https://m.place.naver.com/restaurant/1384720591/review/visitor", now };
const id = (iso: string, tail = "0".repeat(16)) =>
  Math.floor(Date.parse(iso) / 1_000)
    .toString(16)
    .padStart(8, "0") + tail;

/** An item as `getVisitorReviews` gives it (field list: Naver web client, 2026-09). */
const item = (change: object = {}) => ({
  __typename: "VisitorReview",
  id: id("2026-11-24T09:12:33Z"),
  reviewId: id("2026-11-24T09:12:33Z"),
  cursor: "Y3Vyc29y",
  rating: null,
  author: { id: "65f0", nickname: "kna****", review: { totalCount: 12, avgRating: 4.6 } },
  nickname: "kna****",
  body: "국물이 진하고 좋아요\n또 올게요",
  thumbnail: null,
  media: [],
  visited: "11.23.월",
  created: "11.24.화",
  representativeVisitDateTime: null,
  reply: null,
  originType: "영수증",
  votedKeywords: [{ code: "food_good", name: "음식이 맛있어요" }],
  ...change,
});
const one = (change: object = {}) => {
  const { reviews, rejected } = parseItems([item(change)], reading);
  expect(rejected).toEqual([]);
  return reviews[0];
};

test("an ordinary review", () => {
  expect(one()).toEqual({
    platform: "naver",
    platformReviewId: id("2026-11-24T09:12:33Z"),
    reviewerName: "kna****",
    rating: null,
    ratingSource: "none",
    content: "국물이 진하고 좋아요\n또 올게요",
    images: [],
    platformKeywords: ["음식이 맛있어요"],
    reviewDate: new Date("2026-11-24T09:12:33Z"),
    datePrecision: "instant",
    sourceUrl: reading.pageUrl,
    isBlinded: false,
    ownerReply: null,
  });
});

describe("stars", () => {
  test.each([
    [null, null],
    [undefined, null],
    [0, null],
    ["", null],
    ["5", null],
    [1, 1],
    [5, 5],
  ])("%j is %j", (rating, expected) => {
    expect(one({ rating })).toMatchObject({ rating: expected, ratingSource: expected === null ? "none" : "platform" });
  });
  test("the author's own average is not this review's star", () => {
    expect(one({ author: { nickname: "a", review: { avgRating: 4.6 } } })).toMatchObject({ rating: null });
  });
  test.each([6, 4.5])("%d is no star and sets the item aside", (rating) => {
    const { rejected } = parseItems([item({ rating })], reading);
    expect(rejected[0]?.reason).toMatch(/^rating: /);
  });
});

describe("bodies", () => {
  test.each([null, undefined, ""])("%j: a keyword review", (body) => {
    expect(one({ body })).toMatchObject({ content: "", platformKeywords: ["음식이 맛있어요"], isBlinded: false });
  });
  test("a legal takedown leaves nothing of it", () => {
    const body =
      "본 게시물은 정보통신망 이용촉진 및 정보보호 등에 관한 법률 제 44조 2항을 준수하기 위해 다른 이용자의 요청으로 삭제되었습니다.";
    const media = [{ type: "image", thumbnail: "https://pup-review-phinf.pstatic.net/1.jpg" }];
    expect(one({ body, media })).toMatchObject({ content: "", images: [], isBlinded: true });
  });
  test("a review that merely mentions the law is not taken down", () => {
    expect(one({ body: "정보통신망법 강의 듣고 왔어요. 맛있어요" })).toMatchObject({ isBlinded: false });
  });
  test("emoji, line breaks and foreign words stay; NUL and half characters go", () => {
    expect(one({ body: "맛있👍🏽\r\n\nとても good\u0000 \ud83d" })).toMatchObject({
      content: "맛있👍🏽\r\n\nとても good \ufffd",
    });
  });
  test("a body that is not text is set aside", () => {
    expect(parseItems([item({ body: { html: "x" } })], reading).rejected).toHaveLength(1);
  });
});

describe("the owner's reply", () => {
  const reply = { body: "감사해요", created: "2026.11.24.", date: "11.24.화", isSuspended: false };
  test("is taken when guests see it", () => {
    expect(one({ reply })?.ownerReply).toEqual({ text: "감사해요", repliedAt: new Date("2026-11-24T03:00:00Z") });
  });
  test.each([
    ["suspended", { ...reply, isSuspended: true }],
    ["without a body", { ...reply, body: null }],
    ["with an empty body", { ...reply, body: "  " }],
    ["absent", null],
  ])("is none when %s", (_, given) => expect(one({ reply: given })?.ownerReply).toBeNull());
  test("without a readable day has none", () => {
    expect(one({ reply: { body: "감사해요", created: "?", date: null } })?.ownerReply).toEqual({
      text: "감사해요",
      repliedAt: null,
    });
  });
});

test("pictures: addresses only, each once, at most fifty", () => {
  const shot = (n: number) => ({ type: "image", thumbnail: `https://pup-review-phinf.pstatic.net/${n}.jpg` });
  expect(
    one({ media: [shot(1), shot(1), { thumbnail: "javascript:alert(1)" }, { thumbnail: null }, {}, null] })?.images,
  ).toEqual(["https://pup-review-phinf.pstatic.net/1.jpg"]);
  expect(one({ media: Array.from({ length: 80 }, (_, n) => shot(n)) })?.images).toHaveLength(50);
});

test("keywords under their older name, and names from the author alone", () => {
  expect(
    one({ votedKeywords: [{ code: "kind", displayName: "친절해요" }, { name: "" }, null] })?.platformKeywords,
  ).toEqual(["친절해요"]);
  expect(one({ nickname: null })).toMatchObject({ reviewerName: "kna****" });
  expect(one({ nickname: null, author: null })).toMatchObject({ reviewerName: null });
});

test("numeric ids become strings; the same id twice is one review", () => {
  expect(one({ id: 77 })).toMatchObject({ platformReviewId: "77", datePrecision: "day" });
  expect(parseItems([item(), item()], reading).reviews).toHaveLength(1);
});

test("an item without id or day is handed back as it came", () => {
  const bad = [
    item({ id: undefined }),
    item({ id: "a b" }),
    item({ id: "77", created: "?", visited: null }),
    null,
    "x",
    5,
    [],
  ];
  const { reviews, rejected } = parseItems([...bad, item()], reading);
  expect(reviews).toHaveLength(1);
  expect(rejected.map(({ raw }) => raw)).toEqual(bad);
});

describe("answers", () => {
  const answer = (result: unknown) => ({ data: { visitorReviews: result } });
  const full = answer({ items: [item()], total: 490 });
  test.each([
    ["an array", [full]],
    ["a single object", full],
    ["an array with other operations", [{ data: { visitorReviewStats: {} } }, full]],
  ])("%s", (_, given) => {
    expect(parseReviewsAnswer(given, reading)).toMatchObject({
      count: 1,
      total: 490,
      reviews: [{ content: expect.any(String) }],
    });
  });
  test("an empty page and a missing total", () => {
    expect(parseReviewsAnswer([answer({ items: [] })], reading)).toEqual({
      reviews: [],
      rejected: [],
      count: 0,
      total: null,
    });
  });
  test.each([
    ["an error of the server", "temporary", [{ errors: [{ message: "Internal server error" }], data: null }]],
    [
      "a query no longer valid",
      "layout-changed",
      [{ errors: [{ extensions: { code: "GRAPHQL_VALIDATION_FAILED" } }] }],
    ],
    ["a list under another name", "layout-changed", [answer({ list: [item()] })]],
    ["no result", "layout-changed", [{ data: {} }]],
    ["a text", "layout-changed", "<html>"],
    ["nothing", "layout-changed", null],
  ])("%s is %s", (_, kind, given) => {
    expect(() => parseReviewsAnswer(given, reading)).toThrow(expect.objectContaining({ kind }));
  });
});

describe("whatever comes", () => {
  const strange = fc.oneof(fc.jsonValue(), fc.anything({ withBigInt: false, withNullPrototype: true, maxDepth: 3 }));
  const warped = fc
    .dictionary(fc.constantFrom(...Object.keys(item())), strange)
    .map((change) => ({ ...item(), ...change }));

  test("each item is either a valid review or handed back", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(warped, strange), { maxLength: 12 }), (items) => {
        const { reviews, rejected } = parseItems(items, reading);
        for (const review of reviews) IncomingReviewSchema.parse(review);
        const sameIds = items.length - rejected.length - reviews.length;
        return sameIds >= 0 && rejected.every(({ reason }) => reason !== "");
      }),
      { seed: 20_261_125, numRuns: 500 },
    );
  });

  test("an answer is read or refused with a VendorError", () => {
    const answers = fc.oneof(
      strange,
      fc.record({ data: fc.record({ visitorReviews: fc.record({ items: fc.array(warped), total: strange }) }) }),
    );
    fc.assert(
      fc.property(fc.oneof(answers, fc.array(answers, { maxLength: 3 })), (answer) => {
        try {
          parseReviewsAnswer(answer, reading);
          return true;
        } catch (error) {
          return error instanceof VendorError;
        }
      }),
      { seed: 20_261_125, numRuns: 500 },
    );
  });
});

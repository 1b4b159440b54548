import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { IncomingReviewSchema } from "@/server/domain/incoming-review";
import { VendorError } from "@/server/integrations/vendor-error";
import { isGoogleLink } from "./google-link";
import { parsePage } from "./parse";

const kindOf = (work: () => unknown) => {
  try {
    work();
    return "fine";
  } catch (error) {
    return error instanceof VendorError ? error.kind : error;
  }
};
const nameOf = (id: string, location = "9") => `accounts/7/locations/${location}/reviews/${id}`;
/** As `reviews.list` writes it. */
const review = {
  name: nameOf("AbFvOq1"),
  reviewId: "AbFvOq1",
  reviewer: { profilePhotoUrl: "https://lh3.googleusercontent.com/a/x", displayName: "김서연" },
  starRating: "FOUR",
  comment: "국물이 진해요.\n또 올게요",
  createTime: "2026-11-20T01:02:03.456789Z",
  updateTime: "2026-11-21T01:02:03Z",
  reviewReply: { comment: "고마워요", updateTime: "2026-11-20T05:00:00.123456789Z", reviewReplyState: "APPROVED" },
  reviewMediaItems: [{ thumbnailUrl: "https://lh3.googleusercontent.com/p/1", thumbnailLabel: "" }],
  reviewReplyUrl: "https://search.google.com/local/reviews?x=1",
};
const one = (over: object) => parsePage({ reviews: [{ ...review, ...over }], totalReviewCount: 1 }, "9");
const readOne = (over: object) => one(over).reviews[0];

test("a whole review", () => {
  expect(readOne({})).toEqual({
    platform: "google",
    platformReviewId: "AbFvOq1",
    reviewerName: "김서연",
    rating: 4,
    ratingSource: "platform",
    content: "국물이 진해요.\n또 올게요",
    images: ["https://lh3.googleusercontent.com/p/1"],
    platformKeywords: [],
    reviewDate: new Date("2026-11-20T01:02:03.456Z"),
    datePrecision: "instant",
    sourceUrl: "https://search.google.com/local/reviews?x=1",
    isBlinded: false,
    ownerReply: { text: "고마워요", repliedAt: new Date("2026-11-20T05:00:00.123Z") },
  });
});

describe("what varies", () => {
  test("stars only, no name, no reply", () => {
    const rest = { comment: undefined, reviewReply: undefined, reviewMediaItems: undefined };
    expect(readOne({ ...rest, reviewer: { isAnonymous: true, displayName: "Google 사용자" } })).toMatchObject({
      content: "",
      reviewerName: null,
      images: [],
      ownerReply: null,
    });
  });
  test.each(["STAR_RATING_UNSPECIFIED", undefined, "SIX", null])("the rating %s is none", (starRating) =>
    expect(readOne({ starRating })).toMatchObject({ rating: null, ratingSource: "none" }),
  );
  test.each([
    "2026-11-20T01:02:03Z",
    "2026-11-20T01:02:03.4Z",
    "2026-11-20T01:02:03.456789012Z",
    "2026-11-20T10:02:03+09:00",
  ])("the time %s", (createTime) =>
    expect(readOne({ createTime })?.reviewDate.toISOString().slice(0, 19)).toBe("2026-11-20T01:02:03"),
  );
  test("the guest's own words are the content, Google's translation stands beside them", () => {
    const both = { content: "Nice", translation: "좋아요" };
    expect(readOne({ comment: "(Translated by Google) 좋아요\n\n(Original)\nNice" })).toMatchObject(both);
    expect(readOne({ comment: "Nice\n\n(Translated by Google)\n좋아요" })).toMatchObject(both);
    expect(readOne({ comment: "Nice" })).not.toHaveProperty("translation");
  });
  test.each([
    ["PENDING", null],
    ["REJECTED", null],
    ["APPROVED", "고마워요"],
    ["REVIEW_REPLY_STATE_UNSPECIFIED", "고마워요"],
    [undefined, "고마워요"],
  ])("a reply that is %s", (reviewReplyState, text) =>
    expect(readOne({ reviewReply: { ...review.reviewReply, reviewReplyState } })?.ownerReply?.text ?? null).toBe(text),
  );
  test("addresses that are none of the web are dropped", () => {
    const items = [{ thumbnailUrl: "javascript:alert(1)" }, {}, 3, { thumbnailUrl: "https://a.example/1" }];
    const read = readOne({ reviewMediaItems: items, reviewReplyUrl: "data:text/html,x" });
    expect(read).toMatchObject({ images: ["https://a.example/1"], sourceUrl: null });
  });
  test("what PostgreSQL cannot hold is taken out, and nothing else", () => {
    expect(readOne({ comment: "가\0나\ud800<b>=cmd</b>" })?.content).toBe("가나\ufffd<b>=cmd</b>");
  });
});

describe("pages", () => {
  test("{} is no reviews", () => {
    expect(parsePage({}, "9")).toEqual({ reviews: [], rejected: [], nextPageToken: null, total: 0 });
  });
  test("an unreadable review is handed back raw, the others are read", () => {
    const bad = { ...review, reviewId: "b", createTime: "yesterday" };
    expect(parsePage({ reviews: [review, bad], totalReviewCount: 2, nextPageToken: "n" }, "9")).toMatchObject({
      reviews: [{ platformReviewId: "AbFvOq1" }],
      rejected: [{ reason: "createTime: invalid_format", raw: bad }],
      nextPageToken: "n",
      total: 2,
    });
  });
  test("one review of another location and nothing is handed out", () => {
    const foreign = { ...review, name: nameOf("x", "10"), reviewId: "x" };
    expect(kindOf(() => parsePage({ reviews: [review, foreign] }, "9"))).toBe("wrong-shop");
  });
  test.each([
    ["no object", null],
    ["a list", []],
    ["another name for the list", { reviewList: [review], totalReviewCount: 1 }],
    ["a total without a list", { totalReviewCount: 3 }],
    ["only other fields", { items: [] }],
    ["reviews nobody can read", { reviews: [{}, {}, {}] }],
  ])("%s has changed", (_, answer) => expect(kindOf(() => parsePage(answer, "9"))).toBe("layout-changed"));
});

test("a review bent in any way is read whole, handed back, or refused with a VendorError", () => {
  const keys = Object.keys(review) as (keyof typeof review)[];
  const bent = fc.tuple(fc.constantFrom(...keys), fc.jsonValue()).map(([key, value]) => ({ ...review, [key]: value }));
  fc.assert(
    fc.property(fc.array(fc.oneof(bent, fc.jsonValue()), { maxLength: 4 }), (reviews) => {
      const kind = kindOf(() => {
        const page = parsePage({ reviews }, "9");
        for (const read of page.reviews) IncomingReviewSchema.parse(read);
        if (new Set(page.reviews).size + page.rejected.length > reviews.length) throw new Error("more than came in");
      });
      expect(typeof kind).toBe("string");
    }),
    { seed: 4104, numRuns: 500 },
  );
  fc.assert(
    fc.property(fc.jsonValue(), (value) => typeof kindOf(() => parsePage(value, "9")) === "string"),
    { seed: 4104 },
  );
});

test.each([
  ["https://maps.app.goo.gl/AbC123", true],
  ["우리 가게예요 https://www.google.com/maps/place/x/@37.5,127 보세요", true],
  ["https://www.google.co.kr/maps?cid=1", true],
  ["https://business.google.com/n/1/profile", true],
  ["https://g.page/r/abc/review", true],
  ["https://www.google.com/search?q=maps", false],
  ["https://google.com.evil.example/maps/place", false],
  ["https://maps.google.com@evil.example/", false],
  ["https://m.place.naver.com/restaurant/1", false],
  ["maps", false],
])("a link to Google: %s", (text, is) => expect(isGoogleLink(text)).toBe(is));

import { describe, expect, test } from "vitest";
import { parseReviewsAnswer } from "./parse";
import { answeredReview, sampleAnswer, sampleReview } from "./sample-answer";

const placeId = "1402324982";
const pageUrl = `https://place.map.kakao.com/${placeId}`;
const now = new Date("2026-11-25T03:00:00Z");
const parse = (answer: unknown) => parseReviewsAnswer(answer, { placeId, pageUrl, now });
const only = (review: unknown) => {
  const { reviews, rejected } = parse(sampleAnswer([review]));
  return { review: reviews[0], rejected };
};

test("a review as the list has it", () => {
  expect(only(sampleReview())).toEqual({
    review: {
      platform: "kakao",
      platformReviewId: "12345678",
      reviewerName: "밥심",
      rating: 4,
      ratingSource: "platform",
      content: "솥밥이 고슬고슬해요.\n또 갈게요 🍚",
      images: ["https://t1.kakaocdn.net/thumb/one.jpg", "https://t1.kakaocdn.net/thumb/two.jpg"],
      platformKeywords: ["맛", "친절"],
      reviewDate: new Date("2026-11-02T05:03:09Z"),
      datePrecision: "instant",
      sourceUrl: pageUrl,
      isBlinded: false,
      ownerReply: null,
    },
    rejected: [],
  });
});

test("the list says how many there are, whether more follow, and after which reviews", () => {
  const list = parse(sampleAnswer(["1", "9100000000000000001", 3, 4].map((review_id) => sampleReview({ review_id }))));
  expect(list).toMatchObject({ count: 4, total: 41, hasNext: true, lastIds: ["9100000000000000001", "3", "4"] });
});

describe("variants of a review", () => {
  test.each([
    ["no text", { contents: "" }, { content: "" }],
    ["null text", { contents: null }, { content: "" }],
    ["no star", { star_rating: null }, { rating: null, ratingSource: "none" }],
    ["star 0", { star_rating: 0 }, { rating: null, ratingSource: "none" }],
    ["long id as text", { review_id: "9100000000000000001" }, { platformReviewId: "9100000000000000001" }],
    ["no photos", { photos: null }, { images: [] }],
    ["photos in odd shapes", { photos: [null, "x", { url: null }, { url: "javascript:alert(1)" }] }, { images: [] }],
    ["a strength of the answer's own", { strength_ids: [9] }, { platformKeywords: ["청결"] }],
    ["a strength nobody names", { strength_ids: [77, "5", null] }, { platformKeywords: [] }],
    ["an unknown status", { status: "SOMETHING_NEW" }, { isBlinded: false }],
    ["no registered_at", { registered_at: null, updated_at: "2026-11-03 09:00:00" }, { datePrecision: "instant" }],
    ["no meta", { meta: null }, { reviewerName: null, ownerReply: null }],
    ["NUL and half characters", { contents: "맛\0있\ud83d어요" }, { content: "맛있\ufffd어요" }],
  ])("%s", (_, change, expected) => {
    const { review, rejected } = only(sampleReview(change));
    expect(review).toMatchObject(expected);
    expect(rejected).toEqual([]);
  });

  test.each(["BLIND", "BLINDED", "blocked", "HIDDEN", "DELETED"])("status %s hides text and photos", (status) => {
    expect(only(sampleReview({ status })).review).toMatchObject({ isBlinded: true, content: "", images: [] });
  });
});

describe("the owner's answer", () => {
  const repliedAt = new Date("2026-11-03T01:00:00Z");
  test.each([
    [null, null],
    ["", null],
    [{}, null],
    [[], null],
    [{ contents: null }, null],
    [{ contents: "" }, null],
    ["고맙습니다", { text: "고맙습니다", repliedAt: null }],
    [
      { contents: "고맙습니다", registered_at: "2026-11-03 10:00:00" },
      { text: "고맙습니다", repliedAt },
    ],
    [
      { text: " 고맙습니다 ", updated_at: "2026-11-03 10:00:00" },
      { text: "고맙습니다", repliedAt },
    ],
    [
      { contents: null, text: "고맙습니다", registered_at: 7 },
      { text: "고맙습니다", repliedAt: null },
    ],
  ])("%j", (raw, ownerReply) => {
    const { review, rejected } = only(answeredReview(raw));
    expect(review?.ownerReply).toEqual(ownerReply);
    expect(rejected).toEqual([]);
  });

  test.each([
    [{ blocks: [{ body: "고맙습니다" }] }],
    [["고맙습니다"]],
    [7],
    [true],
    [{ contents: { ko: "고맙습니다" } }],
  ])("%j is set aside, and the review kept", (raw) => {
    const { review, rejected } = only(answeredReview(raw));
    expect(review).toMatchObject({ platformReviewId: "12345678", ownerReply: null });
    expect(rejected).toMatchObject([
      { reason: "meta.place_owner_reply: unknown shape", raw: { id: 12_345_678, meta: { place_owner_reply: raw } } },
    ]);
  });

  test("is never the review's author", () => {
    const { review } = only(answeredReview("사장이에요"));
    expect(review).toMatchObject({ reviewerName: "밥심", ownerReply: { text: "사장이에요" } });
  });
});

describe("what cannot be read", () => {
  test.each([
    ["no id", { review_id: null }, "review_id: invalid_union"],
    ["an id that is none", { review_id: "../1" }, "review_id: invalid_format"],
    ["an id already rounded", { review_id: 9.1e18 }, "review_id: too_big"],
    ["no date", { registered_at: "어제", updated_at: null }, "registered_at: no readable date"],
    ["six stars", { star_rating: 6 }, "rating: too_big"],
    ["half a star", { star_rating: 4.5 }, "rating: invalid_type"],
    ["a text of another shape", { contents: { ko: "맛있어요" } }, "contents: invalid_type"],
  ])("%s is set aside with its reason", (_, change, reason) => {
    const { reviews, rejected } = parse(sampleAnswer([sampleReview({ review_id: 2 }), sampleReview(change)]));
    expect(reviews.map((review) => review.platformReviewId)).toEqual(["2"]);
    expect(rejected.map((one) => one.reason)).toEqual([reason]);
  });

  test("is kept without its author's account", () => {
    const { rejected } = only(sampleReview({ registered_at: null, updated_at: null }));
    const kept = JSON.stringify(rejected);
    expect(kept).toContain("솥밥이");
    for (const gone of ["밥심", "profile", "map_user_id"]) expect(kept).not.toContain(gone);
  });

  test.each([null, 7, "", [], {}, { reviews: [] }, { reviews: {}, has_next: false }, { reviews: [], has_next: null }])(
    "%j is no list",
    (answer) => {
      expect(() => parse(answer)).toThrow(expect.objectContaining({ kind: "layout-changed" }));
    },
  );
});

test("a list with another shop's review is refused as a whole", () => {
  const meta = { ...sampleReview().meta, place: { confirm_id: "999999", place_name: "남의 가게" } };
  const answer = sampleAnswer([sampleReview(), sampleReview({ meta })]);
  expect(() => parse(answer)).toThrow(expect.objectContaining({ kind: "wrong-shop" }));
});

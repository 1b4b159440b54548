import { describe, expect, test } from "vitest";
import {
  type AloneInput,
  type AloneReply,
  type AloneReview,
  mayBeLeft,
  whyNotAlone,
} from "@/server/domain/rules/alone";

const now = new Date("2026-11-25T03:00:00Z");
const review: AloneReview = {
  text: "국물이 진하고 맛있어요",
  rating: 5,
  sentiment: "positive",
  score: 0.9,
  aspects: [{ polarity: "positive" }],
  isUrgent: false,
  givesOrders: false,
  isSpam: false,
  language: "ko",
  isBlinded: false,
  removedAt: null,
  reviewDate: new Date("2026-11-24T03:00:00Z"),
  datePrecision: "day",
};
const reply: AloneReply = {
  status: "drafted",
  text: "진한 국물을 알아봐 주셔서 고마워요.",
  author: "built_in",
  shownText: null,
  wasReturned: false,
  guardLevel: "ok",
};
const ask = (
  change: { review?: Partial<AloneReview>; reply?: Partial<AloneReply> } & Partial<
    Omit<AloneInput, "review" | "reply">
  >,
) =>
  whyNotAlone({
    canReply: true,
    now,
    ...change,
    review: { ...review, ...change.review },
    reply: { ...reply, ...change.reply },
  });

test("clear praise with a clean draft may be approved", () => {
  expect(ask({})).toBeNull();
  expect(ask({ review: { rating: 4 } })).toBeNull();
  expect(ask({ review: { rating: null, score: 0.8 } })).toBeNull();
});

test("stars without a word are read as stars, not as a language nobody knows", () => {
  const wordless = { text: " ", language: "other", aspects: [] };
  expect(ask({ review: wordless })).toBeNull();
  expect(ask({ review: { ...wordless, rating: 3 } })).toBe("few_stars");
  expect(ask({ review: { ...wordless, rating: null, sentiment: "neutral" } })).toBe("not_clear");
  expect(ask({ review: { ...wordless, text: "👍👍" } })).toBe("language");
});

describe("never", () => {
  test.each([1, 2, 3])("with %i stars, however happy the words", (rating) => {
    expect(ask({ review: { rating } })).toBe("few_stars");
  });
  test("without a star unless the words are clear", () => {
    expect(ask({ review: { rating: null, score: 0.59 } })).toBe("not_clear");
    expect(ask({ review: { rating: null, sentiment: "neutral", score: 0.7 } })).toBe("not_clear");
  });
  test("for five stars that hide a complaint", () => {
    expect(ask({ review: { sentiment: "mixed" } })).toBe("complaint");
    expect(ask({ review: { aspects: [{ polarity: "positive" }, { polarity: "negative" }] } })).toBe("complaint");
  });
  test("with words of harm, in the review or in the draft", () => {
    expect(ask({ review: { text: "맛있는데 먹고 배탈 났어요" } })).toBe("care_words");
    expect(ask({ review: { isUrgent: true } })).toBe("urgent");
    expect(ask({ reply: { text: "환불해 드릴게요" } })).toBe("care_words");
  });
  test("for a review that gives orders", () => {
    expect(ask({ review: { givesOrders: true } })).toBe("orders");
  });
  test.each(["warn", "stop"])("when the guard says %s", (guardLevel) => {
    expect(ask({ reply: { guardLevel } })).toBe("guard");
  });
  test("over the plan's permission", () => {
    expect(ask({ canReply: false })).toBe("plan");
  });
  test("where another reply is, or the owner has been at work", () => {
    expect(ask({ reply: { shownText: "고마워요" } })).toBe("other_reply");
    expect(ask({ reply: { status: "approved" } })).toBe("not_a_draft");
    expect(ask({ reply: { wasReturned: true } })).toBe("not_a_draft");
    expect(ask({ reply: { author: "owner" } })).toBe("owner_wrote");
  });
  test("for what is gone, old, undated, or in a language we cannot read", () => {
    expect(ask({ review: { removedAt: now } })).toBe("review_gone");
    expect(ask({ review: { isBlinded: true } })).toBe("review_gone");
    expect(ask({ review: { isSpam: true } })).toBe("spam");
    expect(ask({ review: { reviewDate: new Date("2026-10-01T00:00:00Z") } })).toBe("old");
    expect(ask({ review: { datePrecision: "unknown" } })).toBe("undated");
    expect(ask({ review: { language: "other" } })).toBe("language");
  });
});

test("nothing grave is put aside", () => {
  expect(mayBeLeft({ text: "굿", isUrgent: false })).toBe(true);
  expect(mayBeLeft({ text: "굿", isUrgent: true })).toBe(false);
  expect(mayBeLeft({ text: "벌레 나왔어요", isUrgent: false })).toBe(false);
});

import { describe, expect, test } from "vitest";
import type { Aspect, AspectMention, Polarity } from "../analysis";
import { buildReport, countAspects, type ReportInput, type ReportReview } from "./build-report";
import { changeOf, hasNews, periodBefore } from "./report";
import { ReportSchema } from "./report-schema";
import { actionsOf } from "./report-actions";

const mention = (aspect: Aspect, polarity: Polarity, quote: string): AspectMention => ({
  aspect,
  polarity,
  quote,
  score: polarity === "negative" ? -0.8 : 0.8,
  start: 0,
  end: quote.length,
});
const review = (id: string, more: Partial<ReportReview> = {}): ReportReview => ({
  id,
  reviewerName: "솔방울",
  platform: "naver",
  rating: null,
  sentimentScore: 0,
  aspects: [],
  isUrgent: false,
  urgencyKind: null,
  urgencyQuote: null,
  ...more,
});
const day = (on: string, reviews: number, mean: number, more: Partial<ReportInput["days"][number]> = {}) => ({
  platform: "naver" as const,
  day: on,
  reviews,
  ratingCount: 0,
  ratingSum: 0,
  positive: 0,
  neutral: 0,
  mixed: 0,
  negative: 0,
  scoreCount: reviews,
  scoreSum: reviews * mean,
  scoreSumSq: reviews * mean ** 2,
  urgent: 0,
  replied: 0,
  replySeconds: 0,
  ...more,
});
const input = (more: Partial<ReportInput>): ReportInput => ({
  kind: "daily",
  from: "2026-11-24",
  to: "2026-11-24",
  days: [],
  daysOfRate: 30,
  reviews: [],
  waiting: { needsReply: 0, urgent: 0, drafted: 0 },
  trouble: [],
  ...more,
});

describe("the period", () => {
  test("is yesterday", () =>
    expect(periodBefore("daily", "2026-12-01")).toEqual({ from: "2026-11-30", to: "2026-11-30" }));
  test("is last Monday to Sunday, on a Monday and on a Sunday", () => {
    expect(periodBefore("weekly", "2026-11-23")).toEqual({ from: "2026-11-16", to: "2026-11-22" });
    expect(periodBefore("weekly", "2026-11-29")).toEqual({ from: "2026-11-16", to: "2026-11-22" });
  });
});

describe("counts", () => {
  const days = [
    day("2026-11-24", 4, 0.8, { replied: 1, replySeconds: 3600 }),
    day("2026-11-24", 2, 0.8, { platform: "google", ratingCount: 2, ratingSum: 9 }),
    day("2026-11-17", 3, 0.2),
    day("2026-11-12", 5, 0.2),
    day("2026-10-20", 90, -1),
  ];
  test("a day is compared with the same weekday, satisfaction with the seven days before", () => {
    const report = buildReport(input({ days }));
    expect(report.reviews).toEqual({ count: 6, before: 3 });
    expect(report.satisfaction).toEqual({
      now: { score: 90, margin: 0, sample: 6 },
      before: { score: 60, margin: 0, sample: 8 },
    });
    expect(report.replies).toEqual({ days: 30, reviews: 14, replied: 1, seconds: 3600 });
    expect(report.platforms).toEqual([
      { platform: "naver", reviews: 4, ratingCount: 0, ratingSum: 0 },
      { platform: "google", reviews: 2, ratingCount: 2, ratingSum: 9 },
    ]);
  });
  test("under five reviews there is no score", () =>
    expect(buildReport(input({ days: [day("2026-11-24", 4, 1)] })).satisfaction.now).toBeNull());
  test("what is built can be read back", () => {
    const report = buildReport(input({ days }));
    expect(ReportSchema.parse(JSON.parse(JSON.stringify(report)))).toEqual(report);
  });
  test("a shop without a review has no news, a week after a busy one has", () => {
    expect(hasNews(buildReport(input({})))).toBe(false);
    expect(hasNews(buildReport(input({ days: [day("2026-11-17", 3, 0)] })))).toBe(false);
    const week = input({ kind: "weekly", from: "2026-11-16", to: "2026-11-22", days: [day("2026-11-10", 3, 0)] });
    expect(hasNews(buildReport(week))).toBe(true);
  });
});

test("a change within both margins is not called one", () => {
  const at = (score: number, margin: number) => ({ score, margin, sample: 9 });
  expect(changeOf({ now: at(82, 3), before: at(79, 3) })).toEqual({ points: 3, isClear: false });
  expect(changeOf({ now: at(82, 3), before: at(70, 3) })).toEqual({ points: 12, isClear: true });
  expect(changeOf({ now: at(82, 3), before: null })).toBeNull();
});

test("a review counts once for an aspect, however often it speaks of it", () => {
  const both = [mention("taste", "positive", "맛있어요"), mention("taste", "negative", "짜요")];
  const counted = countAspects([
    { aspects: [...both, mention("taste", "positive", "또 맛있어요")] },
    { aspects: [mention("waiting", "negative", "오래 기다렸어요"), mention("other", "positive", "좋아요")] },
  ]);
  expect(counted).toEqual([
    { aspect: "taste", positive: 1, negative: 1 },
    { aspect: "waiting", positive: 0, negative: 1 },
  ]);
});

test("praise is a whole sentence of a happy review; what is urgent is never praise", () => {
  const kind = { sentimentScore: 0.9, aspects: [mention("taste", "positive", "국물이 진하고 아주 맛있어요")] };
  const report = buildReport(
    input({
      reviews: [
        review("a", { ...kind, isUrgent: true, urgencyKind: "hygiene", urgencyQuote: "머리카락이 나왔어요" }),
        review("b", kind),
        review("c", { ...kind, aspects: [mention("taste", "positive", "맛나요")] }),
        review("d", { ...kind, sentimentScore: 0.3 }),
      ],
    }),
  );
  expect(report.urgent).toBe(1);
  expect(report.quotes.map(({ kind: what, reviewId, about }) => [what, reviewId, about])).toEqual([
    ["urgent", "a", "hygiene"],
    ["praise", "b", null],
  ]);
});

test("a week asks for what many complained of, a day does not", () => {
  const slow = (id: string) =>
    review(id, { aspects: [mention("waiting", "negative", `사십 분이나 기다렸어요 ${id}`)], sentimentScore: -0.6 });
  const reviews = [slow("a"), slow("b"), slow("c")];
  const week = buildReport(input({ kind: "weekly", from: "2026-11-16", to: "2026-11-22", reviews }));
  expect(actionsOf(week)).toEqual([{ kind: "aspect", aspect: "waiting", negative: 3, positive: 0 }]);
  expect(week.quotes.map(({ reviewId }) => reviewId)).toEqual(["a"]);
  expect(actionsOf(buildReport(input({ reviews })))).toEqual([]);
  const waiting = { needsReply: 4, urgent: 1, drafted: 3 };
  expect(actionsOf({ ...week, waiting }).map((action) => action.kind)).toEqual(["urgent", "reply", "aspect"]);
});

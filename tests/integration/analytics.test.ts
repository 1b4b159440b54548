import { afterAll, beforeAll, expect, test } from "vitest";
import type { AspectMention } from "@/server/domain/analysis";
import { RangeInput } from "@/server/domain/analytics/range";
import { startOfKoreanDay } from "@/server/domain/calendar";
import { addMark } from "@/server/features/analytics/add-mark";
import { compareStores } from "@/server/features/analytics/compare-stores";
import { getHours } from "@/server/features/analytics/get-hours";
import { getSummary } from "@/server/features/analytics/get-summary";
import { listAspects } from "@/server/features/analytics/list-aspects";
import { listMarks } from "@/server/features/analytics/list-marks";
import { listRecommendations } from "@/server/features/analytics/list-recommendations";
import { listWordShifts } from "@/server/features/analytics/list-word-shifts";
import { removeMark } from "@/server/features/analytics/remove-mark";
import { countAnswer } from "@/server/features/replies/public";
import { addToRollups, type Counted, takeFromRollups } from "@/server/features/reviews/rollups";
import { startTestApp, type TestApp } from "@/tests/support/app";

const today = "2026-11-25";
let app: TestApp;
beforeAll(async () => {
  app = await startTestApp({ now: () => new Date(`${today}T12:00:00+09:00`) });
});
afterAll(() => app.stop());

const says = (aspect: AspectMention["aspect"], polarity: AspectMention["polarity"]): AspectMention => ({
  ...{ aspect, polarity, score: polarity === "negative" ? -0.8 : 0.8, quote: "x", start: 0, end: 1 },
});

type Made = { day: string; score: number; rating?: number | null; platform?: string; hour?: number } & Partial<
  Pick<NonNullable<Counted["analysis"]>, "keywords" | "aspects">
>;
const made = ({
  day,
  score,
  rating = null,
  platform = "naver",
  hour = 12,
  keywords = [],
  aspects = [],
}: Made): Counted => ({
  platform,
  day,
  reviewDate: new Date(startOfKoreanDay(day).getTime() + hour * 3_600_000),
  datePrecision: "instant",
  rating,
  analysis: {
    sentiment: score > 0.3 ? "positive" : score < 0 ? "negative" : "neutral",
    score,
    keywords,
    aspects,
    urgency: null,
  },
});

const ten = (one: (index: number) => Made) => Array.from({ length: 10 }, (_, index) => made(one(index)));
const isEven = (index: number) => index % 2 === 0;
/** A Saturday now, and the one before. */
const [now, before] = ["2026-11-21", "2026-11-14"] as const;

/**
 * Ten reviews this week: scores 0.6 and 0.2, stars 5 and 3, six complain of waiting, four praise the taste. Ten the week
 * before: scores 0.2 and −0.2, no stars, one complains of waiting. Two more came from a file.
 */
async function handMade(plan: "free" | "premium" | "enterprise" = "premium") {
  const owner = await app.owner();
  await app.db.subscription.update({ where: { userId: owner.userId }, data: { plan } });
  const store = await app.store(owner.userId);
  await app.db.$transaction(async (tx) => {
    await addToRollups(tx, store.id, [
      ...ten((index) => ({
        ...{ day: now, score: isEven(index) ? 0.6 : 0.2, rating: isEven(index) ? 5 : 3 },
        aspects: index < 6 ? [says("waiting", "negative"), says("waiting", "positive")] : [says("taste", "positive")],
        keywords: [...(index < 9 ? ["대기"] : []), ...(isEven(index) ? ["국물"] : [])],
      })),
      ...ten((index) => ({
        ...{ day: before, score: isEven(index) ? 0.2 : -0.2 },
        aspects: index === 0 ? [says("waiting", "negative")] : [],
        keywords: ["국물"],
      })),
      made({ day: now, score: 0.4, platform: "csv", rating: 4, hour: 20 }),
      made({ day: now, score: 0.4, platform: "csv", rating: 4, hour: 20 }),
    ]);
    const answered = { storeId: store.id, platform: "naver", datePrecision: "instant" } as const;
    const reviewDate = new Date(startOfKoreanDay(now).getTime() + 12 * 3_600_000);
    for (const minutes of [30, 30, 120, 120, 900])
      await countAnswer(tx, { ...answered, reviewDate, liveAt: new Date(reviewDate.getTime() + minutes * 60_000) }, 1);
  });
  return { ...owner, store };
}

const week = RangeInput.parse({ days: 7 });
const onNaver = { ...week, platform: "naver" as const };

test("the figures of a period, and their changes, are those of the hand", async () => {
  const { ctx } = await handMade();
  const summary = await getSummary(ctx, onNaver);
  expect(summary.range).toMatchObject({
    from: "2026-11-19",
    to: today,
    previous: { from: "2026-11-12", to: "2026-11-18" },
  });
  // Mean 0.4, variance 0.4 / 9, so the margin is 1.96 · √(0.4 / 90) · 50 = 6.53…, rounded up.
  expect(summary.now.satisfaction).toEqual({ score: 70, margin: 7, sample: 10 });
  expect(summary.before.satisfaction).toMatchObject({ score: 50, sample: 10 });
  expect(summary.change.satisfaction?.by).toBeCloseTo(20, 6);
  expect(summary.change.satisfaction?.low).toBeCloseTo(20 - 50 * 1.96 * Math.sqrt(0.8 / 90), 6);
  // Five 5s and five 3s: mean 4, variance 10 / 9.
  expect(summary.now.rating?.mean).toBe(4);
  expect(summary.now.rating?.margin).toBeCloseTo(1.96 / 3, 6);
  expect(summary.change.rating).toBeNull();
  expect(summary.now.replies).toMatchObject({ part: 5, whole: 10 });
  // Less than 1 h: 2, up to 3 h: 2, up to a day: 1. The middle of five lies a quarter into the second.
  expect(summary.times.now).toMatchObject({ replies: 5, medianSeconds: 3_600 + 0.25 * 7_200 });
});

test("a review from a file cannot be answered, and has a line of its own", async () => {
  const { ctx } = await handMade();
  const { now: all, platforms, trend } = await getSummary(ctx, week);
  expect(all.reviews).toBe(12);
  expect(all.replies).toMatchObject({ part: 5, whole: 10 });
  expect(platforms.map(({ platform, reviews }) => [platform, reviews])).toEqual([
    ["naver", 10],
    ["csv", 2],
  ]);
  // Fewer than ten reviews a week and line: by months of a year.
  expect([trend.bucket, trend.steps.length, trend.from]).toEqual(["month", 13, "2025-11-26"]);
  expect(trend.steps.filter(({ reviews }) => reviews > 0)).toMatchObject([{ start: "2026-11-01", reviews: 22 }]);
  const one = await getSummary(ctx, { ...onNaver, days: 90 });
  expect(one.trend.bucket).toBe("month");
});

test("aspects: whoever praises and complains, complains", async () => {
  const { ctx } = await handMade();
  const { aspects, reviews } = await listAspects(ctx, onNaver);
  expect(reviews).toBe(10);
  expect(
    aspects.map(({ aspect, positive, neutral, negative, before: then }) => ({
      aspect,
      positive,
      neutral,
      negative,
      then,
    })),
  ).toEqual([
    { aspect: "waiting", positive: 0, neutral: 0, negative: 6, then: 1 },
    { aspect: "taste", positive: 4, neutral: 0, negative: 0, then: 0 },
  ]);
  expect(aspects[0]?.mentioned?.share).toBe(0.6);
});

test("words: what was said more and less, by log-odds with a prior", async () => {
  const { ctx } = await handMade();
  const { words, canCompare } = await listWordShifts(ctx, onNaver);
  expect(canCompare).toBe(true);
  // 14 words now, 10 before; prior 15 and 9 of 24: z is −3.05 for 국물 and 2.24 for 대기.
  expect(words.map(({ keyword, now: here, before: then, shift }) => [keyword, here, then, shift])).toEqual([
    ["국물", 5, 10, "less"],
    ["대기", 9, 0, "more"],
  ]);
  // Five 5s and four 3s.
  expect(words[1]?.rating).toBeCloseTo(37 / 9, 9);
});

test("hours: by weekday and hour, with how content the writers were", async () => {
  const { ctx } = await handMade();
  const { cells, weekdays } = await getHours(ctx, week);
  expect(cells).toEqual([
    { weekday: 6, hour: 12, reviews: 10, scored: 10, score: 70 },
    { weekday: 6, hour: 20, reviews: 2, scored: 2, score: 70 },
  ]);
  expect(weekdays[5]).toMatchObject({ weekday: 6, reviews: 12 });
  expect(weekdays[0]).toEqual({ weekday: 1, reviews: 0, satisfaction: null });
});

test("recommendations: proven ones with share and growth, and nothing of too few", async () => {
  const { ctx } = await handMade();
  const { ranked, early, read } = await listRecommendations(ctx, onNaver);
  expect(read).toEqual({ now: 10, before: 10 });
  expect(ranked).toMatchObject([
    {
      subject: { kind: "aspect", aspect: "waiting" },
      complaints: { now: 6, before: 1 },
      isGrowing: true,
      weekday: null,
    },
  ]);
  expect(ranked[0]?.share.low).toBeCloseTo(0.3127, 3);
  expect(ranked[0]?.share.high).toBeCloseTo(0.8318, 3);
  expect(early).toEqual([]);
});

test("a marked day is compared with as many days before it", async () => {
  const { ctx, store } = await handMade();
  const mark = { storeId: store.id, day: "2026-11-19", label: "대기표", aspect: "waiting" as const };
  const { id } = await addMark(ctx, mark);
  expect(await addMark(ctx, mark)).toEqual({ id });
  await addMark(ctx, { ...mark, day: today, label: "새 메뉴", aspect: null });
  const { items } = await listMarks(ctx, { storeId: store.id });
  expect(items.map(({ label, effect }) => [label, effect !== null])).toEqual([
    ["새 메뉴", false],
    ["대기표", true],
  ]);
  const effect = items[1]?.effect;
  expect(effect).toMatchObject({ before: { from: "2026-11-12" }, after: { to: today } });
  // The two from the file included: 6 of 12 complain, after 1 of 10.
  expect(effect?.complaints).toMatchObject({ now: { part: 6, whole: 12 }, before: { part: 1, whole: 10 } });
  expect(effect?.change.satisfaction?.by).toBeCloseTo(20, 6);
  await expect(addMark(ctx, { ...mark, day: "2026-11-26" })).rejects.toMatchObject({ code: "INVALID" });
  const stranger = await app.owner();
  await expect(removeMark(stranger.ctx, { markId: id })).rejects.toMatchObject({ code: "NOT_FOUND" });
  await removeMark(ctx, { markId: id });
  await expect(removeMark(ctx, { markId: id })).rejects.toMatchObject({ code: "NOT_FOUND" });
});

test("shops stand side by side, another owner's never", async () => {
  const { ctx, userId } = await handMade();
  await app.store(userId, { name: "느린오후" });
  await handMade();
  const stores = await compareStores(ctx, week);
  expect(stores.map(({ name, reviews }) => [name, reviews])).toEqual([
    ["온기식당", 12],
    ["느린오후", 0],
  ]);
});

test("a plan shows its parts and looks back as far as it says", async () => {
  const { ctx } = await handMade("free");
  expect((await getSummary(ctx, week)).now.reviews).toBe(12);
  await expect(listWordShifts(ctx, week)).rejects.toMatchObject({ code: "LIMIT_REACHED", reason: "PLAN" });
  await expect(listMarks(ctx, {})).rejects.toMatchObject({ code: "LIMIT_REACHED", reason: "PLAN" });
  const month = RangeInput.parse({ days: 30 });
  await expect(getSummary(ctx, month)).rejects.toMatchObject({ code: "LIMIT_REACHED", reason: "HISTORY" });
  const { ctx: big } = await handMade("enterprise");
  expect((await getSummary(big, RangeInput.parse({ from: "2024-01-01", to: today }))).now.reviews).toBe(22);
});

test("what is taken out of the counts leaves nothing behind", async () => {
  const owner = await app.owner();
  const store = await app.store(owner.userId);
  const review = made({ day: now, score: 0.6, rating: 5, keywords: ["국물"], aspects: [says("taste", "positive")] });
  await app.db.$transaction(async (tx) => {
    await addToRollups(tx, store.id, [review]);
    await takeFromRollups(tx, store.id, [review]);
  });
  expect((await getSummary(owner.ctx, week)).now).toMatchObject({ reviews: 0, satisfaction: null, rating: null });
  expect((await listAspects(owner.ctx, week)).aspects).toEqual([]);
  expect((await getHours(owner.ctx, week)).cells).toEqual([]);
});

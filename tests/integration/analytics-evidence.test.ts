import { afterAll, beforeAll, expect, test } from "vitest";
import { RangeInput } from "@/server/domain/analytics/range";
import { addDays, startOfKoreanDay } from "@/server/domain/calendar";
import { getHours } from "@/server/features/analytics/get-hours";
import { getSummary } from "@/server/features/analytics/get-summary";
import { listAspects } from "@/server/features/analytics/list-aspects";
import { listRecommendations } from "@/server/features/analytics/list-recommendations";
import { listWordShifts } from "@/server/features/analytics/list-word-shifts";
import { sumSearch } from "@/server/features/reviews/sum-search";
import { reconcileTopics } from "@/server/features/upkeep/reconcile-topics";
import { incoming, startTestApp, type TestApp } from "@/tests/support/app";

const [today, now] = ["2026-11-25", "2026-11-21"] as const;
let app: TestApp;
beforeAll(async () => {
  app = await startTestApp({ now: () => new Date(`${today}T12:00:00+09:00`) });
});
afterAll(() => app.stop());

test("counts of words, aspects and hours that went wrong are put right at night", async () => {
  const owner = await app.owner();
  const store = await app.store(owner.userId);
  const reviewDate = new Date(startOfKoreanDay(now).getTime() + 13 * 3_600_000);
  const content = "국물이 진하고 맛있어요. 그런데 40분이나 기다렸어요.";
  await app.ingest(store, [incoming({ content, rating: 4, reviewDate, datePrecision: "instant" })]);
  expect(await reconcileTopics(app.ctx)).toBe(0);
  const counts = () =>
    Promise.all([
      app.db.aspectDaily.findMany({ where: { storeId: store.id, reviews: { gt: 0 } }, orderBy: { aspect: "asc" } }),
      app.db.keywordDaily.findMany({ where: { storeId: store.id, reviews: { gt: 0 } }, orderBy: { keyword: "asc" } }),
      app.db.reviewHourly.findMany({ where: { storeId: store.id, reviews: { gt: 0 } } }),
    ]);
  const right = await counts();
  await app.db.aspectDaily.updateMany({ where: { storeId: store.id, aspect: "waiting" }, data: { negative: 9 } });
  await app.db.keywordDaily.deleteMany({ where: { storeId: store.id } });
  const wrong = { storeId: store.id, platform: "naver" as const, day: new Date(now), hour: 3, reviews: 7 };
  await app.db.reviewHourly.create({ data: wrong });
  expect(await reconcileTopics(app.ctx)).toBeGreaterThanOrEqual(3);
  expect(await counts()).toEqual(right);
});

test("every number opens exactly the reviews it counts", async () => {
  const owner = await app.owner();
  const store = await app.store(owner.userId);
  const texts = [
    "국물이 진하고 맛있어요. 그런데 40분이나 기다렸어요.",
    "줄이 길어서 한참 기다렸는데 안내가 없어 답답했어요.",
    "직원이 친절하고 매장이 깨끗해요.",
    "고기가 질기고 너무 짜요. 다시는 안 가요.",
    "가격이 비싸지만 분위기가 좋아요.",
  ];
  await app.ingest(
    store,
    Array.from({ length: 40 }, (_, index) =>
      incoming({
        platform: index % 3 === 0 ? "google" : "naver",
        content: texts[index % texts.length],
        rating: index % 4 === 0 ? null : (index % 5) + 1,
        reviewDate: new Date(startOfKoreanDay(addDays(today, -(index % 20))).getTime() + (9 + (index % 9)) * 3_600_000),
        datePrecision: index % 3 === 0 ? "instant" : "day",
      }),
    ),
  );
  const range = RangeInput.parse({ storeId: store.id, from: "2026-11-10", to: "2026-11-22" });
  const { storeId, from, to } = range;
  const found = async (search: object) =>
    (await sumSearch(owner.ctx, { words: "", storeId, from, to, ...search })).count;

  expect((await getSummary(owner.ctx, range)).now.reviews).toBe(await found({}));
  const { aspects } = await listAspects(owner.ctx, range);
  expect(aspects.length).toBeGreaterThan(4);
  for (const { aspect, reviews, positive, neutral, negative } of aspects) {
    expect([aspect, await found({ aspect })]).toEqual([aspect, reviews]);
    expect(await found({ aspect, polarity: "positive" })).toBe(positive);
    expect(await found({ aspect, polarity: "neutral" })).toBe(neutral);
    expect(await found({ aspect, polarity: "negative" })).toBe(negative);
  }
  const { words } = await listWordShifts(owner.ctx, range);
  expect(words.length).toBeGreaterThan(1);
  for (const { keyword, now: said } of words) expect([keyword, await found({ keyword })]).toEqual([keyword, said]);
  const { cells, weekdays } = await getHours(owner.ctx, range);
  expect(cells.length).toBeGreaterThan(3);
  for (const { weekday, hour, reviews } of cells) expect(await found({ weekday, hour })).toBe(reviews);
  for (const { weekday, reviews } of weekdays) expect(await found({ weekday })).toBe(reviews);
  const { ranked } = await listRecommendations(owner.ctx, range);
  expect(ranked.length).toBeGreaterThan(0);
  for (const { subject, complaints } of ranked)
    expect(
      await found(
        subject.kind === "aspect"
          ? { aspect: subject.aspect, polarity: "negative" }
          : { keyword: subject.keyword, sentiment: "negative" },
      ),
    ).toBe(complaints.now);
});

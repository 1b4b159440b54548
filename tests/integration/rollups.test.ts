import { afterAll, beforeAll, expect, test } from "vitest";
import type { Ctx } from "@/server/context";
import { RangeInput } from "@/server/domain/analytics/range";
import { addDays, startOfKoreanDay } from "@/server/domain/calendar";
import type { IncomingReview } from "@/server/domain/incoming-review";
import { ReviewSearch } from "@/server/domain/review-search";
import { getSummary } from "@/server/features/analytics/get-summary";
import { listWordShifts } from "@/server/features/analytics/list-word-shifts";
import { deleteReviews } from "@/server/features/reviews/delete-reviews";
import { SearchReviewsInput, searchReviews } from "@/server/features/reviews/search-reviews";
import { setRemoved } from "@/server/features/reviews/set-removed";
import { sumSearch } from "@/server/features/reviews/sum-search";
import { reconcileRollups } from "@/server/features/upkeep/reconcile-rollups";
import { reconcileTopics } from "@/server/features/upkeep/reconcile-topics";
import { incoming, startTestApp, type TestApp } from "@/tests/support/app";

const today = "2026-11-25";
let app: TestApp;
beforeAll(async () => {
  app = await startTestApp({ now: () => new Date(`${today}T12:00:00+09:00`) });
});
afterAll(() => app.stop());

/** Always the same numbers from 0 to `below`. */
function dice(seed: number) {
  let state = seed;
  return (below: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return (state >>> 8) % below;
  };
}

const texts = [
  "국물이 진하고 맛있어요. 그런데 40분이나 기다렸어요.",
  "직원이 친절하고 매장이 깨끗해요.",
  "고기가 질기고 너무 짜요. 다시는 안 가요.",
  "커피가 고소하고 분위기가 좋아요.",
] as const;

/** What the reviews of a shop that are still shown say, counted anew. */
const recounted = (storeId: string) =>
  Promise.all([
    app.db.$queryRaw`
      with shown as (select *, case when date_precision = 'unknown' then date '1970-01-01'
        else (review_date at time zone 'Asia/Seoul')::date end as day from reviews where removed_at is null)
      select date_trunc('month', day)::date as month, keyword, platform::text, count(*)::int as reviews,
        count(*) filter (where sentiment = 'positive')::int as positive,
        count(*) filter (where sentiment = 'negative')::int as negative, count(rating)::int as "ratingCount",
        coalesce(sum(rating), 0)::int as "ratingSum"
      from shown cross join unnest(keywords) keyword where store_id = ${storeId}::uuid group by 1, 2, 3 order by 1, 2, 3`,
    app.db.$queryRaw`
      select (review_date at time zone 'Asia/Seoul')::date as day, platform::text, count(*)::int as reviews,
        count(rating)::int as "ratingCount", count(*) filter (where sentiment = 'negative')::int as negative
      from reviews where store_id = ${storeId}::uuid and removed_at is null and date_precision <> 'unknown'
      group by 1, 2 order by 1, 2`,
  ]);

const kept = (storeId: string) =>
  Promise.all([
    app.db.$queryRaw`
      select month, keyword, platform::text, reviews, positive, negative, rating_count as "ratingCount",
        rating_sum as "ratingSum"
      from keyword_monthly where store_id = ${storeId}::uuid and reviews <> 0 order by 1, 2, 3`,
    app.db.$queryRaw`
      select day, platform::text, reviews, rating_count as "ratingCount", negative
      from review_daily where store_id = ${storeId}::uuid and reviews <> 0 and day <> '1970-01-01' order by 1, 2`,
  ]);

/** The stars of all reviews a search lists, page by page. */
async function ratingsOf(ctx: Ctx, search: object): Promise<(number | null)[]> {
  const ratings: (number | null)[] = [];
  let cursor: Awaited<ReturnType<typeof searchReviews>>["nextCursor"] = null;
  do {
    const page = await searchReviews(ctx, SearchReviewsInput.parse({ ...search, cursor, limit: 100 }));
    ratings.push(...page.items.map(({ rating }) => rating));
    cursor = page.nextCursor;
  } while (cursor);
  return ratings;
}

test("whatever happens to reviews, the counts are those of the reviews that are shown", async () => {
  const owner = await app.owner();
  const store = await app.store(owner.userId);
  const pick = dice(20_261_125);
  const written: IncomingReview[] = [];
  const anyStored = () =>
    app.db.review.findFirst({ where: { storeId: store.id }, orderBy: { id: "asc" }, skip: pick(written.length) });
  for (let round = 0; round < 60; round += 1) {
    const what = pick(5);
    const known = written[pick(Math.max(1, written.length))];
    if (what < 2 || !known) {
      const fresh = Array.from({ length: 4 }, () =>
        incoming({
          platform: pick(3) === 0 ? "google" : "naver",
          content: texts[pick(texts.length)],
          rating: pick(4) === 0 ? null : 1 + pick(5),
          reviewDate: startOfKoreanDay(addDays(today, -pick(70))),
          datePrecision: pick(9) === 0 ? "unknown" : "day",
        }),
      );
      written.push(...fresh);
      await app.ingest(store, fresh);
      continue;
    }
    if (what === 2) {
      await app.ingest(store, [{ ...known, content: `${texts[pick(texts.length)]} ${round}`, rating: 1 + pick(5) }]);
      continue;
    }
    const stored = await anyStored();
    if (!stored) continue;
    const { id, reviewDate } = stored;
    await app.db.$transaction((tx) =>
      pick(5) === 0
        ? deleteReviews(tx, store.id, [{ id, reviewDate }])
        : setRemoved(tx, store.id, [{ reviewId: id, reviewDate }], pick(3) === 0 ? null : new Date()),
    );
  }
  expect(await app.db.review.count({ where: { storeId: store.id, removedAt: { not: null } } })).toBeGreaterThan(3);
  const right = await recounted(store.id);
  expect(right[0]).not.toHaveLength(0);
  expect(await kept(store.id)).toEqual(right);
  for (const search of [{}, { platform: "google" }, { days: 30 }, { from: "2026-10-03", to: "2026-11-05" }]) {
    const { count, rating, unrated } = await sumSearch(owner.ctx, ReviewSearch.parse({ storeId: store.id, ...search }));
    const listed = await ratingsOf(owner.ctx, { storeId: store.id, ...search });
    const stars = listed.filter((star) => star !== null);
    expect([search, count, unrated]).toEqual([search, listed.length, listed.length - stars.length]);
    expect(rating).toBeCloseTo(stars.reduce((sum, star) => sum + star, 0) / stars.length, 9);
  }
  expect([await reconcileRollups(app.ctx), await reconcileTopics(app.ctx)]).toEqual([0, 0]);

  await app.db.keywordMonthly.updateMany({
    where: { storeId: store.id, month: new Date("2026-11-01") },
    data: { reviews: 99 },
  });
  expect(await reconcileTopics(app.ctx)).toBeGreaterThan(0);
  expect(await kept(store.id)).toEqual(right);

  await app.db.store.delete({ where: { id: store.id } });
  expect(await kept(store.id)).toEqual([[], []]);
});

test("a review that is gone leaves the numbers as it leaves the list, and comes back to both with its answer", async () => {
  const owner = await app.owner();
  const store = await app.store(owner.userId);
  await app.ingest(store, [
    incoming({ content: texts[0], rating: 5, reviewDate: startOfKoreanDay("2026-11-20") }),
    incoming({
      content: texts[1],
      rating: 1,
      reviewDate: startOfKoreanDay("2026-11-20"),
      ownerReply: { text: "고맙습니다.", repliedAt: startOfKoreanDay("2026-11-21") },
    }),
  ]);
  const range = RangeInput.parse({ storeId: store.id, from: "2026-11-10", to: "2026-11-22" });
  const numbers = async () => {
    const { now, times } = await getSummary(owner.ctx, range);
    const { count } = await sumSearch(owner.ctx, { words: "", storeId: store.id, from: range.from, to: range.to });
    return { counted: now.reviews, listed: count, answered: now.replies?.part, timed: times.now?.replies ?? 0 };
  };
  const whole = { counted: 2, listed: 2, answered: 1, timed: 1 };
  expect(await numbers()).toEqual(whole);
  const { id: reviewId, reviewDate } = await app.db.review.findFirstOrThrow({
    where: { storeId: store.id, rating: 1 },
  });
  const mark = (at: Date | null) =>
    app.db.$transaction((tx) => setRemoved(tx, store.id, [{ reviewId, reviewDate }], at));
  await mark(new Date());
  await mark(new Date());
  expect(await numbers()).toEqual({ counted: 1, listed: 1, answered: 0, timed: 0 });
  await mark(null);
  await mark(null);
  expect(await numbers()).toEqual(whole);
});

test("words of a year are those of its days", async () => {
  const owner = await app.owner();
  const store = await app.store(owner.userId);
  const pick = dice(7);
  await app.ingest(
    store,
    Array.from({ length: 120 }, () =>
      incoming({
        content: texts[pick(texts.length)],
        rating: 1 + pick(5),
        reviewDate: startOfKoreanDay(addDays(today, -pick(800))),
      }),
    ),
  );
  await app.db.subscription.update({ where: { userId: owner.userId }, data: { plan: "enterprise" } });
  const { words, range } = await listWordShifts(owner.ctx, RangeInput.parse({ storeId: store.id, days: 365 }));
  expect(words.length).toBeGreaterThan(2);
  for (const { keyword, now, before } of words) {
    const said = async ({ from, to }: { from: string; to: string }) =>
      (await sumSearch(owner.ctx, { words: "", storeId: store.id, keyword, from, to })).count;
    expect([keyword, now, before]).toEqual([keyword, await said(range), await said(range.previous)]);
  }
});

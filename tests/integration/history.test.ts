import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { Ctx } from "@/server/context";
import { addDays, koreanDay, noonOfKoreanDay } from "@/server/domain/calendar";
import type { PlanId } from "@/server/domain/plan";
import { getOverview } from "@/server/features/analytics/get-overview";
import { GetSummaryInput, getSummary } from "@/server/features/analytics/get-summary";
import { getReport } from "@/server/features/reports/get-report";
import { ListReportsInput, listReports } from "@/server/features/reports/list-reports";
import { makeReport } from "@/server/features/reports/make-report";
import { ExportReviewsInput, exportReviews } from "@/server/features/reviews/export-reviews";
import { ListInboxInput, listInbox } from "@/server/features/reviews/list-inbox";
import { SearchReviewsInput, searchReviews } from "@/server/features/reviews/search-reviews";
import { sumSearch } from "@/server/features/reviews/sum-search";
import { ReviewSearch } from "@/server/domain/review-search";
import { incoming, startTestApp, type TestApp } from "@/tests/support/app";

const now = new Date("2026-11-26T03:00:00Z");
const today = koreanDay(now);
const agesDays = [0, 6, 7, 29, 30, 364, 365];
const word = "나물이 맛있어요";

let app: TestApp;
let owner: { userId: string; ctx: Ctx };
let storeId: string;

beforeAll(async () => {
  app = await startTestApp({ now: () => now });
});
afterAll(() => app.stop());

beforeEach(async () => {
  owner = await app.owner();
  const store = await app.store(owner.userId);
  storeId = store.id;
  await app.ingest(store, [
    ...agesDays.map((age) => incoming({ content: word, reviewDate: noonOfKoreanDay(addDays(today, -age)) })),
    incoming({ content: word, datePrecision: "unknown", reviewDate: noonOfKoreanDay("2020-01-01") }),
  ]);
});

const subscribe = (plan: PlanId) => app.db.subscription.update({ where: { userId: owner.userId }, data: { plan } });

async function exported(): Promise<number> {
  let lines = -1;
  const asked = ExportReviewsInput.parse({ replies: "0", hideNames: "0" });
  for await (const rows of exportReviews(owner.ctx, asked)) lines += rows.length;
  return lines;
}

test.each([
  ["free", 2, { days: 7, count: 5 }],
  ["basic", 4, { days: 30, count: 3 }],
  ["premium", 6, { days: 365, count: 1 }],
  ["enterprise", 7, null],
] as const)(
  "%s finds, sums and exports the same %i dated reviews, and says what is locked",
  async (plan, dated, locked) => {
    await subscribe(plan);
    const withUndated = dated + 1;
    const { items } = await searchReviews(owner.ctx, SearchReviewsInput.parse({ limit: 100 }));
    expect(items).toHaveLength(withUndated);
    const found = await searchReviews(owner.ctx, SearchReviewsInput.parse({ words: "나물", limit: 100 }));
    expect(found.items.map(({ id }) => id)).toEqual(items.map(({ id }) => id));
    expect(await sumSearch(owner.ctx, ReviewSearch.parse({}))).toMatchObject({ count: withUndated, locked });
    expect(await sumSearch(owner.ctx, ReviewSearch.parse({ words: "나물" }))).toMatchObject({ count: withUndated });
    expect(await exported()).toBe(withUndated);
    const inbox = await listInbox(owner.ctx, ListInboxInput.parse({ limit: 100 }));
    expect(inbox.items).toHaveLength(agesDays.length + 1);
  },
);

test.each([
  ["free", 7, 2, 1],
  ["basic", 30, 4, 4],
  ["premium", 30, 4, 12],
] as const)("the overview of %s is of %i days: %i reviews, and %i weeks", async (plan, days, reviews, weeks) => {
  await subscribe(plan);
  const overview = await getOverview(owner.ctx, {});
  expect(overview).toMatchObject({ days, limit: plan === "premium" ? null : days, hasReviews: true });
  expect(overview.totals.reviews).toBe(reviews);
  expect(overview.weeks).toHaveLength(weeks);
});

test("analytics refuse a longer period, and who runs the service sees everything", async () => {
  await subscribe("basic");
  const year = GetSummaryInput.parse({ days: 365 });
  await expect(getSummary(owner.ctx, year)).rejects.toMatchObject({ code: "LIMIT_REACHED", reason: "HISTORY" });
  await app.db.user.update({ where: { id: owner.userId }, data: { role: "admin" } });
  expect((await getSummary(owner.ctx, year)).now.reviews).toBe(agesDays.length - 1);
});

test("reports older than the plan shows are kept, counted and refused, and their rate is of the days it shows", async () => {
  await subscribe("free");
  const make = async (age: number) => {
    const day = addDays(today, 1 - age);
    const id = await app.db.$transaction((tx) => makeReport(app.ctx, tx, { storeId, kind: "daily", today: day }));
    if (!id) throw new Error(`no report of ${age} days ago`);
    return id;
  };
  const [recent, last, old] = [await make(6), await make(7), await make(30)];
  const list = await listReports(owner.ctx, ListReportsInput.parse({}));
  expect(list.items.map(({ id }) => id)).toEqual([recent, last]);
  expect(list.locked).toEqual({ days: 7, count: 1 });
  const { report, olderId } = await getReport(owner.ctx, { reportId: last });
  expect({ rate: report.replies.days, olderId }).toEqual({ rate: 7, olderId: null });
  await expect(getReport(owner.ctx, { reportId: old })).rejects.toMatchObject({ reason: "HISTORY" });
  await subscribe("premium");
  expect((await getReport(owner.ctx, { reportId: last })).olderId).toBe(old);
});

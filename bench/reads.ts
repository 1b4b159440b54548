// Usage: npm run bench reads [-- --reviews 1000000]. Database time of the overview, the inbox, the review search, analytics, reports and notifications, in ms, at that many reviews, a tenth of them in one shop of the owner's.
import { parseArgs } from "node:util";
import type { Ctx } from "@/server/context";
import { RangeInput } from "@/server/domain/analytics/range";
import { ReviewSearch } from "@/server/domain/review-search";
import { compareStores } from "@/server/features/analytics/compare-stores";
import { getHours } from "@/server/features/analytics/get-hours";
import { getOverview } from "@/server/features/analytics/get-overview";
import { getSummary } from "@/server/features/analytics/get-summary";
import { listAspects } from "@/server/features/analytics/list-aspects";
import { ListKeywordsInput, listKeywords } from "@/server/features/analytics/list-keywords";
import { listMarks } from "@/server/features/analytics/list-marks";
import { listRecommendations } from "@/server/features/analytics/list-recommendations";
import { listWordShifts } from "@/server/features/analytics/list-word-shifts";
import { ListNotificationsInput, listNotifications } from "@/server/features/notifications/list-notifications";
import { ListReportsInput, listReports } from "@/server/features/reports/list-reports";
import { indexTexts } from "@/server/features/reviews/index-texts";
import { ListInboxInput, listInbox } from "@/server/features/reviews/list-inbox";
import { SearchReviewsInput, searchReviews } from "@/server/features/reviews/search-reviews";
import { sumSearch } from "@/server/features/reviews/sum-search";
import { benchDatabase, fillReviews, report } from "./fixture";

const { values } = parseArgs({ options: { reviews: { type: "string", default: "1000000" } } });
const storeCount = 1_000;
const rounds = 40;

const database = await benchDatabase();
const userId = await fillReviews(database, Number(values.reviews), storeCount);
const store = await database.db.store.findFirstOrThrow({ where: { userId }, orderBy: { reviews: { _count: "desc" } } });
const ctx = {
  actor: { kind: "user", userId, role: "owner", sessionId: "bench" },
  db: database.db,
  now: () => new Date(),
} as unknown as Ctx;

/** Mean execution time of all statements of one call, as PostgreSQL itself counted it. */
async function databaseMs(call: () => Promise<unknown>): Promise<number> {
  for (let round = 0; round < 5; round++) await call();
  await database.pool.query("select pg_stat_statements_reset()");
  for (let round = 0; round < rounds; round++) await call();
  const { rows } = await database.pool.query<{ ms: number }>(
    "select sum(total_exec_time + total_plan_time) as ms from pg_stat_statements where query not like '%pg_stat_statements%'",
  );
  return Math.round(((rows[0]?.ms ?? Number.NaN) / rounds) * 100) / 100;
}

await database.pool.query("create extension if not exists pg_stat_statements");
const inbox = ListInboxInput.parse({});
const first = await listInbox(ctx, inbox);
if (first.items.length < inbox.limit) throw new Error(`the inbox shows ${first.items.length} reviews only`);
await database.db.changeMark.createMany({
  data: [10, 40, 100, 200].map((days) => ({
    storeId: store.id,
    day: new Date(Date.now() - days * 86_400_000),
    label: `${days}`,
    aspect: "taste",
  })),
});

/** Each part of the page for one shop, in a month and in a year. */
async function analyticsMs() {
  const parts = { getSummary, listAspects, listWordShifts, getHours, listRecommendations, compareStores };
  const figures: Record<string, number> = {
    listMarksMs: await databaseMs(() => listMarks(ctx, { storeId: store.id })),
    listKeywordsMs: await databaseMs(() => listKeywords(ctx, ListKeywordsInput.parse({ storeId: store.id }))),
  };
  for (const [name, read] of Object.entries(parts))
    for (const days of [30, 365] as const)
      figures[`${name}${days}DaysMs`] = await databaseMs(() =>
        read(ctx, RangeInput.parse({ storeId: store.id, days })),
      );
  return figures;
}

/** A page of the shop's reviews and the sum above it; a rare word and a common one, found by the index; the rare one also without it. */
async function searchMs() {
  const pageMs = (search: object) =>
    databaseMs(() => searchReviews(ctx, SearchReviewsInput.parse({ storeId: store.id, ...search })));
  const sumMs = (search: object) =>
    databaseMs(() => sumSearch(ctx, ReviewSearch.parse({ storeId: store.id, ...search })));
  const { nextCursor } = await searchReviews(ctx, SearchReviewsInput.parse({ storeId: store.id }));
  const rare = { words: "우산" };
  const figures: Record<string, number> = {
    reviewsMs: await pageMs({}),
    reviewsNextPageMs: await pageMs({ cursor: nextCursor }),
    reviewsSumMs: await sumMs({}),
    reviewsOneSentimentSumMs: await sumMs({ sentiment: "negative" }),
  };
  const { pool } = database;
  await pool.query(
    `insert into search_backlog select store_id, id, review_date from reviews where store_id in (select id from stores where user_id = $1)`,
    [userId],
  );
  // As long as the worker has read nothing every review is a candidate, and the shop is walked.
  const rareWordWalkedMs = await pageMs(rare);
  await indexTexts(ctx);
  await pool.query("vacuum analyze search_texts, search_backlog");
  return {
    ...figures,
    rareWordWalkedMs,
    rareWordMs: await pageMs(rare),
    rareWordSumMs: await sumMs(rare),
    commonWordMs: await pageMs({ words: "국물" }),
  };
}

await database.db.report.createMany({
  data: Array.from({ length: 700 }, (_, index) => ({
    storeId: store.id,
    kind: "daily" as const,
    fromDay: new Date(Date.now() - index * 86_400_000),
    toDay: new Date(Date.now() - index * 86_400_000),
    content: {},
  })),
});
await database.db.notification.createMany({
  data: Array.from({ length: 5_000 }, (_, index) => ({
    userId,
    storeId: store.id,
    kind: "import_done" as const,
    dedupeKey: `${index}`,
    createdAt: new Date(Date.now() - index * 1_000_000),
  })),
});

report({
  reviews: Number(values.reviews),
  stores: storeCount,
  overviewMs: await databaseMs(() => getOverview(ctx, {})),
  overviewOneStoreMs: await databaseMs(() => getOverview(ctx, { storeId: store.id })),
  inboxMs: await databaseMs(() => listInbox(ctx, inbox)),
  inboxNextPageMs: await databaseMs(() => listInbox(ctx, { ...inbox, cursor: first.nextCursor })),
  inboxOneStoreMs: await databaseMs(() => listInbox(ctx, { ...inbox, storeId: store.id })),
  repliedTabMs: await databaseMs(() => listInbox(ctx, { ...inbox, tab: "replied" })),
  reportsMs: await databaseMs(() => listReports(ctx, ListReportsInput.parse({}))),
  notificationsMs: await databaseMs(() => listNotifications(ctx, ListNotificationsInput.parse({}))),
  ...(await analyticsMs()),
  ...(await searchMs()),
});
await database.end();

// Usage: npm run bench reads [-- --reviews 1000000]. Database time of the overview, the inbox and analytics, in ms, at that many reviews, a tenth of them in one shop of the owner's.
import { parseArgs } from "node:util";
import type { Ctx } from "@/server/context";
import { RangeInput } from "@/server/domain/analytics/range";
import { getHours } from "@/server/features/analytics/get-hours";
import { getOverview } from "@/server/features/analytics/get-overview";
import { getSummary } from "@/server/features/analytics/get-summary";
import { listAspects } from "@/server/features/analytics/list-aspects";
import { listMarks } from "@/server/features/analytics/list-marks";
import { listRecommendations } from "@/server/features/analytics/list-recommendations";
import { listWordShifts } from "@/server/features/analytics/list-word-shifts";
import { ListInboxInput, listInbox } from "@/server/features/reviews/list-inbox";
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
  const parts = { getSummary, listAspects, listWordShifts, getHours, listRecommendations };
  const figures: Record<string, number> = {
    listMarksMs: await databaseMs(() => listMarks(ctx, { storeId: store.id })),
  };
  for (const [name, read] of Object.entries(parts))
    for (const days of [30, 365] as const)
      figures[`${name}${days}DaysMs`] = await databaseMs(() =>
        read(ctx, RangeInput.parse({ storeId: store.id, days })),
      );
  return figures;
}

report({
  reviews: Number(values.reviews),
  stores: storeCount,
  overviewMs: await databaseMs(() => getOverview(ctx, {})),
  overviewOneStoreMs: await databaseMs(() => getOverview(ctx, { storeId: store.id })),
  inboxMs: await databaseMs(() => listInbox(ctx, inbox)),
  inboxNextPageMs: await databaseMs(() => listInbox(ctx, { ...inbox, cursor: first.nextCursor })),
  inboxOneStoreMs: await databaseMs(() => listInbox(ctx, { ...inbox, storeId: store.id })),
  repliedTabMs: await databaseMs(() => listInbox(ctx, { ...inbox, tab: "replied" })),
  ...(await analyticsMs()),
});
await database.end();

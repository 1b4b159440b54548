import { afterAll, beforeAll, expect, test } from "vitest";
import { asTenant, type Tx } from "@/server/platform/db";
import { incoming, startTestApp, type TestApp } from "@/tests/support/app";

let app: TestApp;
let mine: { userId: string; storeId: string };
let other: { userId: string; storeId: string };

beforeAll(async () => {
  app = await startTestApp();
  [mine, other] = [await fullOwner(), await fullOwner()];
});
afterAll(() => app.stop());

/** An owner with at least one row in every table that belongs to a tenant. */
async function fullOwner() {
  const { userId } = await app.owner();
  const store = await app.store(userId);
  const storeId = store.id;
  await app.ingest(store, [
    incoming({ content: "국물이 맛있어요. 유리 조각이 나왔어요.", rating: 1 }),
    incoming({ content: "국물이 맛있어요" }),
  ]);
  await app.drainJobs();
  const { db } = app;
  const reply = await db.reviewReply.findFirstOrThrow({ where: { storeId } });
  await db.reviewEvent.create({
    data: { reviewId: reply.reviewId, reviewDate: reply.reviewDate, storeId, kind: "test", actor: "job:test" },
  });
  await db.keyword.createMany({ data: [{ storeId, keyword: "시험" }], skipDuplicates: true });
  const connection = await db.storeConnection.create({ data: { storeId, platform: "naver", platformStoreId: "1" } });
  await db.crawlLease.create({ data: { connectionId: connection.id, holder: "test", expiresAt: new Date() } });
  await db.crawlSession.create({
    data: { startedAt: new Date(), storeId, connectionId: connection.id, platform: "naver", trigger: "manual" },
  });
  await db.quarantinedItem.create({ data: { storeId, platform: "naver", reason: "test", raw: {} } });
  await db.googleSignIn.create({
    data: { storeId, credentials: Buffer.from("sealed"), locations: [], expiresAt: new Date() },
  });
  await db.modelDay.create({ data: { storeId, day: new Date("2026-11-25") } });
  const asked = { purpose: "reply" as const, contentHash: "h", model: "m", promptVersion: "p", askedAt: new Date() };
  await db.modelAsk.create({ data: { storeId, reviewId: reply.reviewId, ...asked } });
  const { reviewId, reviewDate, id: replyId } = reply;
  await db.replyRule.create({
    data: { storeId, name: "t", position: 0, conditions: [], action: {}, activeSince: new Date() },
  });
  await db.ruleDecision.create({ data: { replyId, storeId, reviewId, outcome: "none" } });
  await db.replyPromise.create({
    data: { storeId, replyId, reviewId, reviewDate, kind: "check", sentence: "t", key: "t", dueOn: new Date() },
  });
  await db.draftEdit.create({
    data: { replyId, storeId, reviewId, draft: "a", published: "b", distance: 1, publishedAt: new Date() },
  });
  await db.replyPreference.create({ data: { storeId, key: "t", rule: {}, seen: 3 } });
  const counted = { storeId, platform: "csv" as const, day: new Date("2026-11-25") };
  await db.aspectDaily.create({ data: { ...counted, aspect: "taste" } });
  await db.reviewHourly.create({ data: { ...counted, hour: 12 } });
  await db.replyTimeDaily.create({ data: { ...counted, bucket: 0 } });
  await db.changeMark.create({ data: { storeId, day: counted.day, label: "t" } });
  const file = { storeId, userId, fileName: "a.csv", fileBytes: 1, format: "csv", hasHeader: true, totalRows: 1 };
  await db.import.create({ data: { ...file, rejects: { create: { line: 1, reason: "test", cells: [] } } } });
  await db.report.create({ data: { storeId, kind: "daily", fromDay: new Date(0), toDay: new Date(0), content: {} } });
  await db.savedView.create({ data: { userId, name: "단골", search: {} } });
  await db.reviewMonth.create({ data: { userId, month: counted.day } });
  await db.countedReview.create({ data: { userId, reviewId, month: counted.day, place: 1 } });
  await db.session.create({ data: { userId, expiresAt: new Date() } });
  await db.payment.create({
    data: { userId, provider: "toss", providerPaymentId: `p-${userId}`, amountWon: 1, status: "pending" },
  });
  await db.apiKey.create({
    data: { userId, name: "k", prefix: userId.slice(0, 8) + userId.slice(-4), keyHash: "h", scopes: [] },
  });
  await db.auditLog.create({ data: { userId, actor: "test", action: "test" } });
  return { userId, storeId };
}

/** Tables that belong to nobody: out of reach for a signed-in person altogether. */
const systemTables = [
  "job_effects",
  "failed_jobs",
  "worker_heartbeat",
  "rate_limits",
  "password_resets",
  "platform_pace",
  "search_texts",
  "search_backlog",
  "_prisma_migrations",
];

const tablesOf = (tx: Tx) =>
  tx.$queryRaw<{ name: string; forced: boolean }[]>`
    select relname as name, relforcerowsecurity and relrowsecurity as forced from pg_class
    where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and not relispartition order by 1`;
const countIn = async (tx: Tx, table: string) =>
  Number((await tx.$queryRawUnsafe<{ n: bigint }[]>(`select count(*) as n from "${table}"`))[0]?.n);

test("every table has a wall of its own", async () => {
  for (const table of await tablesOf(app.db))
    expect(table.forced || table.name === "_prisma_migrations", table.name).toBe(true);
});

test("without a person there are no rows, with one only theirs", async () => {
  const tenantTables = (await tablesOf(app.db))
    .map((table) => table.name)
    .filter((name) => !systemTables.includes(name));
  expect(tenantTables.length).toBeGreaterThan(18);
  for (const table of tenantTables) {
    const all = await countIn(app.db, table);
    const nobody = await asTenant(app.db, "", (tx) => countIn(tx, table));
    const owned = await asTenant(app.db, mine.userId, (tx) => countIn(tx, table));
    expect(nobody, table).toBe(0);
    expect(owned, table).toBeGreaterThan(0);
    expect(owned, table).toBeLessThan(all);
  }
});

test("what belongs to nobody is closed", async () => {
  for (const table of systemTables)
    await expect(
      asTenant(app.db, mine.userId, (tx) => countIn(tx, table)),
      table,
    ).rejects.toThrow(/permission denied/);
});

test("another's rows can be neither changed, taken nor planted", async () => {
  const asMe = <T>(work: (tx: Tx) => Promise<T>) => asTenant(app.db, mine.userId, work);
  const { count } = await asMe((tx) =>
    tx.review.updateMany({ where: { storeId: other.storeId }, data: { content: "x" } }),
  );
  expect(count).toBe(0);
  expect((await asMe((tx) => tx.store.deleteMany({ where: { id: other.storeId } }))).count).toBe(0);
  await expect(
    asMe((tx) => tx.reviewDaily.create({ data: { storeId: other.storeId, platform: "csv", day: new Date() } })),
  ).rejects.toThrow(/row-level security/);
  await expect(
    asMe((tx) => tx.store.update({ where: { id: mine.storeId }, data: { userId: other.userId } })),
  ).rejects.toThrow(/row-level security/);
});

test("partitions cannot be read around their table", async () => {
  await expect(asTenant(app.db, mine.userId, (tx) => countIn(tx, "reviews_default"))).rejects.toThrow(
    /permission denied/,
  );
});

test("the person is forgotten with the transaction", async () => {
  await asTenant(app.db, mine.userId, (tx) => countIn(tx, "reviews"));
  const [row] = await app.db.$queryRaw<{ user: string; person: string }[]>`
    select current_user::text as user, current_setting('app.user_id', true) as person`;
  expect(row).toMatchObject({ person: "" });
  expect(row?.user).not.toBe("urigage_web");
});

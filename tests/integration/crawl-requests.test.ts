import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { getCrawl } from "@/server/features/crawling/get-crawl";
import { listCrawls } from "@/server/features/crawling/list-crawls";
import { requestCrawl } from "@/server/features/crawling/request-crawl";
import { scheduleCrawls } from "@/server/features/crawling/schedule-crawls";
import type { Prisma } from "@/server/generated/prisma/client";
import { startTestApp, type TestApp } from "@/tests/support/app";

let app: TestApp;
let now = Date.now();

beforeAll(async () => {
  app = await startTestApp({ now: () => new Date(now) });
});
afterAll(() => app.stop());

async function connected(data: Partial<Prisma.StoreConnectionUncheckedCreateInput> = {}) {
  const owner = await app.owner();
  const store = await app.store(owner.userId);
  const connection = await app.db.storeConnection.create({
    data: {
      storeId: store.id,
      platform: "naver",
      platformStoreId: String(Math.floor(Math.random() * 1e9) + 1e9),
      consentedAt: new Date(now),
      nextCrawlAt: new Date(now - 1_000),
      ...data,
    },
  });
  return { owner, store, connectionId: connection.id };
}
const queuedFor = async (connectionId: string) => {
  const rows = await app.db.$queryRaw<{ payload: { connectionId: string; trigger: string } }[]>`
    select payload from graphile_worker._private_jobs where payload ->> 'connectionId' = ${connectionId}`;
  return rows.map((row) => row.payload.trigger);
};
const session = (connectionId: string, storeId: string, data: Partial<Prisma.CrawlSessionUncheckedCreateInput> = {}) =>
  app.db.crawlSession.create({
    data: { connectionId, storeId, platform: "naver", trigger: "manual", startedAt: new Date(now - 60_000), ...data },
  });
const hold = (connectionId: string) =>
  app.db.crawlLease.create({
    data: { connectionId, holder: randomUUID(), token: 1n, expiresAt: new Date(Date.now() + 60_000) },
  });

describe("the clock", () => {
  test("queues what is due, once, and moves its time on", async () => {
    const due = await connected();
    const notYet = await connected({ nextCrawlAt: new Date(now + 60_000) });
    const stopped = await connected({ status: "blocked" });
    const withoutConsent = await connected({ consentedAt: null });
    const elsewhere = await connected({ platform: "csv" });
    expect(await scheduleCrawls(app.ctx)).toEqual({ scheduled: 1 });
    expect(await scheduleCrawls(app.ctx)).toEqual({ scheduled: 0 });
    expect(await queuedFor(due.connectionId)).toEqual(["schedule"]);
    for (const other of [notYet, stopped, withoutConsent, elsewhere])
      expect(await queuedFor(other.connectionId)).toEqual([]);
    const { nextCrawlAt } = await app.db.storeConnection.findUniqueOrThrow({ where: { id: due.connectionId } });
    expect(nextCrawlAt?.getTime()).toBeGreaterThan(now + 50 * 60_000);
  });

  test("two schedulers at once queue each connection once", async () => {
    const all = await Promise.all(Array.from({ length: 6 }, () => connected()));
    const results = await Promise.all([scheduleCrawls(app.ctx), scheduleCrawls(app.ctx)]);
    expect(results.reduce((sum, { scheduled }) => sum + scheduled, 0)).toBe(all.length);
  });
});

describe("지금 가져오기", () => {
  test("queues a crawl, however often it is pressed", async () => {
    const { owner, connectionId } = await connected();
    await requestCrawl(owner.ctx, { connectionId });
    await requestCrawl(owner.ctx, { connectionId });
    expect(await queuedFor(connectionId)).toEqual(["manual"]);
  });

  test("is refused while one runs and right after one", async () => {
    const { owner, store, connectionId } = await connected();
    await hold(connectionId);
    await expect(requestCrawl(owner.ctx, { connectionId })).rejects.toMatchObject({
      code: "CONFLICT",
      reason: "RUNNING",
    });
    await app.db.crawlLease.delete({ where: { connectionId } });
    await session(connectionId, store.id, { status: "done" });
    await expect(requestCrawl(owner.ctx, { connectionId })).rejects.toMatchObject({
      code: "RATE_LIMITED",
      reason: "TOO_SOON",
      details: { retryAfterSeconds: 60 },
    });
    now += 61_000;
    await expect(requestCrawl(owner.ctx, { connectionId })).resolves.toEqual({ connectionId });
  });

  test("gives a stopped connection another try", async () => {
    const { owner, connectionId } = await connected({ status: "blocked", statusReason: "막혔어요", nextCrawlAt: null });
    await requestCrawl(owner.ctx, { connectionId });
    const connection = await app.db.storeConnection.findUniqueOrThrow({ where: { id: connectionId } });
    expect(connection).toMatchObject({ status: "active", statusReason: null });
  });

  test("asks for the sign-in where that is what is missing", async () => {
    const { owner, connectionId } = await connected({ status: "needs_login" });
    await expect(requestCrawl(owner.ctx, { connectionId })).rejects.toMatchObject({ reason: "NEEDS_LOGIN" });
  });

  test("is not there for somebody else's shop", async () => {
    const { connectionId } = await connected();
    const other = await app.owner();
    await expect(requestCrawl(other.ctx, { connectionId })).rejects.toMatchObject({ code: "NOT_FOUND" });
    expect(await queuedFor(connectionId)).toEqual([]);
  });
});

describe("following a crawl", () => {
  test("from waiting in the queue to done", async () => {
    const { owner, store, connectionId } = await connected();
    const step = async () => (await getCrawl(owner.ctx, { connectionId })).crawl?.step ?? null;
    expect(await step()).toBeNull();
    const { id, startedAt } = await session(connectionId, store.id);
    const change = (data: Prisma.CrawlSessionUncheckedUpdateInput) =>
      app.db.crawlSession.update({ where: { id_startedAt: { id, startedAt } }, data });
    expect(await step()).toBe("waiting");
    await hold(connectionId);
    expect(await step()).toBe("opening");
    await change({ pages: 2, found: 20, created: 12, known: 8, expected: 47 });
    expect(await step()).toBe("reading");
    await change({ status: "done" });
    const { crawl } = await getCrawl(owner.ctx, { connectionId });
    expect(crawl).toMatchObject({ step: "done", found: 20, expected: 47, created: 12, known: 8 });
    expect(crawl).not.toHaveProperty("cursor");
  });

  test("the list is the owner's own, latest first, page by page", async () => {
    const { owner, store, connectionId } = await connected();
    for (const minutes of [3, 2, 1])
      await session(connectionId, store.id, { status: "done", startedAt: new Date(now - minutes * 60_000) });
    const first = await listCrawls(owner.ctx, { storeId: store.id, limit: 2 });
    expect(first.map((crawl) => now - crawl.startedAt.getTime())).toEqual([60_000, 120_000]);
    const rest = await listCrawls(owner.ctx, { limit: 2, before: first.at(-1)?.startedAt });
    expect(rest.map((crawl) => now - crawl.startedAt.getTime())).toEqual([180_000]);
    const other = await app.owner();
    expect(await listCrawls(other.ctx, { limit: 20 })).toEqual([]);
    await expect(listCrawls(other.ctx, { storeId: store.id, limit: 20 })).rejects.toMatchObject({ code: "NOT_FOUND" });
    await expect(getCrawl(other.ctx, { connectionId })).rejects.toMatchObject({ code: "NOT_FOUND" });
  });
});

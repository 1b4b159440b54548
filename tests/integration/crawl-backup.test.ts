import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { crawlStore } from "@/server/features/crawling/crawl-store";
import { enqueue } from "@/server/jobs/enqueue";
import { type App, createApp } from "@/server/wiring";
import { app, later, now, shopOnNaver } from "@/tests/support/collecting";
import { browsersOf } from "@/bench/crawl/processes";
import { runWorker } from "@/worker/run-worker";

/** A worker like any other, on a machine where no browser starts. */
let broken: App;
beforeAll(() => {
  const config = { ...app.ctx.config, CHROMIUM_PATH: "/nonexistent/chromium" };
  broken = createApp("broken-worker", { config, now: () => new Date(now) });
});
afterAll(() => broken.close());

type Shop = Awaited<ReturnType<typeof shopOnNaver>>;
const crawlWithoutBrowser = ({ connectionId }: Shop) => crawlStore(broken.ctx, { connectionId, trigger: "schedule" });

test("where one worker has no browser, another one does the work", async () => {
  const shop = await shopOnNaver({ reviews: 35 });
  await expect(crawlWithoutBrowser(shop)).rejects.toMatchObject({ name: "VendorError", kind: "temporary" });
  expect((await shop.sessions())[0]).toMatchObject({ status: "running", browserFailures: 1, errorKind: "temporary" });
  await shop.crawl();
  expect(await shop.ids()).toEqual(await shop.truth());
  expect(await shop.sessions()).toMatchObject([{ status: "done", browserFailures: 0, attempts: 2, isBackup: false }]);
});

test("where none has, the newest reviews come over plain HTTP, and a browser completes them later", async () => {
  const shop = await shopOnNaver({ reviews: 35 });
  await expect(crawlWithoutBrowser(shop)).rejects.toThrow();
  await expect(crawlWithoutBrowser(shop)).rejects.toThrow();
  await crawlWithoutBrowser(shop);
  expect(await shop.ids()).toHaveLength(10);
  expect((await shop.sessions()).map(({ status, isBackup, found }) => [status, isBackup, found])).toEqual([
    ["running", false, 0],
    ["done", true, 10],
  ]);
  const connection = await shop.connection();
  expect(connection).toMatchObject({ status: "active", consecutiveFailures: 0, lastCrawledAt: null });
  expect((connection.nextCrawlAt?.getTime() ?? 0) - now).toBe(60_000);
  later(60_000);
  await shop.crawl();
  expect(await shop.ids()).toEqual(await shop.truth());
  expect((await shop.connection()).lastFullCrawlAt).not.toBeNull();
});

test("many new reviews behind several backup crawls are all found by the next whole one", async () => {
  const shop = await shopOnNaver({ reviews: 12 });
  await shop.crawl();
  for (let round = 0; round < 3; round += 1) {
    await app.sim.addReviews(shop.shop.placeId, 30);
    later(3_600_000);
    for (let attempt = 0; attempt < 2; attempt += 1) await expect(crawlWithoutBrowser(shop)).rejects.toThrow();
    await crawlWithoutBrowser(shop);
  }
  expect((await shop.ids()).length).toBeLessThan(102);
  for (let crawl = 0; crawl < 2; crawl += 1) {
    later(3_600_000);
    await shop.crawl();
  }
  expect(await shop.ids()).toEqual(await shop.truth());
});

test("a page without reviews of its own leaves the backup nothing: the browser is tried again", async () => {
  const shop = await shopOnNaver({ reviews: 12, variant: "pcmap" });
  for (let attempt = 0; attempt < 4; attempt += 1) await expect(crawlWithoutBrowser(shop)).rejects.toThrow();
  expect(await shop.connection()).toMatchObject({ status: "active" });
  await shop.crawl();
  expect(await shop.ids()).toEqual(await shop.truth());
});

test("the backup heeds a refusal like any other crawl", async () => {
  const shop = await shopOnNaver({ reviews: 12 });
  await app.sim.failNext({ site: "naver", mode: "block-page", times: 100, path: "/" });
  for (let attempt = 0; attempt < 2; attempt += 1) await expect(crawlWithoutBrowser(shop)).rejects.toThrow();
  await crawlWithoutBrowser(shop);
  expect(await shop.connection()).toMatchObject({ status: "blocked" });
  expect(await shop.ids()).toEqual([]);
});

test("a browser killed while reading: the next attempt goes on where it was", async () => {
  const shop = await shopOnNaver({ reviews: 80 });
  const crawling = shop.crawl();
  const outcome = expect(crawling).rejects.toMatchObject({ kind: "temporary", message: /the browser ended/ });
  await shop.pagesReach(2);
  for (const pid of browsersOf(process.pid)) process.kill(pid, "SIGKILL");
  await outcome;
  const [interrupted] = await shop.sessions();
  expect(interrupted).toMatchObject({ status: "running", browserFailures: 1 });
  expect(interrupted?.pages).toBeLessThan(8);
  await shop.crawl();
  expect(await shop.ids()).toEqual(await shop.truth());
  expect(await shop.sessions()).toMatchObject([{ status: "done", found: 80, created: 80 }]);
});

test("by the queue alone the backup has taken over within a minute", { timeout: 90_000 }, async () => {
  const shop = await shopOnNaver({ reviews: 15 });
  const startedAt = Date.now();
  await app.db.$transaction((tx) =>
    enqueue(tx, "crawl-store", { connectionId: shop.connectionId, trigger: "schedule" }),
  );
  const worker = await runWorker(broken);
  try {
    await vi.waitFor(async () => expect(await shop.ids()).toHaveLength(10), { timeout: 60_000, interval: 250 });
  } finally {
    await worker.stop();
  }
  expect(Date.now() - startedAt).toBeLessThan(60_000);
});

import { expect, test } from "vitest";
import { crawlStore } from "@/server/features/crawling/crawl-store";
import { createBrowserPool } from "@/server/integrations/browser/browser-pool";
import { createEgressFetch } from "@/server/integrations/egress-fetch";
import { createNaverSource, naverHosts } from "@/server/integrations/review-source/naver/naver-source";
import { VendorError } from "@/server/integrations/vendor-error";
import { chromiumArgs, chromiumPath } from "@/server/platform/chromium";
import { app, later, now, owner, shopOnNaver } from "@/tests/support/collecting";

const stops = [
  ["method-blocked", "/", "blocked"],
  ["method-blocked", "/graphql", "blocked"],
  ["block-page", "/", "blocked"],
  ["layout-changed", "/", "layout_changed"],
] as const;
test.each(stops)("%s at %s stops the connection as %s and tells the owner once", async (mode, path, status) => {
  const shop = await shopOnNaver();
  await app.sim.failNext({ site: "naver", mode, times: 100, path });
  await shop.crawl();
  const connection = await shop.connection();
  expect(connection).toMatchObject({ status, nextCrawlAt: null, consecutiveFailures: 1 });
  expect(connection.statusReason).toBe(status.replace("_", "-"));
  expect((await shop.sessions())[0]).toMatchObject({ status: "stopped" });
  const told = await app.db.notification.findMany({ where: { userId: owner.userId } });
  expect(told.map((notification) => notification.kind)).toEqual(["connection_trouble"]);
  await shop.crawl();
  expect(await shop.sessions()).toHaveLength(1);
});

test("the operator is told of a platform that turns us away, once a day, whichever shops it met", async () => {
  const admin = await app.owner("admin");
  later(24 * 3_600_000);
  for (const mode of ["method-blocked", "method-blocked", "layout-changed"]) {
    const shop = await shopOnNaver({ reviews: 3 });
    await app.sim.failNext({ site: "naver", mode, times: 100, path: "/" });
    await shop.crawl();
    await app.sim.clearFailures();
  }
  const gone = await shopOnNaver({ reviews: 3 });
  await app.db.storeConnection.update({ where: { id: gone.connectionId }, data: { platformStoreId: "9999999999" } });
  await gone.crawl();
  const told = await app.db.notification.findMany({ where: { userId: admin.userId }, orderBy: { createdAt: "asc" } });
  expect(told.map(({ kind, data }) => [kind, (data as { status: string }).status])).toEqual([
    ["connection_trouble", "blocked"],
    ["connection_trouble", "layout_changed"],
  ]);
});

const passing = ["server-error", "truncated", "reset", "lost-response", "graphql-errors"] as const;
test.each(passing)("%s is left to the queue, and the next run completes", async (mode) => {
  const shop = await shopOnNaver();
  // More than once: Chromium itself repeats a request whose kept connection breaks.
  await app.sim.failNext({ site: "naver", mode, times: 10, path: "/graphql" });
  await expect(shop.crawl()).rejects.toMatchObject({ name: "VendorError", kind: "temporary" });
  expect(await shop.connection()).toMatchObject({ status: "active", consecutiveFailures: 1 });
  await app.sim.clearFailures();
  await shop.crawl();
  expect(await shop.ids()).toEqual(await shop.truth());
  expect(await shop.connection()).toMatchObject({ status: "active", consecutiveFailures: 0 });
});

test.each(["server-error", "truncated", "reset"] as const)(
  "%s of the page itself is left to the queue",
  async (mode) => {
    const shop = await shopOnNaver({ reviews: 5 });
    await app.sim.failNext({ site: "naver", mode, times: 1 });
    await expect(shop.crawl()).rejects.toMatchObject({ name: "VendorError", kind: "temporary" });
  },
);

test.each(["/restaurant", "/graphql"])("an answer from %s that takes too long is left to the queue", async (path) => {
  const shop = await shopOnNaver({ reviews: 15 });
  const baseUrl = app.sandbox.urls.naver;
  const hosts = naverHosts(baseUrl);
  const browsers = createBrowserPool({
    executablePath: () => chromiumPath(),
    args: chromiumArgs,
    hosts,
    allowPrivate: true,
  });
  const fetch = createEgressFetch({ hosts, allowPrivate: true });
  const atOnce = async () => {};
  const naver = createNaverSource({ baseUrl, browsers, fetch, pace: atOnce, findPace: atOnce, timeoutMs: 1_000 });
  const ctx = { ...app.ctx, ports: { ...app.ctx.ports, reviewSources: { naver } } };
  await app.sim.configure({ slowMs: 20_000 });
  await app.sim.failNext({ site: "naver", mode: "slow", times: 1, path });
  const crawling = crawlStore(ctx, { connectionId: shop.connectionId, trigger: "manual" });
  await expect(crawling).rejects.toMatchObject({ name: "VendorError", kind: "temporary" });
  await browsers.close();
});

test.each(["/", "/graphql"])("429 at %s waits ten minutes and more, then goes on", async (path) => {
  const shop = await shopOnNaver();
  await app.sim.failNext({ site: "naver", mode: "rate-limited", times: 1, path });
  await shop.crawl();
  const connection = await shop.connection();
  expect(connection).toMatchObject({ status: "active", consecutiveFailures: 1 });
  expect((connection.nextCrawlAt?.getTime() ?? 0) - now).toBe(10 * 60_000);
  await shop.crawl();
  expect(await shop.ids()).toEqual(await shop.truth());
  expect(await shop.connection()).toMatchObject({ statusReason: null, consecutiveFailures: 0 });
});

test("reviews hidden by the platform are not taken for deleted", async () => {
  const shop = await shopOnNaver();
  await shop.crawl();
  later(10 * 60_000);
  await app.sim.setMode("naver", "penalty");
  await shop.crawl();
  expect(await shop.ids()).toEqual(await shop.truth());
  const connection = await shop.connection();
  expect(connection).toMatchObject({ status: "active" });
  expect((connection.nextCrawlAt?.getTime() ?? 0) - now).toBe(6 * 3_600_000);
  expect(connection.statusReason).toBe("hidden");
});

test("no review on the page of a shop that has some is a changed page, not success", async () => {
  const shop = await shopOnNaver({ reviews: 12 });
  await shop.crawl();
  for (const id of await shop.truth()) await app.sim.deleteReview(id);
  later(10 * 60_000);
  await shop.crawl();
  expect(await shop.connection()).toMatchObject({ status: "layout_changed" });
  expect(await shop.ids()).toHaveLength(12);
});

test("the page's own token is enough where the platform asks for one", async () => {
  const shop = await shopOnNaver({ reviews: 25 });
  await app.sim.setMode("naver", "ncaptcha");
  await shop.crawl();
  expect(await shop.ids()).toEqual(await shop.truth());
});
test("what is thrown for the queue carries no review text", async () => {
  const shop = await shopOnNaver({ reviews: 5 });
  await app.sim.failNext({ site: "naver", mode: "server-error", times: 1 });
  const error = await shop.crawl().catch((cause: unknown) => cause);
  expect(error).toBeInstanceOf(VendorError);
  expect((error as VendorError).message).toBe("HTTP 500");
});

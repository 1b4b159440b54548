import { randomUUID } from "node:crypto";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import type { Ctx } from "@/server/context";
import { leaseMs } from "@/server/domain/crawl";
import { crawlStore } from "@/server/features/crawling/crawl-store";
import { createBrowserPool } from "@/server/integrations/browser/browser-pool";
import { createNaverSource, naverHosts } from "@/server/integrations/review-source/naver/naver-source";
import { chromiumArgs, chromiumPath } from "@/server/platform/chromium";
import { VendorError } from "@/server/integrations/vendor-error";
import type { ReviewSource } from "@/server/integrations/review-source/review-source";
import { incoming, startTestApp, type TestApp } from "@/tests/support/app";

let app: TestApp;
let now = Date.now();
let owner: Awaited<ReturnType<TestApp["owner"]>>;
let system: Ctx;

beforeAll(async () => {
  app = await startTestApp({ now: () => new Date(now) });
  system = { ...app.ctx, actor: { kind: "system", job: "crawl-store" } };
});
afterAll(() => app.stop());
beforeEach(async () => {
  owner = await app.owner();
});
afterEach(() => app.sim.clearFailures());

type ShopOptions = { reviews?: number; variant?: "mobile" | "pcmap"; unreachable?: number };

/** A shop on Naver with reviews, connected to a store of its own. */
async function connectedShop({ reviews = 35, variant = "mobile", unreachable = 0 }: ShopOptions = {}) {
  const shop = await app.sim.addShop({ name: `시험 식당 ${randomUUID().slice(0, 6)}`, variant, unreachable });
  await app.sim.addReviews(shop.placeId, reviews);
  const store = await app.store(owner.userId, { name: shop.name });
  const connection = await app.db.storeConnection.create({
    data: {
      storeId: store.id,
      platform: "naver",
      platformStoreId: shop.placeId,
      platformIds: { businessType: shop.type, placeName: shop.name },
      consentedAt: new Date(now),
      nextCrawlAt: new Date(now),
    },
  });
  const crawl = (signal?: AbortSignal) =>
    crawlStore(system, { connectionId: connection.id, trigger: "manual" }, { signal });
  return { shop, store, connectionId: connection.id, crawl };
}
type Shop = Awaited<ReturnType<typeof connectedShop>>;

const connectionOf = ({ connectionId }: Shop) =>
  app.db.storeConnection.findUniqueOrThrow({ where: { id: connectionId } });
const sessionsOf = ({ connectionId }: Shop) =>
  app.db.crawlSession.findMany({ where: { connectionId }, orderBy: { startedAt: "asc" } });
const idsOf = async ({ store }: Shop) => {
  const rows = await app.db.review.findMany({ where: { storeId: store.id }, select: { platformReviewId: true } });
  return rows.map((row) => row.platformReviewId).sort();
};
const truthOf = async ({ shop }: Shop) => (await app.sim.reviews(shop.placeId)).map((review) => review.id).sort();
const pagesReach = (shop: Shop, pages: number) =>
  vi.waitFor(async () => expect((await sessionsOf(shop)).at(-1)?.pages).toBeGreaterThanOrEqual(pages), {
    timeout: 20_000,
    interval: 20,
  });
const later = (ms: number) => {
  now += ms;
};

describe("a whole crawl", () => {
  test.each(["mobile", "pcmap"] as const)("stores every review of a %s page, once", async (variant) => {
    const shop = await connectedShop({ reviews: 47, variant });
    await shop.crawl();
    expect(await idsOf(shop)).toEqual(await truthOf(shop));
    const [session] = await sessionsOf(shop);
    expect(session).toMatchObject({
      status: "done",
      found: 47,
      created: 47,
      known: 0,
      edited: 0,
      expected: 47,
      pages: 5,
    });
    const connection = await connectionOf(shop);
    expect(connection).toMatchObject({ status: "active", consecutiveFailures: 0, lastCrawledAt: new Date(now) });
    const waitMinutes = ((connection.nextCrawlAt?.getTime() ?? 0) - now) / 60_000;
    expect(waitMinutes).toBeGreaterThanOrEqual(54);
    expect(waitMinutes).toBeLessThanOrEqual(66);
  });

  test("takes over what the page shows: day, star or none, keywords, reply, takedown", async () => {
    const shop = await connectedShop({ reviews: 0 });
    const createdAt = "2025-12-05T03:04:05.000Z";
    const plain = { createdAt, stars: null, publicRating: null, photos: 0 };
    const full = await app.sim.addReview(shop.shop.placeId, {
      ...plain,
      body: "국물이 진하고 좋아요\n또 올게요 🍲",
      stars: 4,
      publicRating: 4,
      keywords: ["food_good", "kind"],
      nickname: "kna****",
      photos: 2,
    });
    const zero = await app.sim.addReview(shop.shop.placeId, {
      ...plain,
      body: null,
      publicRating: 0,
      keywords: ["kind"],
    });
    const removed = await app.sim.addReview(shop.shop.placeId, { ...plain, body: "지워진 글" });
    await app.sim.takeDownReview(removed);
    await shop.crawl();
    const reviews = await app.db.review.findMany({ where: { storeId: shop.store.id } });
    const byId = new Map(reviews.map((review) => [review.platformReviewId, review]));
    expect(byId.get(full)).toMatchObject({
      content: "국물이 진하고 좋아요\n또 올게요 🍲",
      rating: 4,
      ratingSource: "platform",
      reviewerName: "kna****",
      platformKeywords: ["음식이 맛있어요", "친절해요"],
      datePrecision: "instant",
      reviewDate: new Date(createdAt),
      isBlinded: false,
    });
    expect(byId.get(full)?.images).toHaveLength(2);
    expect(byId.get(zero)).toMatchObject({ content: "", rating: null, ratingSource: "none" });
    expect(byId.get(removed)).toMatchObject({ content: "", isBlinded: true, images: [] });
  });

  test("a total that no page reaches ends at the empty page", async () => {
    const shop = await connectedShop({ reviews: 23, unreachable: 6 });
    await shop.crawl();
    expect(await idsOf(shop)).toHaveLength(23);
    expect((await sessionsOf(shop))[0]).toMatchObject({ status: "done", expected: 29 });
  });

  test("a shop without reviews is no trouble", async () => {
    const shop = await connectedShop({ reviews: 0 });
    await shop.crawl();
    expect((await sessionsOf(shop))[0]).toMatchObject({ status: "done", found: 0 });
  });
});

describe("crawling again", () => {
  test("adds nothing and stops after twenty known in a row", async () => {
    const shop = await connectedShop({ reviews: 60 });
    await shop.crawl();
    later(10 * 60_000);
    await shop.crawl();
    const [, second] = await sessionsOf(shop);
    expect(second).toMatchObject({ status: "done", created: 0, edited: 0, known: 20, pages: 2 });
    expect(await idsOf(shop)).toEqual(await truthOf(shop));
  });

  test("finds a new review below known ones, and takes over an edited text", async () => {
    const shop = await connectedShop({ reviews: 40 });
    await shop.crawl();
    const [edited] = await app.sim.reviews(shop.shop.placeId);
    await app.sim.editReview(edited?.id ?? "", { body: "다시 가 보니 국이 식어 있었어요." });
    const latestVisit = (await app.sim.reviews(shop.shop.placeId))
      .map((review) => review.visitedOn)
      .sort()
      .at(-1);
    const added = await app.sim.addReview(shop.shop.placeId, { body: "며칠 전에 다녀왔어요", visitedOn: latestVisit });
    later(10 * 60_000);
    await shop.crawl();
    const [, second] = await sessionsOf(shop);
    expect(second).toMatchObject({ status: "done", created: 1, edited: 1 });
    expect(await idsOf(shop)).toContain(added);
    const review = await app.db.review.findFirstOrThrow({ where: { platformReviewId: edited?.id } });
    expect(review).toMatchObject({ content: "다시 가 보니 국이 식어 있었어요." });
    expect(review.editedAt).not.toBeNull();
  });

  test("a review written while we read moves others down and doubles none", async () => {
    const shop = await connectedShop({ reviews: 60 });
    const crawling = shop.crawl();
    await pagesReach(shop, 2);
    await app.sim.addReview(shop.shop.placeId, { body: "방금 다녀왔어요" });
    await crawling;
    later(10 * 60_000);
    await shop.crawl();
    const ids = await idsOf(shop);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(await truthOf(shop));
  });
});

describe("interrupted", () => {
  test("goes on from its cursor: complete, nothing doubled, one session", async () => {
    const shop = await connectedShop({ reviews: 70 });
    const stopping = new AbortController();
    const crawling = shop.crawl(stopping.signal);
    await pagesReach(shop, 2);
    stopping.abort(new Error("worker stops"));
    await expect(crawling).rejects.toThrow("worker stops");
    const stored = (await idsOf(shop)).length;
    expect(stored).toBeGreaterThanOrEqual(20);
    expect(stored).toBeLessThan(70);
    await shop.crawl();
    expect(await idsOf(shop)).toEqual(await truthOf(shop));
    const sessions = await sessionsOf(shop);
    expect(sessions).toHaveLength(1);
    expect(sessions[0]).toMatchObject({ status: "done", attempts: 2, found: 70, created: 70 });
  });

  test("with reviews gone and come meanwhile it still ends complete", async () => {
    const shop = await connectedShop({ reviews: 50 });
    const stopping = new AbortController();
    const crawling = shop.crawl(stopping.signal);
    await pagesReach(shop, 2);
    stopping.abort(new Error("worker stops"));
    await expect(crawling).rejects.toThrow();
    const read = await idsOf(shop);
    for (const id of read.slice(0, 12)) await app.sim.deleteReview(id);
    await app.sim.addReview(shop.shop.placeId, { body: "방금 다녀왔어요" });
    await shop.crawl();
    later(10 * 60_000);
    await shop.crawl();
    const ids = new Set(await idsOf(shop));
    expect((await truthOf(shop)).filter((id) => !ids.has(id))).toEqual([]);
  });

  test("of two at once one works; the other looks again later", async () => {
    const shop = await connectedShop({ reviews: 40 });
    await Promise.all([shop.crawl(), shop.crawl()]);
    expect(await sessionsOf(shop)).toHaveLength(1);
    expect(await idsOf(shop)).toEqual(await truthOf(shop));
    const [waiting] = (await app.jobs()).filter((job) => job.name === "crawl-store");
    const waitMs = (waiting?.runAt.getTime() ?? 0) - Date.now();
    expect(waitMs).toBeGreaterThan(leaseMs / 2);
    expect(waitMs).toBeLessThanOrEqual(leaseMs + 1_000);
  });

  test("one whose lease was taken over writes nothing more", async () => {
    const shop = await connectedShop({ reviews: 60 });
    const crawling = shop.crawl();
    await pagesReach(shop, 2);
    await app.db.crawlLease.update({ where: { connectionId: shop.connectionId }, data: { token: { increment: 1 } } });
    await crawling;
    const stored = (await idsOf(shop)).length;
    expect(stored).toBeLessThan(60);
    expect((await sessionsOf(shop))[0]).toMatchObject({ status: "running", found: stored });
    expect((await connectionOf(shop)).lastCrawledAt).toBeNull();
  });

  test("a dead holder's connection is free once its lease is over", async () => {
    const shop = await connectedShop({ reviews: 12 });
    const dead = {
      connectionId: shop.connectionId,
      holder: "dead",
      token: 4n,
      expiresAt: new Date(Date.now() - 1_000),
    };
    await app.db.crawlLease.create({ data: dead });
    await shop.crawl();
    expect(await idsOf(shop)).toHaveLength(12);
    const lease = await app.db.crawlLease.findUniqueOrThrow({ where: { connectionId: shop.connectionId } });
    expect(lease.token).toBe(5n);
  });
});

describe("trouble", () => {
  const stops = [
    ["method-blocked", "/", "blocked"],
    ["method-blocked", "/graphql", "blocked"],
    ["block-page", "/", "blocked"],
    ["layout-changed", "/", "layout_changed"],
  ] as const;
  test.each(stops)("%s at %s stops the connection as %s and tells the owner once", async (mode, path, status) => {
    const shop = await connectedShop();
    await app.sim.failNext({ site: "naver", mode, times: 100, path });
    await shop.crawl();
    const connection = await connectionOf(shop);
    expect(connection).toMatchObject({ status, nextCrawlAt: null, consecutiveFailures: 1 });
    expect(connection.statusReason).toMatch(/모은 리뷰는 그대로 있어요/);
    expect((await sessionsOf(shop))[0]).toMatchObject({ status: "stopped" });
    const told = await app.db.notification.findMany({ where: { userId: owner.userId } });
    expect(told.map((notification) => notification.kind)).toEqual(["connection_trouble"]);
    await shop.crawl();
    expect(await sessionsOf(shop)).toHaveLength(1);
  });

  const passing = ["server-error", "truncated", "reset", "lost-response", "graphql-errors"] as const;
  test.each(passing)("%s is left to the queue, and the next run completes", async (mode) => {
    const shop = await connectedShop();
    // More than once: Chromium itself repeats a request whose kept connection breaks.
    await app.sim.failNext({ site: "naver", mode, times: 10, path: "/graphql" });
    await expect(shop.crawl()).rejects.toMatchObject({ name: "VendorError", kind: "temporary" });
    expect(await connectionOf(shop)).toMatchObject({ status: "active", consecutiveFailures: 1 });
    await app.sim.clearFailures();
    await shop.crawl();
    expect(await idsOf(shop)).toEqual(await truthOf(shop));
    expect(await connectionOf(shop)).toMatchObject({ status: "active", consecutiveFailures: 0 });
  });

  test.each(["server-error", "truncated", "reset"] as const)(
    "%s of the page itself is left to the queue",
    async (mode) => {
      const shop = await connectedShop({ reviews: 5 });
      await app.sim.failNext({ site: "naver", mode, times: 1 });
      await expect(shop.crawl()).rejects.toMatchObject({ name: "VendorError", kind: "temporary" });
    },
  );

  test.each(["/restaurant", "/graphql"])("an answer from %s that takes too long is left to the queue", async (path) => {
    const shop = await connectedShop({ reviews: 15 });
    const baseUrl = app.sandbox.urls.naver;
    const hosts = naverHosts(baseUrl);
    const browsers = createBrowserPool({ executablePath: () => chromiumPath(), args: chromiumArgs, hosts });
    const naver = createNaverSource({ baseUrl, browsers, pauseMs: 0, timeoutMs: 1_000 });
    const ctx = { ...system, ports: { ...system.ports, reviewSources: { naver } } };
    await app.sim.configure({ slowMs: 20_000 });
    await app.sim.failNext({ site: "naver", mode: "slow", times: 1, path });
    const crawling = crawlStore(ctx, { connectionId: shop.connectionId, trigger: "manual" });
    await expect(crawling).rejects.toMatchObject({ name: "VendorError", kind: "temporary" });
    await browsers.close();
  });

  test.each(["/", "/graphql"])("429 at %s waits ten minutes and more, then goes on", async (path) => {
    const shop = await connectedShop();
    await app.sim.failNext({ site: "naver", mode: "rate-limited", times: 1, path });
    await shop.crawl();
    const connection = await connectionOf(shop);
    expect(connection).toMatchObject({ status: "active", consecutiveFailures: 1 });
    expect((connection.nextCrawlAt?.getTime() ?? 0) - now).toBe(10 * 60_000);
    await shop.crawl();
    expect(await idsOf(shop)).toEqual(await truthOf(shop));
    expect(await connectionOf(shop)).toMatchObject({ statusReason: null, consecutiveFailures: 0 });
  });

  test("reviews hidden by the platform are not taken for deleted", async () => {
    const shop = await connectedShop();
    await shop.crawl();
    later(10 * 60_000);
    await app.sim.setMode("naver", "penalty");
    await shop.crawl();
    expect(await idsOf(shop)).toEqual(await truthOf(shop));
    const connection = await connectionOf(shop);
    expect(connection).toMatchObject({ status: "active" });
    expect((connection.nextCrawlAt?.getTime() ?? 0) - now).toBe(6 * 3_600_000);
    expect(connection.statusReason).toMatch(/모은 리뷰는 그대로 있고/);
  });

  test("no review on the page of a shop that has some is a changed page, not success", async () => {
    const shop = await connectedShop({ reviews: 12 });
    await shop.crawl();
    for (const id of await truthOf(shop)) await app.sim.deleteReview(id);
    later(10 * 60_000);
    await shop.crawl();
    expect(await connectionOf(shop)).toMatchObject({ status: "layout_changed" });
    expect(await idsOf(shop)).toHaveLength(12);
  });

  test("the page's own token is enough where the platform asks for one", async () => {
    const shop = await connectedShop({ reviews: 25 });
    await app.sim.setMode("naver", "ncaptcha");
    await shop.crawl();
    expect(await idsOf(shop)).toEqual(await truthOf(shop));
  });
});

describe("the right shop", () => {
  test("another name on the page: nothing is stored, the owner is asked", async () => {
    const shop = await connectedShop({ reviews: 12 });
    await app.sim.changeShop(shop.shop.placeId, { name: "남의 가게" });
    await shop.crawl();
    expect(await idsOf(shop)).toEqual([]);
    expect(await connectionOf(shop)).toMatchObject({ status: "paused" });
    expect((await connectionOf(shop)).statusReason).toMatch(/가게 주소를 확인/);
  });

  test("a page that is gone pauses the connection", async () => {
    const shop = await connectedShop({ reviews: 3 });
    await app.db.storeConnection.update({ where: { id: shop.connectionId }, data: { platformStoreId: "9999999999" } });
    await shop.crawl();
    expect(await connectionOf(shop)).toMatchObject({ status: "paused" });
  });

  test("without consent nothing is asked of the platform", async () => {
    const shop = await connectedShop({ reviews: 3 });
    await app.db.storeConnection.update({ where: { id: shop.connectionId }, data: { consentedAt: null } });
    await app.sim.clearRequests();
    await shop.crawl();
    expect(await app.sim.requests("naver")).toEqual([]);
    expect(await sessionsOf(shop)).toEqual([]);
  });

  test("shops of different owners crawled at once never mix", async () => {
    const shops = await Promise.all([20, 25, 30, 15].map((reviews) => connectedShop({ reviews })));
    await Promise.all(shops.map((shop) => shop.crawl()));
    for (const shop of shops) expect(await idsOf(shop)).toEqual(await truthOf(shop));
  });
});

test("what is thrown for the queue carries no review text", async () => {
  const shop = await connectedShop({ reviews: 5 });
  await app.sim.failNext({ site: "naver", mode: "server-error", times: 1 });
  const error = await shop.crawl().catch((cause: unknown) => cause);
  expect(error).toBeInstanceOf(VendorError);
  expect((error as VendorError).message).toBe("HTTP 500");
});

test("what a source could not read is kept in its raw form, once, and the rest is stored", async () => {
  const shop = await connectedShop({ reviews: 0 });
  const good = incoming({ platformReviewId: "good", content: "맛있어요" });
  const rejected = [{ reason: "created: no readable date", raw: { id: "bad", body: "NUL \0 과 반쪽 \ud83d" } }];
  const page = { reviews: [good], rejected, cursor: null, total: 2, requests: 1 };
  const source: ReviewSource = {
    parseUrl: () => null,
    findPlace: () => Promise.reject(new VendorError("rejected", "not asked for")),
    async *readReviews() {
      yield page;
    },
  };
  const ctx = { ...system, ports: { ...system.ports, reviewSources: { naver: source } } };
  const crawl = () => crawlStore(ctx, { connectionId: shop.connectionId, trigger: "manual" });
  await crawl();
  later(10 * 60_000);
  await crawl();
  expect(await idsOf(shop)).toEqual(["good"]);
  expect(
    (await sessionsOf(shop)).map(({ found, created, known, quarantined }) => [found, created, known, quarantined]),
  ).toEqual([
    [2, 1, 0, 1],
    [2, 0, 1, 1],
  ]);
  const kept = await app.db.quarantinedItem.findMany({ where: { storeId: shop.store.id } });
  expect(kept).toMatchObject([{ platform: "naver", raw: { id: "bad", body: "NUL  과 반쪽 \ufffd" } }]);
});

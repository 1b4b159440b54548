import { describe, expect, test } from "vitest";
import { leaseMs } from "@/server/domain/crawl";
import { crawlStore } from "@/server/features/crawling/crawl-store";
import type { ReviewSource } from "@/server/integrations/review-source/review-source";
import { VendorError } from "@/server/integrations/vendor-error";
import { incoming } from "@/tests/support/app";
import { app, later, now, shopOnNaver } from "@/tests/support/collecting";

describe("a whole crawl", () => {
  test.each(["mobile", "pcmap"] as const)("stores every review of a %s page, once", async (variant) => {
    const shop = await shopOnNaver({ reviews: 47, variant });
    await shop.crawl();
    expect(await shop.ids()).toEqual(await shop.truth());
    const [session] = await shop.sessions();
    expect(session).toMatchObject({
      status: "done",
      found: 47,
      created: 47,
      known: 0,
      edited: 0,
      expected: 47,
      pages: 5,
    });
    const connection = await shop.connection();
    expect(connection).toMatchObject({ status: "active", consecutiveFailures: 0, lastCrawledAt: new Date(now) });
    const waitMinutes = ((connection.nextCrawlAt?.getTime() ?? 0) - now) / 60_000;
    // An hour, or up to four where the made-up reviews left the last weeks empty.
    expect(waitMinutes).toBeGreaterThanOrEqual(54);
    expect(waitMinutes).toBeLessThanOrEqual(264);
  });

  test("takes over what the page shows: day, star or none, keywords, reply, takedown", async () => {
    const shop = await shopOnNaver({ reviews: 0 });
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
    const shop = await shopOnNaver({ reviews: 23, unreachable: 6 });
    await shop.crawl();
    expect(await shop.ids()).toHaveLength(23);
    expect((await shop.sessions())[0]).toMatchObject({ status: "done", expected: 29 });
  });

  test("a shop without reviews is no trouble", async () => {
    const shop = await shopOnNaver({ reviews: 0 });
    await shop.crawl();
    expect((await shop.sessions())[0]).toMatchObject({ status: "done", found: 0 });
  });
});

describe("crawling again", () => {
  test("adds nothing and stops after twenty known in a row", async () => {
    const shop = await shopOnNaver({ reviews: 60 });
    await shop.crawl();
    later(10 * 60_000);
    await shop.crawl();
    const [, second] = await shop.sessions();
    expect(second).toMatchObject({ status: "done", created: 0, edited: 0, known: 20, pages: 2 });
    expect(await shop.ids()).toEqual(await shop.truth());
  });

  test("finds a new review below known ones, and takes over an edited text", async () => {
    const shop = await shopOnNaver({ reviews: 40 });
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
    const [, second] = await shop.sessions();
    expect(second).toMatchObject({ status: "done", created: 1, edited: 1 });
    expect(await shop.ids()).toContain(added);
    const review = await app.db.review.findFirstOrThrow({ where: { platformReviewId: edited?.id } });
    expect(review).toMatchObject({ content: "다시 가 보니 국이 식어 있었어요." });
    expect(review.editedAt).not.toBeNull();
  });

  test("a review written while we read moves others down and doubles none", async () => {
    const shop = await shopOnNaver({ reviews: 60 });
    const crawling = shop.crawl();
    await shop.pagesReach(2);
    await app.sim.addReview(shop.shop.placeId, { body: "방금 다녀왔어요" });
    await crawling;
    later(10 * 60_000);
    await shop.crawl();
    const ids = await shop.ids();
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(await shop.truth());
  });
});

describe("interrupted", () => {
  test("goes on from its cursor: complete, nothing doubled, one session", async () => {
    const shop = await shopOnNaver({ reviews: 70 });
    const stopping = new AbortController();
    const crawling = shop.crawl(stopping.signal);
    await shop.pagesReach(2);
    stopping.abort(new Error("worker stops"));
    await expect(crawling).rejects.toThrow("worker stops");
    const stored = (await shop.ids()).length;
    expect(stored).toBeGreaterThanOrEqual(20);
    expect(stored).toBeLessThan(70);
    await shop.crawl();
    expect(await shop.ids()).toEqual(await shop.truth());
    const sessions = await shop.sessions();
    expect(sessions).toHaveLength(1);
    expect(sessions[0]).toMatchObject({ status: "done", attempts: 2, found: 70, created: 70 });
  });

  test("with reviews gone and come meanwhile it still ends complete", async () => {
    const shop = await shopOnNaver({ reviews: 50 });
    const stopping = new AbortController();
    const crawling = shop.crawl(stopping.signal);
    await shop.pagesReach(2);
    stopping.abort(new Error("worker stops"));
    await expect(crawling).rejects.toThrow();
    const read = await shop.ids();
    for (const id of read.slice(0, 12)) await app.sim.deleteReview(id);
    await app.sim.addReview(shop.shop.placeId, { body: "방금 다녀왔어요" });
    await shop.crawl();
    later(10 * 60_000);
    await shop.crawl();
    const ids = new Set(await shop.ids());
    expect((await shop.truth()).filter((id) => !ids.has(id))).toEqual([]);
  });

  test("of two at once one works; the other looks again later", async () => {
    const shop = await shopOnNaver({ reviews: 40 });
    await Promise.all([shop.crawl(), shop.crawl()]);
    expect(await shop.sessions()).toHaveLength(1);
    expect(await shop.ids()).toEqual(await shop.truth());
    const [waiting] = (await app.jobs()).filter((job) => job.name === "crawl-store");
    const waitMs = (waiting?.runAt.getTime() ?? 0) - Date.now();
    expect(waitMs).toBeGreaterThan(leaseMs / 2);
    expect(waitMs).toBeLessThanOrEqual(leaseMs + 1_000);
  });

  test("one whose lease was taken over writes nothing more", async () => {
    const shop = await shopOnNaver({ reviews: 60 });
    const crawling = shop.crawl();
    await shop.pagesReach(2);
    await app.db.crawlLease.update({ where: { connectionId: shop.connectionId }, data: { token: { increment: 1 } } });
    await crawling;
    const stored = (await shop.ids()).length;
    expect(stored).toBeLessThan(60);
    expect((await shop.sessions())[0]).toMatchObject({ status: "running", found: stored });
    expect((await shop.connection()).lastCrawledAt).toBeNull();
  });

  test("a dead holder's connection is free once its lease is over", async () => {
    const shop = await shopOnNaver({ reviews: 12 });
    const dead = {
      connectionId: shop.connectionId,
      holder: "dead",
      token: 4n,
      expiresAt: new Date(Date.now() - 1_000),
    };
    await app.db.crawlLease.create({ data: dead });
    await shop.crawl();
    expect(await shop.ids()).toHaveLength(12);
    const lease = await app.db.crawlLease.findUniqueOrThrow({ where: { connectionId: shop.connectionId } });
    expect(lease.token).toBe(5n);
  });
});

describe("the right shop", () => {
  test("another name on the page: nothing is stored, the owner is asked", async () => {
    const shop = await shopOnNaver({ reviews: 12 });
    await app.sim.changeShop(shop.shop.placeId, { name: "남의 가게" });
    await shop.crawl();
    expect(await shop.ids()).toEqual([]);
    expect(await shop.connection()).toMatchObject({ status: "paused", statusReason: "wrong-shop" });
  });

  test("a page that is gone pauses the connection", async () => {
    const shop = await shopOnNaver({ reviews: 3 });
    await app.db.storeConnection.update({ where: { id: shop.connectionId }, data: { platformStoreId: "9999999999" } });
    await shop.crawl();
    expect(await shop.connection()).toMatchObject({ status: "paused" });
  });

  test("without consent nothing is asked of the platform", async () => {
    const shop = await shopOnNaver({ reviews: 3 });
    await app.db.storeConnection.update({ where: { id: shop.connectionId }, data: { consentedAt: null } });
    await app.sim.clearRequests();
    await shop.crawl();
    expect(await app.sim.requests("naver")).toEqual([]);
    expect(await shop.sessions()).toEqual([]);
  });

  test("shops of different owners crawled at once never mix", async () => {
    const shops = await Promise.all([20, 25, 30, 15].map((reviews) => shopOnNaver({ reviews })));
    await Promise.all(shops.map((shop) => shop.crawl()));
    for (const shop of shops) expect(await shop.ids()).toEqual(await shop.truth());
  });
});

test("what a source could not read is kept in its raw form, once, and the rest is stored", async () => {
  const shop = await shopOnNaver({ reviews: 0 });
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
  const ctx = { ...app.ctx, ports: { ...app.ctx.ports, reviewSources: { naver: source } } };
  const crawl = () => crawlStore(ctx, { connectionId: shop.connectionId, trigger: "manual" });
  await crawl();
  later(10 * 60_000);
  await crawl();
  expect(await shop.ids()).toEqual(["good"]);
  expect(
    (await shop.sessions()).map(({ found, created, known, quarantined }) => [found, created, known, quarantined]),
  ).toEqual([
    [2, 1, 0, 1],
    [2, 0, 1, 1],
  ]);
  const kept = await app.db.quarantinedItem.findMany({ where: { storeId: shop.store.id } });
  expect(kept).toMatchObject([{ platform: "naver", raw: { id: "bad", body: "NUL  과 반쪽 \ufffd" } }]);
});

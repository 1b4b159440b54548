import { describe, expect, test } from "vitest";
import { crawlStore } from "@/server/features/crawling/crawl-store";
import { countInbox } from "@/server/features/reviews/count-inbox";
import type { ReviewSource } from "@/server/integrations/review-source/review-source";
import { incoming } from "@/tests/support/app";
import { app, later, now, owner, shopOnNaver } from "@/tests/support/collecting";

type Shop = Awaited<ReturnType<typeof shopOnNaver>>;
const dayMs = 24 * 3_600_000;
/** Crawls so much later that the whole list is due to be read. */
const crawlWhole = async (shop: Shop) => {
  later(3 * dayMs);
  await shop.crawl();
};
const removedAt = async (id: string) =>
  (await app.db.review.findFirstOrThrow({ where: { platformReviewId: id } })).removedAt;

describe("a review the platform no longer shows", () => {
  test("is gone after three whole crawls without it, with an event, and leaves the inbox", async () => {
    const shop = await shopOnNaver({ reviews: 25 });
    await shop.crawl();
    const [gone] = await app.sim.reviews(shop.shop.placeId);
    await app.sim.deleteReview(gone?.id ?? "");
    later(600_000);
    await shop.crawl();
    const waiting = (await countInbox(owner.ctx, { storeId: shop.store.id })).needsReply;
    for (const stillThere of [true, true, false]) {
      await crawlWhole(shop);
      expect((await removedAt(gone?.id ?? "")) === null).toBe(stillThere);
    }
    const sessions = await shop.sessions();
    expect(sessions.map(({ isFull, removed }) => [isFull, removed])).toEqual([
      [true, 0],
      [false, 0],
      [true, 0],
      [true, 0],
      [true, 1],
    ]);
    const events = await app.db.reviewEvent.findMany({ where: { storeId: shop.store.id, kind: "removed" } });
    expect(events).toMatchObject([{ actor: "platform" }]);
    const { needsReply } = await countInbox(owner.ctx, { storeId: shop.store.id });
    expect(needsReply).toBeLessThanOrEqual(waiting);
    expect(await app.db.review.count({ where: { storeId: shop.store.id, removedAt: null } })).toBe(24);
  });

  test("is looked for daily once it is missing", async () => {
    const shop = await shopOnNaver({ reviews: 12 });
    await shop.crawl();
    await app.sim.deleteReview((await app.sim.reviews(shop.shop.placeId))[0]?.id ?? "");
    await crawlWhole(shop);
    later(dayMs);
    await shop.crawl();
    expect((await shop.sessions()).map(({ isFull }) => isFull)).toEqual([true, true, true]);
  });
});

describe("absence says nothing", () => {
  test("where the platform counts more than it shows", async () => {
    const shop = await shopOnNaver({ reviews: 23, unreachable: 6 });
    await shop.crawl();
    const [gone] = await app.sim.reviews(shop.shop.placeId);
    await app.sim.deleteReview(gone?.id ?? "");
    for (let round = 0; round < 4; round += 1) await crawlWhole(shop);
    expect(await removedAt(gone?.id ?? "")).toBeNull();
  });

  test.each([
    ["penalty", "/"],
    ["block-page", "/"],
    ["server-error", "/graphql"],
  ])("while the site shows %s at %s", async (mode, path) => {
    const shop = await shopOnNaver({ reviews: 25 });
    await shop.crawl();
    const [gone] = await app.sim.reviews(shop.shop.placeId);
    await app.sim.deleteReview(gone?.id ?? "");
    await app.sim.failNext({ site: "naver", mode, times: 1_000, path });
    for (let round = 0; round < 4; round += 1) {
      await crawlWhole(shop).catch(() => {});
      await app.db.storeConnection.update({ where: { id: shop.connectionId }, data: { status: "active" } });
    }
    expect(await app.db.reviewKey.count({ where: { storeId: shop.store.id, misses: { gt: 0 } } })).toBe(0);
    expect(await removedAt(gone?.id ?? "")).toBeNull();
  });

  test("of reviews that only ever came from a file", async () => {
    const shop = await shopOnNaver({ reviews: 12 });
    await app.ingest(shop.store, [incoming({ platformReviewId: "from-a-file", reviewDate: new Date(now) })]);
    for (let round = 0; round < 4; round += 1) await crawlWhole(shop);
    expect(await removedAt("from-a-file")).toBeNull();
  });
});

test("a review that is shown again is there again, with its events", async () => {
  const shop = await shopOnNaver({ reviews: 0 });
  const review = (id: string) => incoming({ platformReviewId: `${shop.connectionId}-${id}` });
  const [stays, comesAndGoes] = [review("stays"), review("goes")];
  let shown = [stays, comesAndGoes];
  const source: Pick<ReviewSource, "readReviews"> = {
    async *readReviews() {
      yield { reviews: shown, rejected: [], cursor: null, total: shown.length, requests: 1 };
    },
  };
  const naver = { ...app.ctx.ports.reviewSources.naver, ...source } as ReviewSource;
  const ctx = { ...app.ctx, ports: { ...app.ctx.ports, reviewSources: { naver } } };
  const crawl = () => {
    later(3 * dayMs);
    return crawlStore(ctx, { connectionId: shop.connectionId, trigger: "schedule" });
  };
  await crawl();
  shown = [stays];
  await crawl();
  await crawl();
  shown = [stays, comesAndGoes];
  await crawl();
  shown = [stays];
  for (let round = 0; round < 3; round += 1) await crawl();
  expect(await removedAt(comesAndGoes.platformReviewId)).not.toBeNull();
  shown = [stays, comesAndGoes];
  await crawl();
  expect(await removedAt(comesAndGoes.platformReviewId)).toBeNull();
  const events = await app.db.reviewEvent.findMany({
    where: { storeId: shop.store.id, kind: { in: ["removed", "restored"] } },
    orderBy: { createdAt: "asc" },
  });
  expect(events.map(({ kind }) => kind)).toEqual(["removed", "restored"]);
  expect(await app.db.review.count({ where: { storeId: shop.store.id } })).toBe(2);
});

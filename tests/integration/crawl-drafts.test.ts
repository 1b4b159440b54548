import { afterAll, beforeAll, expect, test } from "vitest";
import { crawlStore } from "@/server/features/crawling/crawl-store";
import { getCrawl } from "@/server/features/crawling/get-crawl";
import { startTestApp, type TestApp } from "@/tests/support/app";
import { crawledShop } from "@/tests/support/crawled-shop";
import { incoming } from "@/tests/support/app";

let app: TestApp;
let now = Date.now();

beforeAll(async () => {
  app = await startTestApp({ now: () => new Date(now) });
});
afterAll(() => app.stop());

test("the drafts of a crawl are those of what it brought, whatever else waits in the shop", async () => {
  const owner = await app.owner();
  const shop = await crawledShop(app, owner.userId, { reviews: 7 });
  await app.ingest(
    shop.store,
    Array.from({ length: 30 }, (_, index) => incoming({ content: `${index}번째로 왔는데 정말 맛있게 먹었어요.` })),
  );
  const drafts = async () => (await getCrawl(owner.ctx, { connectionId: shop.connectionId })).drafts;
  await crawlStore(app.ctx, { connectionId: shop.connectionId, trigger: "manual" });
  expect(await drafts()).toEqual({ drafted: 0, undrafted: 7 });
  await app.drainJobs();
  expect(await drafts()).toEqual({ drafted: 7, undrafted: 0 });
  expect(await app.db.reviewReply.count({ where: { storeId: shop.store.id } })).toBe(37);

  now += 10 * 60_000;
  await app.sim.addReview(shop.shop.placeId, { body: "나물이 깔끔하고 맛있어요.", stars: 5 });
  await crawlStore(app.ctx, { connectionId: shop.connectionId, trigger: "manual" });
  expect(await drafts()).toEqual({ drafted: 0, undrafted: 1 });
});

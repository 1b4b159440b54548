import { randomUUID } from "node:crypto";
import { expect, vi } from "vitest";
import { crawlStore } from "@/server/features/crawling/crawl-store";
import type { TestApp } from "./app";

type ShopOptions = { reviews?: number; variant?: "mobile" | "pcmap"; unreachable?: number };

/** A shop on the sandbox's Naver with reviews, connected to a store of its own, and what became of its crawls. */
export async function crawledShop(app: TestApp, userId: string, options: ShopOptions = {}) {
  const { reviews = 35, variant = "mobile", unreachable = 0 } = options;
  const { db, sim, ctx } = app;
  const shop = await sim.addShop({ name: `시험 식당 ${randomUUID().slice(0, 6)}`, variant, unreachable });
  await sim.addReviews(shop.placeId, reviews);
  const store = await app.store(userId, { name: shop.name });
  const { id: connectionId } = await db.storeConnection.create({
    data: {
      storeId: store.id,
      platform: "naver",
      platformStoreId: shop.placeId,
      platformIds: { businessType: shop.type, placeName: shop.name },
      consentedAt: ctx.now(),
      nextCrawlAt: ctx.now(),
    },
  });
  const sessions = () => db.crawlSession.findMany({ where: { connectionId }, orderBy: { startedAt: "asc" } });
  return {
    shop,
    store,
    connectionId,
    crawl: (signal?: AbortSignal) => crawlStore(ctx, { connectionId, trigger: "manual" }, { signal }),
    sessions,
    connection: () => db.storeConnection.findUniqueOrThrow({ where: { id: connectionId } }),
    /** Ids of what is stored, and of what the platform has. */
    async ids() {
      const rows = await db.review.findMany({ where: { storeId: store.id }, select: { platformReviewId: true } });
      return rows.map((row) => row.platformReviewId).sort();
    },
    truth: async () => (await sim.reviews(shop.placeId)).map((review) => review.id).sort(),
    pagesReach: (pages: number) =>
      vi.waitFor(async () => expect((await sessions()).at(-1)?.pages).toBeGreaterThanOrEqual(pages), {
        timeout: 20_000,
        interval: 20,
      }),
  };
}

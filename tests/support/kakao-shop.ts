import { kakaoHosts } from "@/server/domain/kakao-place-url";
import { createEgressFetch } from "@/server/integrations/egress-fetch";
import { randomUUID } from "node:crypto";
import type { Ctx } from "@/server/context";
import { crawlStore } from "@/server/features/crawling/crawl-store";
import type { Pace } from "@/server/integrations/pace";
import { createKakaoSource } from "@/server/integrations/review-source/kakao/kakao-source";
import type { TestApp } from "./app";

/** A shop on the sandbox's Kakao Map with reviews, connected to a store of its own, and what became of its crawls. */
export async function kakaoShop(app: TestApp, userId: string, options: { reviews?: number } = {}) {
  const { reviews = 35 } = options;
  const { db, sim, ctx } = app;
  const shortCode = `kk${randomUUID().slice(0, 8).replaceAll("-", "")}`;
  const shop = await sim.addShop({ name: `시험 국수 ${randomUUID().slice(0, 6)}`, shortCode });
  const { placeId } = shop;
  const kakaoId = await sim.kakaoId(placeId);
  if (reviews > 0) await sim.addKakaoReviews(placeId, reviews);
  const store = await app.store(userId, { name: shop.name });
  const { id: connectionId } = await db.storeConnection.create({
    data: {
      storeId: store.id,
      platform: "kakao",
      platformStoreId: kakaoId,
      platformIds: { placeName: shop.name },
      consentedAt: ctx.now(),
      nextCrawlAt: ctx.now(),
    },
  });
  const sessions = () => db.crawlSession.findMany({ where: { connectionId }, orderBy: { startedAt: "asc" } });
  return {
    shop,
    placeId,
    kakaoId,
    store,
    connectionId,
    crawl: (signal?: AbortSignal, by: Ctx = ctx) => crawlStore(by, { connectionId, trigger: "manual" }, { signal }),
    sessions,
    connection: () => db.storeConnection.findUniqueOrThrow({ where: { id: connectionId } }),
    reviews: () => db.review.findMany({ where: { storeId: store.id }, include: { reply: true } }),
    /** Ids of what is stored, and of what the platform has. */
    async ids() {
      const rows = await db.review.findMany({ where: { storeId: store.id }, select: { platformReviewId: true } });
      return rows.map((row) => row.platformReviewId).sort();
    },
    truth: async () => (await sim.kakaoReviews(placeId)).map((review) => review.id).sort(),
  };
}

/** The product with a Kakao source of a test's own. */
export function withKakao(app: TestApp, options: { pace?: Pace; timeoutMs?: number }): Ctx {
  const { ctx, sandbox } = app;
  const kakao = createKakaoSource({
    baseUrl: sandbox.urls.kakao,
    fetch: createEgressFetch({ hosts: kakaoHosts(sandbox.urls.kakao), allowPrivate: true }),
    pace: async () => {},
    findPace: async () => {},
    now: ctx.now,
    ...options,
  });
  return { ...ctx, ports: { ...ctx.ports, reviewSources: { kakao } } };
}

import { afterAll, beforeAll, expect, test } from "vitest";
import { createRandom } from "@/sandbox/core/random";
import { crawlStore } from "@/server/features/crawling/crawl-store";
import { type App, createApp } from "@/server/wiring";
import { startTestApp, type TestApp } from "@/tests/support/app";
import { crawledShop } from "@/tests/support/crawled-shop";

let app: TestApp;
let workers: App[];
beforeAll(async () => {
  app = await startTestApp();
  workers = [app.app, createApp("second-worker", { config: app.ctx.config })];
});
afterAll(async () => {
  await workers[1]?.close();
  await app.stop();
});

type Tenant = Awaited<ReturnType<typeof crawledShop>> & { userId: string; secret: string };
const tenantCount = 6;
const crawlCount = 30;

test.each([1, 2, 3])(
  "crawls of many tenants, mixed over shared workers and cut off at random, never cross (seed %i)",
  {
    timeout: 120_000,
  },
  async (seed) => {
    const random = createRandom(seed);
    const tenants: Tenant[] = [];
    for (let index = 0; index < tenantCount; index += 1) {
      const owner = await app.owner();
      const shop = await crawledShop(app, owner.userId, {
        reviews: random.int(5, 25),
        variant: random.pick(["mobile", "pcmap"]),
      });
      const secret = `tenant ${seed}-${index}`;
      await app.sim.addReview(shop.shop.placeId, { body: `${secret}의 리뷰예요` });
      tenants.push({ ...shop, userId: owner.userId, secret });
    }

    const crawl = async () => {
      const { connectionId } = random.pick(tenants);
      const worker = random.pick(workers);
      const stopping = new AbortController();
      const timer = random.chance(0.4) && setTimeout(() => stopping.abort(new Error("cut off")), random.int(50, 600));
      await crawlStore(worker.ctx, { connectionId, trigger: "schedule" }, { signal: stopping.signal }).catch(
        (error: unknown) => {
          if (!stopping.signal.aborted) throw error;
        },
      );
      if (timer) clearTimeout(timer);
    };
    const lines = Array.from({ length: 5 }, async () => {
      for (let done = 0; done < crawlCount / 5; done += 1) await crawl();
    });
    await Promise.all(lines);
    for (const { connectionId } of tenants) await crawlStore(app.ctx, { connectionId, trigger: "schedule" });

    for (const tenant of tenants) {
      expect(await tenant.ids()).toEqual(await tenant.truth());
      const theirs = { store: { userId: tenant.userId } };
      const stored = await app.db.review.findMany({ where: theirs, select: { content: true, platformReviewId: true } });
      const secrets = stored.flatMap(({ content }) => /tenant \d+-\d+/.exec(content)?.[0] ?? []);
      expect(secrets).toEqual([tenant.secret]);
      const keys = await app.db.reviewKey.findMany({ where: theirs });
      expect(keys.map((key) => key.platformReviewId).sort()).toEqual(await tenant.truth());
      const sessions = await app.db.crawlSession.findMany({ where: { connectionId: tenant.connectionId } });
      expect(new Set(sessions.map(({ storeId }) => storeId))).toEqual(new Set([tenant.store.id]));
    }
  },
);

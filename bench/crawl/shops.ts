import { setTimeout } from "node:timers/promises";
import { enqueue } from "@/server/jobs/enqueue";
import type { Db } from "@/server/platform/db";
import type { Outside } from "./outside";

export type BenchShop = { placeId: string; storeId: string; connectionId: string };

/** `count` shops of one owner, each connected to a place in the sandbox with so many reviews. */
export async function connectShops(db: Db, { sim }: Outside, count: number, reviews: number): Promise<BenchShop[]> {
  const subscription = { create: { plan: "enterprise" as const, status: "active" as const } };
  const owner = await db.user.create({
    data: { email: `${crypto.randomUUID()}@bench.test`, name: "bench", subscription },
  });
  const shops = [];
  for (let index = 0; index < count; index += 1) {
    const { placeId, name, type } = await sim.addShop({
      name: `시험 식당 ${crypto.randomUUID().slice(0, 8)}`,
      variant: "mobile",
    });
    await sim.addReviews(placeId, reviews);
    const store = await db.store.create({ data: { userId: owner.id, name } });
    const connection = await db.storeConnection.create({
      data: {
        storeId: store.id,
        platform: "naver",
        platformStoreId: placeId,
        platformIds: { businessType: type, placeName: name },
        consentedAt: new Date(),
      },
    });
    shops.push({ placeId, storeId: store.id, connectionId: connection.id });
  }
  return shops;
}

/** Queues a crawl of each shop. */
export async function queueCrawls(db: Db, shops: BenchShop[]): Promise<void> {
  await db.$transaction(async (tx) => {
    for (const { connectionId } of shops) await enqueue(tx, "crawl-store", { connectionId, trigger: "schedule" });
  });
}

/** Resolves once each shop has had `crawls` crawls through a browser that came to their end; throws after `timeoutMs`. */
export async function crawled(db: Db, shops: BenchShop[], crawls: number, timeoutMs: number): Promise<void> {
  const until = performance.now() + timeoutMs;
  const connectionId = { in: shops.map((shop) => shop.connectionId) };
  for (;;) {
    const done = await db.crawlSession.count({ where: { connectionId, status: "done", isBackup: false } });
    if (done >= shops.length * crawls) return;
    if (performance.now() > until)
      throw new Error(`${done} of ${shops.length * crawls} crawls in ${timeoutMs / 1000} s`);
    await setTimeout(100);
  }
}

/** How many reviews of the sandbox are not stored, how many are stored twice, how many are stored at all. */
export async function compare(db: Db, { sim }: Outside, shops: BenchShop[]) {
  let [lost, doubled, stored] = [0, 0, 0];
  for (const { placeId, storeId } of shops) {
    const rows = await db.review.findMany({ where: { storeId }, select: { platformReviewId: true } });
    const ids = new Set(rows.map((row) => row.platformReviewId));
    const truth = await sim.reviews(placeId);
    stored += ids.size;
    doubled += rows.length - ids.size;
    lost += truth.filter(({ id }) => !ids.has(id)).length;
  }
  return { lost, doubled, stored };
}

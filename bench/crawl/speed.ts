import { setTimeout } from "node:timers/promises";
import type { Db } from "@/server/platform/db";
import type { Outside } from "./outside";
import { compare, connectShops, crawled, queueCrawls } from "./shops";
import { Workers } from "./workers";

export type Bench = { db: Db; outside: Outside; env: NodeJS.ProcessEnv };

const shopCount = 8;

/** One worker, politeness off: reviews stored an hour, from the first job to the last crawl's end. */
export async function measureSpeed({ db, outside, env }: Bench, reviews: number): Promise<{ reviewsPerHour: number }> {
  const shops = await connectShops(db, outside, shopCount, Math.ceil(reviews / shopCount));
  const workers = new Workers(env, 1);
  await workersUp(db, 1);
  const startedAt = performance.now();
  await queueCrawls(db, shops);
  await crawled(db, shops, 1, 600_000);
  const hours = (performance.now() - startedAt) / 3_600_000;
  await workers.end();
  const { lost, doubled, stored } = await compare(db, outside, shops);
  if (lost + doubled > 0) throw new Error(`${lost} reviews lost and ${doubled} doubled without any kill`);
  return { reviewsPerHour: Math.round(stored / hours) };
}

/** Resolves once so many workers have shown themselves. */
export async function workersUp(db: Db, count: number): Promise<void> {
  const since = new Date();
  while ((await db.workerHeartbeat.count({ where: { seenAt: { gt: since } } })) < count) await setTimeout(50);
}

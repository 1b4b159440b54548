import { memoryMb } from "./processes";
import { connectShops, crawled, queueCrawls } from "./shops";
import { type Bench, workersUp } from "./speed";
import { Workers } from "./workers";

const shopCount = 10;
const reviewsEach = 30;

/**
 * The same shops crawled over and over by one worker; memory of the worker with its browser after each round. Compared
 * are the medians of the second and the last quarter of the rounds: the first one warms up.
 */
export async function measureGrowth({ db, outside, env }: Bench, crawls: number): Promise<{ growthPercent: number }> {
  const shops = await connectShops(db, outside, shopCount, reviewsEach);
  const workers = new Workers(env, 1);
  await workersUp(db, 1);
  const [worker] = workers.pids();
  if (!worker) throw new Error("no worker is running");
  const rounds = Math.max(8, Math.ceil(crawls / shopCount));
  const memory: number[] = [];
  for (let round = 1; round <= rounds; round += 1) {
    await queueCrawls(db, shops);
    await crawled(db, shops, round, 120_000);
    memory.push(memoryMb(worker));
  }
  await workers.end();
  const quarter = Math.floor(rounds / 4);
  const before = median(memory.slice(quarter, 2 * quarter));
  const after = median(memory.slice(-quarter));
  return { growthPercent: Math.round(((after - before) / before) * 1_000) / 10 };
}

const median = (numbers: number[]): number => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

import { compare, connectShops, crawled, queueCrawls } from "./shops";
import { type Bench, workersUp } from "./speed";
import { Workers } from "./workers";

const shopCount = 9;
const reviewsEach = 50;

/** Three workers with politeness on: how many requests the sandbox's own log shows sooner after the last than `gapMs`. */
export async function measurePoliteness({ db, outside, env }: Bench, gapMs: number): Promise<number> {
  const shops = await connectShops(db, outside, shopCount, reviewsEach);
  const workers = new Workers({ ...env, NAVER_GAP_MS: String(gapMs), WORKER_CONCURRENCY: "3" }, 3);
  await workersUp(db, 3);
  await outside.sim.clearRequests();
  await queueCrawls(db, shops);
  await crawled(db, shops, 1, 600_000);
  await workers.end();
  const { lost } = await compare(db, outside, shops);
  const times = (await outside.sim.requests("naver")).map(({ at }) => Date.parse(at)).toSorted((a, b) => a - b);
  if (lost > 0 || times.length < shopCount * Math.ceil(reviewsEach / 10))
    throw new Error(`${times.length} requests and ${lost} reviews lost: the crawls did not read what there is`);
  const gaps = times.slice(1).map((time, index) => time - (times[index] ?? 0));
  process.stderr.write(`politeness: ${gaps.length} gaps, shortest ${Math.min(...gaps)} of ${gapMs} ms\n`);
  return gaps.filter((gap) => gap < gapMs).length;
}

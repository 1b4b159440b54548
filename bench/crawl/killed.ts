import { setTimeout } from "node:timers/promises";
import { createRandom } from "@/sandbox/core/random";
import { compare, connectShops, crawled, queueCrawls } from "./shops";
import { type Bench, workersUp } from "./speed";
import { Workers } from "./workers";

const shopCount = 16;
const [leastMs, mostMs] = [1_000, 4_000];

/** Two workers, one of which or whose browser is killed again and again while they read; then what is there is compared. */
export async function measureKilled({ db, outside, env }: Bench, reviews: number, kills: number) {
  const shops = await connectShops(db, outside, shopCount, Math.ceil(reviews / shopCount));
  const random = createRandom(20_261_125);
  const workers = new Workers({ ...env, WORKER_CONCURRENCY: "2" }, 2);
  await workersUp(db, 2);
  const startedAt = performance.now();
  await queueCrawls(db, shops);
  let isOver = false;
  const done = crawled(db, shops, 1, 900_000).finally(() => {
    isOver = true;
  });
  let killed = 0;
  while (killed < kills && !isOver) {
    await setTimeout(random.int(leastMs, mostMs));
    killed += Number(!isOver && workers.killOne(random.next()));
  }
  await done;
  const hours = (performance.now() - startedAt) / 3_600_000;
  await workers.end();
  const { lost, doubled, stored } = await compare(db, outside, shops);
  return { killedReviewsPerHour: Math.round(stored / hours), kills: killed, lost, doubled };
}

import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { writeWithModel } from "@/server/features/replies/write-with-model";
import { startTestApp, type TestApp } from "@/tests/support/app";
import { modelShop } from "@/tests/support/model-shop";

let app: TestApp;
let worker: ChildProcess | null = null;
beforeAll(async () => {
  app = await startTestApp();
});
afterEach(async () => {
  if (worker && worker.exitCode === null && worker.signalCode === null) await kill(worker);
});
afterAll(() => app.stop());

function startWorker(): ChildProcess {
  const settings = Object.entries(app.ctx.config).map(([key, value]) => [key, String(value)]);
  return spawn(process.execPath, ["--import", "tsx", "worker/main.ts"], {
    env: { ...process.env, ...Object.fromEntries(settings) },
    stdio: ["ignore", "ignore", "inherit"],
  });
}

async function kill(child: ChildProcess): Promise<void> {
  const exit = once(child, "exit");
  child.kill("SIGKILL");
  await exit;
}

test("killed while it is being answered: the question stays counted, the draft stands, and it is asked once more", {
  timeout: 90_000,
}, async () => {
  const shop = await modelShop(app, [{ content: "국물이 진하고 직원분이 친절해서 좋았어요.", rating: 5 }]);
  const before = await shop.review();
  await app.sim.configure({ slowMs: 60_000 });
  await app.sim.setMode("openai", "slow");
  await shop.allow();
  worker = startWorker();
  await expect.poll(async () => (await shop.asks()).length, { timeout: 40_000 }).toBe(1);
  await kill(worker);
  expect(await shop.askedToday()).toBe(1);
  expect(await shop.review()).toEqual(before);

  await app.sim.clearFailures();
  await app.sim.clearRequests();
  await shop.write();
  expect(await shop.requests(), "nobody knows yet that its process is gone").toEqual([]);
  const [open] = (await app.jobs()).filter(({ name, runAt }) => name === "write-with-model" && runAt > new Date());
  expect(open, "it comes back by itself").toBeDefined();

  const inAMinute = () => new Date(Date.now() + 61_000);
  expect(await writeWithModel({ ...shop.ctx, now: inAMinute }, { storeId: shop.store.id })).toBe(1);
  expect(await shop.requests()).toHaveLength(1);
  expect((await shop.review()).reply).toMatchObject({ author: "openai", version: 2 });
  expect(await shop.asks()).toMatchObject([{ outcome: "used", attempts: 2 }]);
  expect((await shop.askedToday()) + (await shop.askedToday(new Date(Date.now() + 86_400_000)))).toBe(2);
});

import { type ChildProcess, spawn } from "node:child_process";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { approveReply } from "@/server/features/replies/approve-reply";
import { seal } from "@/server/platform/crypto";
import { startTestApp, type TestApp } from "@/tests/support/app";

let app: TestApp;
const workers: ChildProcess[] = [];

beforeAll(async () => {
  app = await startTestApp();
});
afterEach(async () => {
  await Promise.all(workers.splice(0).map((worker) => end(worker, "SIGTERM")));
});
afterAll(() => app.stop());

/** The worker process itself, on this test's database and sandbox. */
function startWorker(): ChildProcess {
  const { config } = app.ctx;
  const env = {
    ...process.env,
    ...Object.fromEntries(Object.entries(config).map(([key, value]) => [key, String(value)])),
  };
  const worker = spawn(process.execPath, ["--import", "tsx", "worker/main.ts"], {
    env,
    stdio: ["ignore", "ignore", "inherit"],
  });
  workers.push(worker);
  return worker;
}

function end(worker: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  if (worker.exitCode !== null || worker.signalCode !== null) return Promise.resolve(worker.exitCode);
  return new Promise((done) => {
    worker.once("exit", (code) => done(code));
    worker.kill(signal);
  });
}

async function until<T>(what: string, look: () => Promise<T | null | false | undefined>, withinMs: number): Promise<T> {
  const deadline = Date.now() + withinMs;
  for (;;) {
    const found = await look();
    if (found) return found;
    if (Date.now() > deadline) throw new Error(`not within ${withinMs} ms: ${what}`);
    await new Promise((done) => setTimeout(done, 100));
  }
}

/** An owner who may post to SmartPlace, with one approved reply that is due. */
async function approvedReply() {
  const { userId, ctx } = await app.owner();
  const shop = await app.sim.addShop({ name: "온기식당" });
  await app.sim.setAccount({
    id: `o-${shop.placeId}`,
    password: "pass",
    role: "owner",
    placeIds: [shop.placeId],
    login: "ok",
  });
  const reviewId = await app.sim.addReview(shop.placeId, { body: "국물이 진하고 맛있어요.", stars: 5 });
  const publisher = app.ctx.ports.replyPublishers.naver;
  const signedIn = await publisher?.signIn?.({ loginId: `o-${shop.placeId}`, password: "pass" });
  if (!signedIn?.ok) throw new Error("the sandbox refused its own account");
  const place = (await publisher?.listPlaces(signedIn.session))?.find(
    (found) => found.platformStoreId === shop.placeId,
  );
  const store = await app.store(userId, { name: shop.name });
  const connection = await app.db.storeConnection.create({
    data: {
      storeId: store.id,
      platform: "naver",
      platformStoreId: shop.placeId,
      platformIds: place?.platformIds,
      canPublish: true,
    },
  });
  const sealedAt = `store_connections:${connection.id}:credentials`;
  const credentials = seal(JSON.stringify(signedIn.session), sealedAt, app.ctx.config.CREDENTIALS_KEY);
  await app.db.storeConnection.update({ where: { id: connection.id }, data: { credentials } });
  await app.ingest(store, [{ platformReviewId: reviewId, content: "국물이 진하고 맛있어요.", rating: 5 }]);
  await app.drainJobs();
  const draft = await app.db.reviewReply.findFirstOrThrow({ where: { storeId: store.id } });
  await approveReply(ctx, { replyId: draft.id, version: draft.version });
  return { placeId: shop.placeId, replyId: draft.id };
}

const statusOf = async (id: string) => (await app.db.reviewReply.findUniqueOrThrow({ where: { id } })).status;

test("a worker killed while posting: the job runs again within a minute, the reply is there once", {
  timeout: 120_000,
}, async () => {
  const { placeId, replyId } = await approvedReply();
  await app.sim.configure({ slowMs: 4_000 });
  await app.sim.failNext({ site: "smartplace", mode: "slow", path: "/graphql", times: 4 });
  const victim = startWorker();
  await until("posting has begun", async () => (await statusOf(replyId)) === "publishing", 30_000);
  await until(
    "a request is under way",
    async () => (await app.sim.requests("smartplace")).some((r) => r.path.startsWith("/graphql")),
    30_000,
  );
  await end(victim, "SIGKILL");
  const killedAt = Date.now();
  await app.sim.clearFailures();
  startWorker();
  await until("the reply is live", async () => (await statusOf(replyId)) === "live", 75_000);
  expect(Date.now() - killedAt).toBeLessThan(75_000);
  expect((await app.sim.replies(placeId)).length).toBe(1);
  expect(await app.db.failedJob.count()).toBe(0);
});

test("a worker killed while reading back: another finds the reply live, posted once", {
  timeout: 120_000,
}, async () => {
  const { placeId, replyId } = await approvedReply();
  await app.sim.configure({ replyDelayMs: 0, slowMs: 4_000 });
  const victim = startWorker();
  await until("it is posted", async () => (await statusOf(replyId)) === "posted_unverified", 30_000);
  await app.sim.failNext({ site: "smartplace", mode: "slow", path: "/graphql?opName=getReviews", times: 4 });
  await app.sim.clearRequests();
  await until("it is being read back", async () => (await app.sim.requests("smartplace")).length > 0, 30_000);
  expect(await statusOf(replyId)).toBe("posted_unverified");
  await end(victim, "SIGKILL");
  await app.sim.clearFailures();
  startWorker();
  await until("the reply is live", async () => (await statusOf(replyId)) === "live", 75_000);
  expect((await app.sim.replies(placeId)).length).toBe(1);
});

test("an answer lost after posting is not posted again", { timeout: 60_000 }, async () => {
  const { placeId, replyId } = await approvedReply();
  await app.sim.failNext({ site: "smartplace", mode: "lost-response", path: "/graphql?opName=createReply", times: 1 });
  await app.sim.clearRequests();
  startWorker();
  await until("the reply is live", async () => (await statusOf(replyId)) === "live", 45_000);
  expect((await app.sim.requests("smartplace")).filter((request) => request.mode === "lost-response")).toHaveLength(1);
  expect((await app.sim.replies(placeId)).length).toBe(1);
});

test("told to stop, a worker finishes and leaves nothing locked", { timeout: 60_000 }, async () => {
  const worker = startWorker();
  await until("it lives", () => app.db.workerHeartbeat.findFirst({ where: { pid: worker.pid } }), 30_000);
  expect(await end(worker, "SIGTERM")).toBe(0);
  expect(await app.db.workerHeartbeat.count({ where: { pid: worker.pid } })).toBe(0);
  const locked = await app.db.$queryRaw<unknown[]>`select 1 from graphile_worker.jobs where locked_by is not null`;
  expect(locked).toHaveLength(0);
});

test("a job out of attempts becomes a row with its reason", { timeout: 60_000 }, async () => {
  await app.db
    .$executeRaw`select graphile_worker.add_job('alert-urgent', '{"reviewId":"not-an-id"}'::json, max_attempts => 1)`;
  startWorker();
  const failed = await until(
    "it is on the list",
    () => app.db.failedJob.findFirst({ where: { name: "alert-urgent" } }),
    30_000,
  );
  expect(failed.reason).toContain("Invalid");
});

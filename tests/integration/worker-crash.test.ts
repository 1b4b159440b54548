import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { approveReply } from "@/server/features/replies/approve-reply";
import { deleteLiveReply } from "@/server/features/replies/delete-live-reply";
import { editLiveReply } from "@/server/features/replies/edit-live-reply";
import { verifyReply } from "@/server/features/replies/verify-reply";
import { startTestApp, type TestApp } from "@/tests/support/app";
import { crawledShop } from "@/tests/support/crawled-shop";
import { giveSession } from "@/tests/support/owner-session";
import { startWorkerProcess, until, type WorkerProcess } from "@/tests/support/worker-process";

let app: TestApp;
const workers: WorkerProcess[] = [];

beforeAll(async () => {
  app = await startTestApp();
});
afterEach(async () => {
  await Promise.all(workers.splice(0).map((worker) => worker.end("SIGTERM")));
});
afterAll(() => app.stop());

function startWorker(): WorkerProcess {
  const worker = startWorkerProcess(app.ctx.config);
  workers.push(worker);
  return worker;
}

/** An owner who may post to SmartPlace, with one approved reply that is due. */
async function approvedReply() {
  const { userId, ctx } = await app.owner();
  const { shop, store, connectionId, crawl } = await crawledShop(app, userId, { reviews: 0 });
  await app.sim.addReview(shop.placeId, { body: "국물이 진하고 맛있어요.", stars: 5 });
  await giveSession(app, connectionId, shop);
  await crawl();
  await app.drainJobs();
  const draft = await app.db.reviewReply.findFirstOrThrow({ where: { storeId: store.id } });
  await approveReply(ctx, { replyId: draft.id, version: draft.version });
  return { ctx, placeId: shop.placeId, replyId: draft.id };
}

/** The same, posted and seen by guests. */
async function liveReply() {
  const approved = await approvedReply();
  await app.drainJobs();
  await verifyReply(app.ctx, approved);
  const { status, version } = await replyOf(approved.replyId);
  expect(status).toBe("live");
  const shown = async () => (await app.sim.replies(approved.placeId)).map(({ text }) => text);
  return { ...approved, version, shown };
}

const replyOf = (id: string) => app.db.reviewReply.findUniqueOrThrow({ where: { id } });
const statusOf = async (id: string) => (await replyOf(id)).status;

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
  await victim.end("SIGKILL");
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
  await victim.end("SIGKILL");
  await app.sim.clearFailures();
  startWorker();
  await until("the reply is live", async () => (await statusOf(replyId)) === "live", 75_000);
  expect((await app.sim.replies(placeId)).length).toBe(1);
});

test("a worker killed between changing or taking away a reply and saying so: done once, and known in the end", {
  timeout: 180_000,
}, async () => {
  await app.sim.configure({ replyDelayMs: 0 });
  const [edited, removed] = [await liveReply(), await liveReply()];
  const text = "국물을 좋게 봐 주셔서 고맙습니다.";
  await app.sim.clearRequests();

  await editLiveReply(edited.ctx, { ...edited, text });
  await killOnce("it is changed there", async () => (await edited.shown())[0] === text);
  expect(await statusOf(edited.replyId)).toBe("publishing");

  await deleteLiveReply(removed.ctx, removed);
  await killOnce("it is gone there", async () => (await removed.shown()).length === 0);
  expect(await statusOf(removed.replyId)).toBe("publishing");

  startWorker();
  await until("the change is known", async () => (await statusOf(edited.replyId)) === "live", 90_000);
  await until("the deletion is known", async () => (await statusOf(removed.replyId)) === "deleted", 90_000);
  expect([await edited.shown(), await removed.shown()]).toEqual([[text], []]);
  expect(await replyOf(edited.replyId)).toMatchObject({ content: text, shownText: null, failureReason: null });
  const writes = (await app.sim.requests("smartplace")).flatMap(({ body }) => /mutation (\w+)/.exec(body)?.[1] ?? []);
  expect(writes.sort()).toEqual(["deleteReply", "updateReply"]);
  expect(await app.db.failedJob.count()).toBe(0);
});

/** Starts a worker and kills it the moment that is true. */
async function killOnce(what: string, isDone: () => Promise<boolean>): Promise<void> {
  const victim = startWorker();
  await until(what, isDone, 40_000, 5);
  await victim.end("SIGKILL");
}

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
  expect(await worker.end("SIGTERM")).toBe(0);
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

import { afterAll, beforeAll, expect, test } from "vitest";
import type { Ctx } from "@/server/context";
import { MappingSchema } from "@/server/domain/review-file/mapping";
import { readReviewFile } from "@/server/features/imports/file/read-review-file";
import { getImport } from "@/server/features/imports/get-import";
import { listImports } from "@/server/features/imports/list-imports";
import { previewImport } from "@/server/features/imports/preview-import";
import { readBatches } from "@/server/features/imports/read-batches";
import { resumeImport } from "@/server/features/imports/resume-import";
import { runImport } from "@/server/features/imports/run-import";
import { runImportBatch } from "@/server/features/imports/run-import-batch";
import { startImport } from "@/server/features/imports/start-import";
import { stopImport } from "@/server/features/imports/stop-import";
import { collectFailedJobs } from "@/server/features/queue/collect-failed-jobs";
import { retryJob } from "@/server/features/queue/retry-job";
import { startTestApp, type TestApp } from "@/tests/support/app";
import { ownerWithStore, start, upload } from "./import-steps";

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.stop());

const newStore = () => ownerWithStore(app);

const nameless = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, index) => `${from + index}번 손님인데 정말 맛있게 먹었어요`).join("\n");

/** Does what the worker would, without the hundreds of drafts that follow. */
const work = (importId: string) => runImport(app.ctx, { importId });

/** What a killed run leaves behind: some batches in, the import still running. */
async function killAfter(importId: string, batches: number) {
  const row = await app.db.import.findUniqueOrThrow({ where: { id: importId }, include: { store: true } });
  const table = await readReviewFile(row.file as Uint8Array);
  const startedAt = row.startedAt as Date;
  for await (const batch of readBatches(table, MappingSchema.parse(row.mapping), startedAt, 500)) {
    if (batch.from >= batches * 500) return;
    await runImportBatch(app.ctx, { id: row.id, store: row.store, startedAt }, batch);
  }
}

test("starting twice queues one import", async () => {
  const { ctx, store } = await newStore();
  const { importId } = await upload(ctx, store.id, nameless(0, 4));
  const { mapping } = await previewImport(ctx, { importId });
  await Promise.all([startImport(ctx, { importId, mapping }), startImport(ctx, { importId, mapping })]);
  const queued = (await app.jobs()).filter((job) => job.name === "run-import");
  expect(queued).toHaveLength(1);
  await app.drainJobs();
  expect(await getImport(ctx, { importId })).toMatchObject({ status: "done", imported: 4 });
});

test("a run that was killed between batches goes on where it was", async () => {
  const { ctx, store } = await newStore();
  const importId = await start(ctx, store.id, nameless(0, 650));
  await killAfter(importId, 1);
  expect(await getImport(ctx, { importId })).toMatchObject({ status: "running", processed: 500, imported: 500 });
  await work(importId);
  expect(await getImport(ctx, { importId })).toMatchObject({
    status: "done",
    processed: 650,
    imported: 650,
    duplicates: 0,
  });
  expect(await app.db.review.count({ where: { storeId: store.id } })).toBe(650);
});

test("a run that dies inside a batch leaves nothing of that batch", async () => {
  const { ctx, store } = await newStore();
  const importId = await start(ctx, store.id, nameless(0, 1_100));
  let asked = 0;
  const analyzer = {
    ...app.ctx.ports.analyzer,
    analyze: (input: Parameters<typeof app.ctx.ports.analyzer.analyze>[0]) => {
      asked += 1;
      if (asked > 1_050) throw new Error("the process is gone");
      return app.ctx.ports.analyzer.analyze(input);
    },
  };
  const dying: Ctx = { ...app.ctx, ports: { ...app.ctx.ports, analyzer } };
  await expect(runImport(dying, { importId })).rejects.toThrow("the process is gone");
  expect(await getImport(ctx, { importId })).toMatchObject({ status: "running", processed: 1_000, imported: 1_000 });
  expect(await app.db.review.count({ where: { storeId: store.id } })).toBe(1_000);
  await work(importId);
  expect(await getImport(ctx, { importId })).toMatchObject({ status: "done", imported: 1_100, duplicates: 0 });
});

test("two runs at once share the work", async () => {
  const { ctx, store, userId } = await newStore();
  const importId = await start(ctx, store.id, nameless(0, 1_700));
  await Promise.all([
    runImport(app.ctx, { importId }),
    runImport(app.ctx, { importId }),
    runImport(app.ctx, { importId }),
  ]);
  expect(await getImport(ctx, { importId })).toMatchObject({
    status: "done",
    processed: 1_700,
    imported: 1_700,
    duplicates: 0,
  });
  expect(await app.db.review.count({ where: { storeId: store.id } })).toBe(1_700);
  const daily = await app.db.reviewDaily.aggregate({ where: { storeId: store.id }, _sum: { reviews: true } });
  expect(daily._sum.reviews).toBe(1_700);
  expect(await app.db.notification.count({ where: { userId } })).toBe(1);
});

test("a worker that is told to stop leaves the rest to the next", async () => {
  const { ctx, store } = await newStore();
  const importId = await start(ctx, store.id, nameless(0, 1_100));
  const stopping = new AbortController();
  await runImport(app.ctx, { importId }, { signal: stopping.signal, onProgress: () => stopping.abort() });
  expect(await getImport(ctx, { importId })).toMatchObject({ status: "running", processed: 1_000 });
  expect((await app.jobs()).filter((job) => job.name === "run-import").length).toBeGreaterThan(0);
  await work(importId);
  expect(await getImport(ctx, { importId })).toMatchObject({ status: "done", imported: 1_100 });
});

test("stopping keeps what came in and ends the run", async () => {
  const { ctx, store } = await newStore();
  const importId = await start(ctx, store.id, nameless(0, 600));
  await killAfter(importId, 1);
  await stopImport(ctx, { importId });
  await work(importId);
  expect(await getImport(ctx, { importId })).toMatchObject({
    status: "done",
    isStopped: true,
    processed: 500,
    imported: 500,
  });
  const rest = await start(ctx, store.id, nameless(0, 600));
  await work(rest);
  expect(await getImport(ctx, { importId: rest })).toMatchObject({ imported: 100, duplicates: 500 });
});

test("a file that can no longer be read ends the import with its reason, once", async () => {
  const { ctx, store, userId } = await newStore();
  const importId = await start(ctx, store.id, nameless(0, 3));
  await app.db.import.update({ where: { id: importId }, data: { file: Uint8Array.from([0, 1, 2]) } });
  await work(importId);
  expect(await getImport(ctx, { importId })).toMatchObject({
    status: "failed",
    imported: 0,
    error: expect.stringContaining("글로 된 파일이 아니에요"),
    canResume: false,
  });
  await work(importId);
  expect(await app.db.notification.findMany({ where: { userId } })).toMatchObject([{ kind: "import_stopped" }]);
});

/** What the queue looks like once an import has used up its attempts. */
async function useUpAttempts(importId: string): Promise<void> {
  await app.db.$executeRaw`
    update graphile_worker._private_jobs set attempts = max_attempts, last_error = 'the disk was full'
    where payload ->> 'importId' = ${importId}`;
  await collectFailedJobs(app.ctx);
}

test("an import that ran out of attempts is told as stopped, and goes on from its row when asked", async () => {
  const { ctx, store, userId } = await newStore();
  const importId = await start(ctx, store.id, nameless(0, 650));
  await killAfter(importId, 1);
  await useUpAttempts(importId);
  expect(await getImport(ctx, { importId })).toMatchObject({ status: "failed", canResume: true, processed: 500 });
  expect(await listImports(ctx, { storeId: store.id })).toMatchObject([{ id: importId, canResume: true }]);
  const told = await app.db.notification.findMany({ where: { userId } });
  expect(told).toMatchObject([{ kind: "import_stopped", data: { importId, processed: 500, totalRows: 650 } }]);
  expect(await app.db.failedJob.count({ where: { name: "run-import", reason: "the disk was full" } })).toBe(1);

  const stranger = await newStore();
  await expect(resumeImport(stranger.ctx, { importId })).rejects.toMatchObject({ code: "NOT_FOUND" });
  await resumeImport(ctx, { importId });
  await expect(resumeImport(ctx, { importId })).rejects.toMatchObject({ code: "CONFLICT" });
  await work(importId);
  expect(await getImport(ctx, { importId })).toMatchObject({ status: "done", processed: 650, imported: 650 });
});

test("the operator's retry of a failed import sets it going again", async () => {
  const { ctx, store } = await newStore();
  const importId = await start(ctx, store.id, nameless(0, 4));
  await useUpAttempts(importId);
  const failed = await app.db.failedJob.findFirstOrThrow({
    where: { name: "run-import", payload: { path: ["importId"], equals: importId } },
  });
  await retryJob(app.ctx, { jobId: failed.id });
  expect((await app.jobs()).map(({ name }) => name)).toContain("run-import");
  await work(importId);
  expect(await getImport(ctx, { importId })).toMatchObject({ status: "done", imported: 4, canResume: false });
});

test("an import that the owner stopped or that is done is not given up", async () => {
  const { ctx, store, userId } = await newStore();
  const importId = await start(ctx, store.id, nameless(0, 4));
  await stopImport(ctx, { importId });
  await useUpAttempts(importId);
  expect(await getImport(ctx, { importId })).toMatchObject({ status: "done", canResume: false });
  expect(await app.db.notification.count({ where: { userId } })).toBe(0);
});

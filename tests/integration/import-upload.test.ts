import http from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { handleImportUpload, handleRejectsDownload } from "@/server/api/import-upload";
import type { Ctx } from "@/server/context";
import { previewImport } from "@/server/features/imports/preview-import";
import { startImport } from "@/server/features/imports/start-import";
import { startTestApp, type TestApp } from "@/tests/support/app";

let app: TestApp;
let server: http.Server;
let asking: Ctx;
beforeAll(async () => {
  app = await startTestApp();
  server = http.createServer((req, res) => {
    const handle = req.method === "POST" ? handleImportUpload : handleRejectsDownload;
    handle(asking, req, res).catch(() => res.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
});
afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await app.stop();
});

const address = (path: string) => `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`;

async function newStore() {
  const { userId, ctx } = await app.owner();
  asking = ctx;
  return { ctx, store: await app.store(userId) };
}

async function post(storeId: string, body: BodyInit, fileName = "온기식당 리뷰.csv") {
  const query = new URLSearchParams({ storeId, fileName });
  const response = await fetch(address(`/api/imports?${query}`), {
    method: "POST",
    body,
    duplex: "half",
  } as RequestInit);
  return { status: response.status, body: await response.json() };
}

/** A body whose length nobody announces. */
const unannounced = (bytes: number) =>
  new ReadableStream({
    start(controller) {
      const chunk = Buffer.alloc(100_000, "맛있어요\n");
      for (let sent = 0; sent < bytes; sent += chunk.length) controller.enqueue(chunk);
      controller.close();
    },
  });

test("keeps a file for its owner's store", async () => {
  const { store } = await newStore();
  const answer = await post(store.id, "내용\n맛있어요 정말");
  expect(answer).toEqual({ status: 201, body: { importId: expect.any(String) } });
  expect(await app.db.import.findUnique({ where: { id: answer.body.importId } })).toMatchObject({
    storeId: store.id,
    fileName: "온기식당 리뷰.csv",
    status: "uploaded",
    totalRows: 1,
  });
});

test("refuses a file that calls itself something else, whatever is in it", async () => {
  const { store } = await newStore();
  const answer = await post(store.id, "내용\n맛있어요 정말", "온기식당 리뷰.pdf");
  expect(answer).toMatchObject({ status: 422, body: { error: { reason: "other_kind" } } });
  expect(await app.db.import.count({ where: { storeId: store.id } })).toBe(0);
});

test("stops at the limit, announced or not, with a sentence", async () => {
  const { store } = await newStore();
  const tooLarge = {
    status: 413,
    body: { error: { code: "TOO_LARGE", message: expect.stringContaining("10MB"), reason: "too_large" } },
  };
  expect(await post(store.id, unannounced(11_000_000))).toEqual(tooLarge);
  expect(await post(store.id, Buffer.alloc(10_500_000, "맛있어요\n"))).toEqual(tooLarge);
  expect(await app.db.import.count({ where: { storeId: store.id } })).toBe(0);
});

test("refuses what is no table, and what is no one's store", async () => {
  const { store } = await newStore();
  expect(await post(store.id, Uint8Array.from([0, 1, 2]))).toMatchObject({
    status: 422,
    body: { error: { reason: "binary" } },
  });
  expect(await post("not-an-id", "내용\n맛있어요")).toMatchObject({ status: 422 });
  await newStore();
  expect(await post(store.id, "내용\n맛있어요")).toMatchObject({ status: 404, body: { error: { code: "NOT_FOUND" } } });
  expect(await app.db.import.count({ where: { storeId: store.id } })).toBe(0);
});

test("hands out the refused rows as a file, to their owner only", async () => {
  const { ctx, store } = await newStore();
  const { body } = await post(store.id, "날짜,내용\n어제쯤,맛있어요\n2026-01-02,좋아요 정말\n");
  const { importId } = body;
  const { mapping } = await previewImport(ctx, { importId });
  await startImport(ctx, { importId, mapping });
  await app.drainJobs();

  const response = await fetch(address(`/api/imports/${importId}/rejects.csv?locale=en`));
  expect(response.status).toBe(200);
  expect(response.headers.get("content-type")).toBe("text/csv; charset=utf-8");
  expect(response.headers.get("content-disposition")).toMatch(/^attachment; filename="rejects-[0-9a-f]{8}\.csv"$/);
  expect(Buffer.from(await response.arrayBuffer()).toString()).toBe(
    "\uFEFFRow,Reason,날짜,내용\r\n2,Couldn’t read the date,어제쯤,맛있어요\r\n",
  );
  expect((await fetch(address("/api/imports/nothing/rejects.csv"))).status).toBe(404);
  await newStore();
  expect((await fetch(address(`/api/imports/${importId}/rejects.csv`))).status).toBe(404);
});

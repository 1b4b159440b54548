import { afterAll, beforeAll, expect, test } from "vitest";
import { MappingSchema, type Mapping } from "@/server/domain/review-file/mapping";
import { exportRejects } from "@/server/features/imports/export-rejects";
import { getImport } from "@/server/features/imports/get-import";
import { listImports } from "@/server/features/imports/list-imports";
import { listRejects } from "@/server/features/imports/list-rejects";
import { previewImport } from "@/server/features/imports/preview-import";
import { startImport } from "@/server/features/imports/start-import";
import { discardImport } from "@/server/features/imports/discard-import";
import { stopImport } from "@/server/features/imports/stop-import";
import { summariseRejects } from "@/server/features/imports/summarise-rejects";
import { startTestApp, type TestApp } from "@/tests/support/app";
import { ownerWithStore, start, upload } from "./import-steps";

let app: TestApp;
const now = new Date("2026-11-25T03:00:00Z");
beforeAll(async () => {
  app = await startTestApp({ now: () => now });
});
afterAll(() => app.stop());

const newStore = () => ownerWithStore(app);

const header = "작성일,닉네임,평점,리뷰내용,출처,사장님댓글";
const goodFile = [
  header,
  "2026-11-21,초록모자,5,나물이 깔끔하고 간이 세지 않아 좋았어요.,네이버,",
  "24.10.26,바람개비,,들깨칼국수 진해요. 김치도 맛있어요.,카카오맵,",
  "2026년 11월 1일,연두,2,40분을 기다렸는데 국물이 너무 짰어요.,방명록,",
  "2026-11-02 19:30,하루두끼,4.0,반찬이 정갈해요,네이버,찾아 주셔서 고맙습니다",
].join("\n");

const reviewsOf = (storeId: string) => app.db.review.findMany({ where: { storeId }, orderBy: { reviewDate: "asc" } });

test("a file comes in: every row a review, read, counted and drafted", async () => {
  const { ctx, userId, store } = await newStore();
  const importId = await start(ctx, store.id, goodFile);
  await app.drainJobs();

  expect(await getImport(ctx, { importId })).toMatchObject({
    status: "done",
    totalRows: 4,
    processed: 4,
    imported: 4,
    duplicates: 0,
    rejected: 0,
    isStopped: false,
    drafted: 3,
    undrafted: 0,
  });
  expect(await reviewsOf(store.id)).toMatchObject([
    { reviewerName: "바람개비", platform: "kakao", rating: null, ratingSource: "none", datePrecision: "day" },
    { reviewerName: "연두", platform: "csv", rating: 2, sentiment: "negative" },
    { reviewerName: "하루두끼", platform: "naver", rating: 4, datePrecision: "instant", inboxState: "replied" },
    { reviewerName: "초록모자", platform: "naver", rating: 5, ratingSource: "file", importId, sentiment: "positive" },
  ]);
  const rollup = await app.db.reviewDaily.aggregate({
    where: { storeId: store.id },
    _sum: { reviews: true, ratingSum: true },
  });
  expect(rollup._sum).toEqual({ reviews: 4, ratingSum: 11 });
  const replies = await app.db.reviewReply.findMany({ where: { storeId: store.id } });
  expect(replies.map((reply) => reply.status).sort()).toEqual(["drafted", "drafted", "drafted", "live"]);
  expect(await app.db.notification.findMany({ where: { userId, kind: "import_done" } })).toMatchObject([
    { dedupeKey: `import_done:${importId}`, data: { importId, imported: 4 } },
  ]);
  const { file } = await app.db.import.findUniqueOrThrow({ where: { id: importId }, select: { file: true } });
  expect(file).toBeNull();
});

test("the same file twice adds nothing, and the preview says so first", async () => {
  const { ctx, store } = await newStore();
  await start(ctx, store.id, goodFile);
  await app.drainJobs();
  const { importId } = await upload(ctx, store.id, goodFile);
  const preview = await previewImport(ctx, { importId });
  expect(preview.dryRun?.counts).toEqual({ good: 0, known: 4, rejected: 0 });
  await startImport(ctx, { importId, mapping: preview.mapping });
  await app.drainJobs();
  expect(await getImport(ctx, { importId })).toMatchObject({ status: "done", imported: 0, duplicates: 4 });
  expect(await reviewsOf(store.id)).toHaveLength(4);
});

test("nameless guests who say the same all count, once", async () => {
  const { ctx, store } = await newStore();
  const file = "좋아요\n좋아요\n아주 만족합니다\n좋아요";
  for (const expected of [
    { imported: 4, duplicates: 0 },
    { imported: 0, duplicates: 4 },
  ]) {
    const importId = await start(ctx, store.id, file);
    await app.drainJobs();
    expect(await getImport(ctx, { importId })).toMatchObject(expected);
  }
  const reviews = await reviewsOf(store.id);
  expect(reviews).toHaveLength(4);
  expect(
    reviews.every((review) => review.datePrecision === "unknown" && review.reviewDate.getTime() === now.getTime()),
  ).toBe(true);
});

test("the preview judges every row and counts the whole file; nothing is stored", async () => {
  const { ctx, store } = await newStore();
  const rows = [
    "2026-11-21,초록모자,5,맛있어요,네플,",
    "11월 말쯤,연두,4,좋아요,네플,",
    "2026-11-18,여름밤,10,잘 먹었어요,배민,",
    "2026-11-21,초록모자,5,맛있어요,네플,",
    "2026-11-16,J. Park,,,네플,",
  ];
  const { importId } = await upload(ctx, store.id, [header, ...rows].join("\n"));
  const preview = await previewImport(ctx, { importId });
  expect(preview.dryRun?.counts).toEqual({ good: 1, known: 1, rejected: 3 });
  expect(preview.dryRun?.rows.map((row) => [row.line, row.verdict, row.date])).toEqual([
    [2, "good", "2026-11-21"],
    [3, "date_unreadable", "11월 말쯤"],
    [4, "rating_over_5", "2026-11-18"],
    [5, "known", "2026-11-21"],
    [6, "text_empty", "2026-11-16"],
  ]);
  expect(preview.columns.map((column) => [column.name, column.use, column.isSure])).toEqual([
    ["작성일", "date", true],
    ["닉네임", "author", true],
    ["평점", "rating", false],
    ["리뷰내용", "text", true],
    ["출처", "platform", true],
    ["사장님댓글", "reply", true],
  ]);
  expect(preview.platformWords).toEqual([
    { word: "네플", count: 4, platform: "naver", isSure: true },
    { word: "배민", count: 1, platform: "csv", isSure: false },
  ]);
  expect(await reviewsOf(store.id)).toEqual([]);
});

test("another mapping previews at once and is what comes in", async () => {
  const { ctx, store } = await newStore();
  const { importId } = await upload(ctx, store.id, "0\t맛있어요 정말\t5\n1\t친절해요 아주\t3");
  const { mapping } = await previewImport(ctx, { importId });
  expect(mapping).toEqual({ hasHeader: false, columns: ["unused", "text", "rating"], platformValues: {} });
  const noText = await previewImport(ctx, {
    importId,
    mapping: { ...mapping, columns: ["unused", "unused", "rating"] },
  });
  expect(noText).toMatchObject({ problem: "text_missing", dryRun: null });
  const withHeader = MappingSchema.parse({ ...mapping, hasHeader: true, columns: ["unused", "text", "unused"] });
  expect((await previewImport(ctx, { importId, mapping: withHeader })).dryRun?.counts.good).toBe(1);
  await expect(
    startImport(ctx, { importId, mapping: { ...mapping, columns: ["unused", "unused", "rating"] } }),
  ).rejects.toMatchObject({
    code: "INVALID",
  });
  await startImport(ctx, { importId, mapping: withHeader });
  await app.drainJobs();
  expect(await getImport(ctx, { importId })).toMatchObject({ status: "done", totalRows: 1, imported: 1 });
  expect(await reviewsOf(store.id)).toMatchObject([{ content: "친절해요 아주", rating: null }]);
});

test("refused rows come back with line and reason, and correct themselves into the store", async () => {
  const { ctx, store } = await newStore();
  const rows = [
    "2026-11-21,초록모자,5,맛있어요,,",
    '11월 말쯤,연두,4,=HYPERLINK("http://x"),,',
    '2026-11-18,여름밤,10,"잘 먹었어요, 또 올게요",,',
    "작년 겨울,두부,3,순두부가 고소해요,,",
  ];
  const importId = await start(ctx, store.id, [header, ...rows].join("\n"));
  await app.drainJobs();
  expect(await getImport(ctx, { importId })).toMatchObject({ status: "done", imported: 1, rejected: 3 });
  expect(await summariseRejects(ctx, { importId })).toEqual([
    { reason: "date_unreadable", count: 2, samples: ["11월 말쯤", "작년 겨울"] },
    { reason: "rating_over_5", count: 1, samples: ["10"] },
  ]);
  const first = await listRejects(ctx, { importId, limit: 2 });
  expect(first.rows.map((row) => row.line)).toEqual([3, 4]);
  expect(first.nextCursor).toBe(4);
  const second = await listRejects(ctx, { importId, cursor: 4, limit: 2 });
  expect(second).toMatchObject({ rows: [{ line: 5, reason: "date_unreadable" }], nextCursor: null });

  const csv = (await Array.fromAsync(exportRejects(ctx, { importId }, "ko"))).join("");
  expect(csv).toBe(
    [
      "\uFEFF줄,이유,작성일,닉네임,평점,리뷰내용,출처,사장님댓글",
      `3,날짜를 읽지 못했어요,11월 말쯤,연두,4,"'=HYPERLINK(""http://x"")",,`,
      '4,별점이 5점을 넘어요,2026-11-18,여름밤,10,"잘 먹었어요, 또 올게요",,',
      "5,날짜를 읽지 못했어요,작년 겨울,두부,3,순두부가 고소해요,,",
      "",
    ].join("\r\n"),
  );
  const corrected = csv.replace("11월 말쯤", "2026-11-20").replace(",10,", ",1,").replace("작년 겨울", "2025-12-20");
  const again = await start(ctx, store.id, corrected);
  await app.drainJobs();
  expect(await getImport(ctx, { importId: again })).toMatchObject({ imported: 3, rejected: 0 });
  expect((await reviewsOf(store.id)).map((review) => review.content)).toContain('=HYPERLINK("http://x")');
});

test("someone else's store and import are out of reach, for every verb", async () => {
  const { ctx, store } = await newStore();
  const importId = await start(ctx, store.id, goodFile);
  const stranger = (await newStore()).ctx;
  const notFound = { code: "NOT_FOUND" };
  await expect(upload(stranger, store.id, goodFile)).rejects.toMatchObject(notFound);
  await expect(previewImport(stranger, { importId })).rejects.toMatchObject(notFound);
  const mapping: Mapping = { hasHeader: false, columns: ["text"], platformValues: {} };
  await expect(startImport(stranger, { importId, mapping })).rejects.toMatchObject(notFound);
  await expect(getImport(stranger, { importId })).rejects.toMatchObject(notFound);
  await expect(listImports(stranger, { storeId: store.id })).rejects.toMatchObject(notFound);
  await expect(listRejects(stranger, { importId })).rejects.toMatchObject(notFound);
  await expect(summariseRejects(stranger, { importId })).rejects.toMatchObject(notFound);
  await expect(Array.fromAsync(exportRejects(stranger, { importId }, "ko"))).rejects.toMatchObject(notFound);
  await expect(stopImport(stranger, { importId })).rejects.toMatchObject(notFound);
  await expect(discardImport(stranger, { importId })).rejects.toMatchObject(notFound);
  expect(await listImports(stranger, {})).toEqual([]);
  expect(await listImports(ctx, {})).toMatchObject([{ id: importId, status: "running" }]);
  await app.drainJobs();
});

test("an upload can be thrown away, a started import cannot; only a few uploads are kept", async () => {
  const { ctx, store } = await newStore();
  const started = await start(ctx, store.id, goodFile);
  await discardImport(ctx, { importId: started });
  const { importId } = await upload(ctx, store.id, goodFile);
  await discardImport(ctx, { importId });
  expect((await listImports(ctx, {})).map((row) => row.id)).toEqual([started]);
  for (let count = 0; count < 7; count += 1) await upload(ctx, store.id, goodFile);
  expect((await listImports(ctx, {})).filter((row) => row.status === "uploaded")).toHaveLength(5);
});

test.each([
  ["a file without text", "0\n1\n0\n1", null],
  ["rows three columns short of the header", `${header}\n1,2,3\n4,5,6\n7,8,9`, "ragged"],
  ["a header and nothing else", header, "empty_file"],
])("%s is refused or left to its owner, and no review is stored", async (_, content, reason) => {
  const { ctx, store } = await newStore();
  const uploaded = await upload(ctx, store.id, content).catch((error: { reason: string }) => error.reason);
  if (reason) expect(uploaded).toBe(reason);
  else expect(await previewImport(ctx, uploaded as { importId: string })).toMatchObject({ problem: "text_missing" });
  expect(await app.db.import.count({ where: { storeId: store.id } })).toBe(reason ? 0 : 1);
  expect(await reviewsOf(store.id)).toEqual([]);
});

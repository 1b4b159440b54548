import { afterAll, beforeAll, expect, test } from "vitest";
import { getImport } from "@/server/features/imports/get-import";
import { undoImport } from "@/server/features/imports/undo-import";
import { skipReply } from "@/server/features/replies/skip-reply";
import { startTestApp, type TestApp } from "@/tests/support/app";
import { ownerWithStore, start } from "./import-steps";

/** Ten in the evening in Seoul. */
const evening = Date.parse("2026-11-25T13:00:00Z");
let app: TestApp;
let now = evening;
beforeAll(async () => {
  app = await startTestApp({ now: () => new Date(now) });
});
afterAll(() => app.stop());

const file = `작성일,닉네임,별점,리뷰내용,답글
2026-11-20,솔방울,5,국물이 진하고 맛있어요,
2026-11-21,초록모자,2,너무 오래 기다렸어요,
2026-11-22,걷는고양이,4,반찬이 깔끔해요,찾아 주셔서 감사해요
,이름만,5,날짜를 모르는 리뷰예요,`;

async function imported() {
  now = evening;
  const owner = await ownerWithStore(app);
  const importId = await start(owner.ctx, owner.store.id, file);
  await app.drainJobs();
  const storeId = owner.store.id;
  return {
    ...owner,
    importId,
    reviews: () => app.db.review.findMany({ where: { storeId }, include: { reply: true } }),
    counts: () =>
      app.db.reviewDaily.aggregate({
        where: { storeId },
        _sum: { reviews: true, ratingCount: true, scoreCount: true, replied: true },
      }),
  };
}

test("an import is taken back with its drafts, keys and counts; the same file comes in anew", async () => {
  const shop = await imported();
  expect(await getImport(shop.ctx, { importId: shop.importId })).toMatchObject({
    imported: 4,
    left: 4,
    withdrawable: 4,
    undoableUntil: new Date("2026-11-25T15:00:00Z"),
  });
  const told = () => app.db.notification.count({ where: { dedupeKey: `import_done:${shop.importId}` } });
  expect(await told()).toBe(1);
  await undoImport(shop.ctx, { importId: shop.importId });
  await undoImport(shop.ctx, { importId: shop.importId });
  expect(await told(), "what was taken back is not told any more").toBe(0);
  await app.drainJobs();
  expect(await shop.reviews()).toEqual([]);
  expect((await shop.counts())._sum).toEqual({ reviews: 0, ratingCount: 0, scoreCount: 0, replied: 0 });
  const gone = { status: "undone", left: 0, withdrawable: 0, undoableUntil: null };
  expect(await getImport(shop.ctx, { importId: shop.importId })).toMatchObject(gone);

  await start(shop.ctx, shop.store.id, file);
  await app.drainJobs();
  expect(await shop.reviews()).toHaveLength(4);
});

test("what somebody has dealt with stays, and so does what the platform shows", async () => {
  const shop = await imported();
  const drafted = (await shop.reviews()).flatMap(({ reply }) => (reply?.status === "drafted" ? [reply] : []));
  const [first, second] = drafted;
  if (!first || !second) throw new Error("two drafts are needed");
  await skipReply(shop.ctx, { replyId: first.id, version: first.version });
  await app.db.reviewKey.updateMany({
    where: { reviewId: second.reviewId },
    data: { seenIn: "01900000-0000-7000-8000-000000000000" },
  });
  await undoImport(shop.ctx, { importId: shop.importId });
  await app.drainJobs();
  expect((await shop.reviews()).map(({ id }) => id).sort()).toEqual([first.reviewId, second.reviewId].sort());
  expect((await shop.counts())._sum.reviews).toBe(2);
  expect(await getImport(shop.ctx, { importId: shop.importId })).toMatchObject({ left: 2, withdrawable: 0 });
});

test("after midnight in Seoul it is too late", async () => {
  const shop = await imported();
  now = Date.parse("2026-11-25T15:00:00Z");
  expect(await getImport(shop.ctx, { importId: shop.importId })).toMatchObject({ undoableUntil: null });
  await expect(undoImport(shop.ctx, { importId: shop.importId })).rejects.toMatchObject({ reason: "TOO_LATE" });
  expect(await shop.reviews()).toHaveLength(4);
});

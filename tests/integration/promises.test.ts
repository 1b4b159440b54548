import { afterAll, beforeAll, expect, test } from "vitest";
import { addDays, koreanDay } from "@/server/domain/calendar";
import { getOverview } from "@/server/features/analytics/get-overview";
import { listPromises } from "@/server/features/promises/list-promises";
import { movePromise } from "@/server/features/promises/move-promise";
import { settlePromise } from "@/server/features/promises/settle-promise";
import { approveReply } from "@/server/features/replies/approve-reply";
import { deleteLiveReply } from "@/server/features/replies/delete-live-reply";
import { editLiveReply } from "@/server/features/replies/edit-live-reply";
import { markPosted } from "@/server/features/replies/mark-posted";
import { undoReply } from "@/server/features/replies/undo-reply";
import { incoming, startTestApp, type TestApp } from "@/tests/support/app";

let clock: Date | null = null;
let app: TestApp;
beforeAll(async () => {
  app = await startTestApp({ now: () => clock ?? new Date() });
});
afterAll(() => app.stop());

const review = () => incoming({ platform: "kakao", rating: 3, content: "국물이 식어서 아쉬웠어요. 자리는 편했어요." });
const promising =
  "식은 국물을 드려 죄송해요. 주방에서 어떤 온도로 나갔는지 확인해 볼게요. 결과는 내일 안내드릴게요. 자리가 편하셨다니 다행이에요.";

/** A reply on a platform where nothing of ours can look, so that the owner's word settles everything. */
async function drafted() {
  const { userId, ctx } = await app.owner();
  const store = await app.store(userId);
  await app.ingest(store, [review()]);
  await app.drainJobs();
  const reply = await app.db.reviewReply.findFirstOrThrow({ where: { storeId: store.id } });
  const fresh = () => app.db.reviewReply.findUniqueOrThrow({ where: { id: reply.id } });
  const approve = async (text: string) =>
    approveReply(ctx, { replyId: reply.id, version: (await fresh()).version, text });
  const open = async () => (await listPromises(ctx, { tab: "open" })).items;
  const sentences = async () => (await open()).map(({ sentence }) => sentence);
  return { ctx, store, replyId: reply.id, fresh, approve, open, sentences };
}

const today = () => koreanDay(app.ctx.now());

test("approving writes the promises down with their days; taking it back lets them rest", async () => {
  const { ctx, approve, open, sentences, replyId } = await drafted();
  await approve(promising);
  expect(await open()).toMatchObject([
    {
      kind: "contact",
      sentence: "결과는 내일 안내드릴게요.",
      dueOn: addDays(today(), 1),
      review: { platform: "kakao" },
    },
    {
      kind: "check",
      sentence: "주방에서 어떤 온도로 나갔는지 확인해 볼게요.",
      dueOn: addDays(today(), 7),
    },
  ]);
  await undoReply(ctx, { replyId });
  expect(await sentences()).toEqual([]);
  await approve(promising);
  expect(await sentences()).toHaveLength(2);
  expect(await app.db.replyPromise.count({ where: { replyId } })).toBe(2);
});

test("publishing adds nothing, editing out and deleting take away, and what was settled stays settled", async () => {
  const { ctx, approve, open, sentences, replyId, fresh } = await drafted();
  await approve(promising);
  await markPosted(ctx, { replyId });
  expect(await sentences()).toHaveLength(2);
  const [first] = await open();
  await settlePromise(ctx, { promiseId: first?.id ?? "", state: "done" });
  expect(await sentences()).toEqual(["주방에서 어떤 온도로 나갔는지 확인해 볼게요."]);
  await editLiveReply(ctx, {
    replyId,
    version: (await fresh()).version,
    text: "식은 국물을 드려 죄송해요. 자리가 편하셨다니 다행이에요. 그릇을 미리 데우는지도 점검해 볼게요.",
  });
  expect(await sentences()).toEqual(["그릇을 미리 데우는지도 점검해 볼게요."]);
  await undoReply(ctx, { replyId });
  expect(await sentences()).toEqual(["주방에서 어떤 온도로 나갔는지 확인해 볼게요."]);
  await deleteLiveReply(ctx, { replyId, version: (await fresh()).version });
  await markPosted(ctx, { replyId });
  expect(await sentences()).toEqual([]);
  expect((await listPromises(ctx, { tab: "closed" })).items).toMatchObject([{ state: "done" }]);
});

test("done, dismissed and another day can each be taken back", async () => {
  const { ctx, approve, open } = await drafted();
  await approve(promising);
  const promiseId = (await open())[0]?.id ?? "";
  for (const state of ["done", "dismissed"] as const) {
    await settlePromise(ctx, { promiseId, state });
    expect(await open()).toHaveLength(1);
    await settlePromise(ctx, { promiseId, state: "open" });
    expect(await open()).toHaveLength(2);
  }
  const moved = await movePromise(ctx, { promiseId, dueOn: addDays(today(), 20) });
  expect((await open())[1]).toMatchObject({ id: promiseId, dueOn: addDays(today(), 20) });
  await movePromise(ctx, { promiseId, dueOn: moved.before });
  expect((await open())[0]?.id).toBe(promiseId);
  await expect(movePromise(ctx, { promiseId, dueOn: addDays(today(), -1) })).rejects.toMatchObject({ reason: "DAY" });
});

test("the overview counts what is due and what is late", async () => {
  const { ctx, approve } = await drafted();
  await approve(promising);
  const promises = async () => (await getOverview(ctx, {})).promises;
  expect(await promises()).toEqual({ open: 2, dueToday: 0, overdue: 0 });
  clock = new Date(Date.now() + 86_400_000);
  expect(await promises()).toEqual({ open: 2, dueToday: 1, overdue: 0 });
  clock = new Date(Date.now() + 8 * 86_400_000);
  expect(await promises()).toEqual({ open: 2, dueToday: 0, overdue: 2 });
  clock = null;
});

test("a reply the shop wrote on the platform itself makes no to-do", async () => {
  const { userId, ctx } = await app.owner();
  const store = await app.store(userId);
  await app.ingest(store, [{ ...review(), ownerReply: { text: "확인해 볼게요.", repliedAt: new Date() } }]);
  expect((await listPromises(ctx, { tab: "open" })).items).toEqual([]);
});

test("another owner's promises are out of reach", async () => {
  const { approve, open } = await drafted();
  await approve(promising);
  const stranger = (await app.owner()).ctx;
  const promiseId = (await open())[0]?.id ?? "";
  expect((await listPromises(stranger, { tab: "open" })).items).toEqual([]);
  await expect(settlePromise(stranger, { promiseId, state: "done" })).rejects.toMatchObject({ code: "NOT_FOUND" });
  await expect(movePromise(stranger, { promiseId, dueOn: today() })).rejects.toMatchObject({ code: "NOT_FOUND" });
});

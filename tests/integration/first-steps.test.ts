import { afterAll, beforeAll, expect, test } from "vitest";
import { getFirstSteps, hideFirstSteps } from "@/server/features/accounts/first-steps";
import { getShell } from "@/server/features/accounts/get-shell";
import { makeReportsNow } from "@/server/features/reports/make-reports-now";
import { scheduleReports } from "@/server/features/reports/schedule-reports";
import { approveReply } from "@/server/features/replies/approve-reply";
import { createStore } from "@/server/features/stores/create-store";
import { listStores } from "@/server/features/stores/list-stores";
import { openPracticeStore } from "@/server/features/stores/open-practice-store";
import { removeStore } from "@/server/features/stores/remove-store";
import { updateStore } from "@/server/features/stores/update-store";
import { incoming, startTestApp, type TestApp } from "@/tests/support/app";
import { start } from "./import-steps";

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.stop());

test("the practice shop comes with drafts, outside the plan and without a mail, once", async () => {
  const { ctx, userId, email } = await app.owner();
  await app.db.subscription.update({ where: { userId }, data: { plan: "free" } });
  const [{ storeId }, again] = await Promise.all([openPracticeStore(ctx), openPracticeStore(ctx)]);
  expect(again.storeId).toBe(storeId);
  await app.drainJobs();
  const shell = await getShell(ctx);
  expect(shell).toMatchObject({ stores: [{ name: "연습용 가게", isPractice: true }], usage: { used: 0 } });
  expect(shell.counts.needsReply).toBe(10);
  expect(await app.db.reviewReply.count({ where: { storeId, status: "drafted" } })).toBe(10);
  await makeReportsNow(ctx, {});
  await scheduleReports(app.ctx);
  await app.drainJobs();
  expect((await app.sim.mails()).filter(({ to }) => to.includes(email))).toEqual([]);
  await createStore(ctx, { name: "우리 가게" });
  await expect(createStore(ctx, { name: "둘째 가게" })).rejects.toMatchObject({ code: "LIMIT_REACHED" });
});

test("a removed shop takes everything with it, and only its owner removes it", async () => {
  const [owner, stranger] = [await app.owner(), await app.owner()];
  const [store, other] = [await app.store(owner.userId), await app.store(owner.userId)];
  for (const each of [store, other])
    await app.ingest(each, [incoming({ content: "국에서 유리 조각이 나왔어요.", rating: 1 })]);
  await app.drainJobs();
  await expect(removeStore(stranger.ctx, { storeId: store.id })).rejects.toMatchObject({ code: "NOT_FOUND" });
  await removeStore(owner.ctx, { storeId: store.id });
  const left = { storeId: store.id };
  expect(await app.db.review.count({ where: left })).toBe(0);
  expect(await app.db.reviewReply.count({ where: left })).toBe(0);
  expect(await app.db.inboxItem.count({ where: left })).toBe(0);
  expect(await app.db.notification.count({ where: left })).toBe(0);
  expect(await app.db.review.count({ where: { storeId: other.id } })).toBe(1);
  expect(await app.db.auditLog.count({ where: { action: "store.removed", target: store.id } })).toBe(1);
  await expect(removeStore(owner.ctx, { storeId: store.id })).rejects.toMatchObject({ code: "NOT_FOUND" });
});

test("a store that nothing came of says so", async () => {
  const { ctx } = await app.owner();
  const { id } = await createStore(ctx, { name: "빈 가게" });
  expect(await listStores(ctx)).toMatchObject([{ id, isEmpty: true }]);
  await start(ctx, id, "국물이 맛있어요\n반찬이 깔끔해요");
  await app.drainJobs();
  expect(await listStores(ctx)).toMatchObject([{ id, isEmpty: false }]);
});

test("the first steps are ticked off as they are done, put away and brought back, and go when all are done", async () => {
  const { ctx } = await app.owner();
  await openPracticeStore(ctx);
  const none = { connect: false, info: false, voice: false, approve: false };
  expect(await getFirstSteps(ctx)).toMatchObject({ done: none, storeId: null });
  await hideFirstSteps(ctx, { isHidden: true });
  expect(await getFirstSteps(ctx)).toBeNull();
  await hideFirstSteps(ctx, { isHidden: false });

  const { id } = await createStore(ctx, { name: "우리 가게", phone: "02-000-1234" });
  await start(ctx, id, "국물이 진하고 맛있어요");
  await app.drainJobs();
  expect((await getFirstSteps(ctx))?.done).toEqual({ ...none, connect: true });
  await updateStore(ctx, { storeId: id, menu: ["국밥"], voice: { tone: "plain" } });
  expect((await getFirstSteps(ctx))?.done).toEqual({ connect: true, info: true, voice: true, approve: false });
  const reply = await app.db.reviewReply.findFirstOrThrow({ where: { storeId: id, status: "drafted" } });
  await approveReply(ctx, { replyId: reply.id, version: reply.version });
  expect(await getFirstSteps(ctx)).toBeNull();
});

import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { appRouter } from "@/server/api/root";
import { createCallerFactory } from "@/server/api/trpc";
import type { Ctx } from "@/server/context";
import { scheduleCrawls } from "@/server/features/crawling/schedule-crawls";
import { removeClosedAccounts } from "@/server/features/accounts/remove-closed-accounts";
import { hashPassword } from "@/server/features/accounts/passwords";
import { signIn } from "@/server/features/accounts/sign-in";
import { incoming, startTestApp, type TestApp } from "@/tests/support/app";

let app: TestApp;
let now = new Date();
beforeAll(async () => {
  app = await startTestApp({ now: () => now });
});
afterAll(() => app.stop());

const password = "쌀국수는고수빼고주세요";
const call = (ctx: Ctx) =>
  createCallerFactory(appRouter)({
    ...{ ctx, signedIn: true, ip: "198.51.100.1", requestId: randomUUID() },
    ...{ limiter: app.limiter, sessions: app.sessions },
  });

/** Somebody who signed in on as many devices. */
async function person(devices: number, role: "owner" | "admin" = "owner") {
  const { userId, email } = await app.owner(role);
  await app.db.user.update({ where: { id: userId }, data: { passwordHash: await hashPassword(password) } });
  const enter = (word = password) =>
    signIn(app.ctx, app.limiter, { email, password: word, ip: randomUUID(), userAgent: "Chrome" });
  const sessionIds: string[] = [];
  for (let device = 0; device < devices; device++) sessionIds.push((await enter()).sessionId);
  const ctxOf = async (sessionId: string): Promise<Ctx> => {
    const actor = await app.sessions.find(sessionId, now);
    if (!actor) throw new Error("signed out");
    return { ...app.ctx, actor };
  };
  const [first = "", ...others] = sessionIds;
  return { userId, email, enter, ctxOf, first, others, ctx: await ctxOf(first) };
}

test("a name is changed at once and the one before is told, for taking it back", async () => {
  const { ctx } = await person(1);
  expect(await call(ctx).accounts.rename({ name: "  김사장 " })).toEqual({ before: "김은정" });
  expect((await call(ctx).accounts.get()).name).toBe("김사장");
  await expect(call(ctx).accounts.rename({ name: "   " })).rejects.toMatchObject({ code: "BAD_REQUEST" });
});

test("a new password signs every other device out, opens the account, and the old one does not", async () => {
  const { ctx, ctxOf, others, enter } = await person(3);
  const next = "비빔밥은나물많이주세요";
  expect(await call(ctx).accounts.changePassword({ current: password, next })).toEqual({ count: 2 });
  for (const other of others) await expect(ctxOf(other)).rejects.toThrow("signed out");
  expect((await call(ctx).accounts.get()).sessions).toHaveLength(1);
  await expect(enter()).rejects.toMatchObject({ reason: "WRONG_CREDENTIALS" });
  await enter(next);
});

test("a password is not changed by somebody who does not know it, and guesses are counted", async () => {
  const { ctx, email, enter } = await person(1);
  const guess = () => call(ctx).accounts.changePassword({ current: "틀린비밀번호", next: "비빔밥은나물많이주세요" });
  for (let tries = 0; tries < 5; tries++)
    await expect(guess()).rejects.toMatchObject({ cause: { reason: "WRONG_PASSWORD" } });
  await expect(guess()).rejects.toMatchObject({ code: "TOO_MANY_REQUESTS" });
  await enter();
  const fresh = await person(1);
  const same = { current: password, next: fresh.email };
  await expect(call(fresh.ctx).accounts.changePassword(same)).rejects.toMatchObject({
    cause: { reason: "PASSWORD_IS_EMAIL" },
  });
  expect(email).not.toBe(fresh.email);
});

test("a device is signed out from another one, once; nobody signs out somebody else's", async () => {
  const mine = await person(2);
  const theirs = await person(1);
  const sessionId = mine.others[0] ?? "";
  await expect(call(theirs.ctx).accounts.endSession({ sessionId })).rejects.toMatchObject({ code: "NOT_FOUND" });
  expect(await call(mine.ctx).accounts.endSession({ sessionId })).toEqual({ count: 1 });
  await expect(mine.ctxOf(sessionId)).rejects.toThrow("signed out");
  await expect(call(mine.ctx).accounts.endSession({ sessionId })).rejects.toMatchObject({ code: "NOT_FOUND" });
  const { sessions } = await call(mine.ctx).accounts.get();
  expect(sessions.map((session) => [session.id, session.isHere])).toEqual([[mine.first, true]]);
});

test("a closed account collects nothing, can be taken back for 30 days, and then nothing of it is left", async () => {
  const { ctx, userId } = await person(1);
  const bystander = await person(1);
  const store = await app.store(userId);
  const theirs = await app.store(bystander.userId);
  await app.ingest(store, [incoming({ rating: 1, content: "머리카락이 나왔어요" }), incoming({})]);
  await app.ingest(theirs, [incoming({})]);
  await app.drainJobs();
  await app.db.storeConnection.create({
    data: { storeId: store.id, platform: "naver", platformStoreId: "1", consentedAt: now, nextCrawlAt: now },
  });

  await expect(call(ctx).accounts.close({ password: "틀린비밀번호" })).rejects.toMatchObject({
    cause: { reason: "WRONG_PASSWORD" },
  });
  const { closesAt } = await call(ctx).accounts.close({ password });
  expect((await call(ctx).accounts.shell()).closesAt).toEqual(closesAt);
  expect(await scheduleCrawls(app.ctx)).toEqual({ scheduled: 0 });
  await call(ctx).accounts.reopen();
  expect(await scheduleCrawls(app.ctx)).toEqual({ scheduled: 1 });

  await call(ctx).accounts.close({ password });
  now = new Date(now.getTime() + 29 * 86_400_000);
  expect(await removeClosedAccounts(app.ctx)).toEqual({ removed: 0 });
  now = new Date(now.getTime() + 2 * 86_400_000);
  expect(await removeClosedAccounts(app.ctx)).toEqual({ removed: 1 });
  expect(await leftOf(store.id, userId)).toEqual({});
  expect(await app.db.review.count({ where: { storeId: theirs.id } })).toBe(1);
});

/** Rows that still name a shop or person, by table. */
async function leftOf(storeId: string, userId: string): Promise<Record<string, number>> {
  const columns = await app.db.$queryRaw<{ table: string; column: string }[]>`
    select c.table_name as table, c.column_name as column from information_schema.columns c
    join information_schema.tables t using (table_schema, table_name)
    where c.table_schema = 'public' and t.table_type = 'BASE TABLE' and c.column_name in ('store_id', 'user_id')`;
  expect(columns.length).toBeGreaterThan(20);
  const left: Record<string, number> = {};
  for (const { table, column } of columns) {
    const [row] = await app.db.$queryRawUnsafe<{ count: number }[]>(
      `select count(*)::int as count from "${table}" where "${column}" = $1::uuid`,
      column === "store_id" ? storeId : userId,
    );
    if (row && row.count > 0) left[table] = row.count;
  }
  return left;
}

test("an operator sees what a person sees for half an hour, changes nothing, and it is written down", async () => {
  const owner = await person(1);
  const store = await app.store(owner.userId);
  await app.ingest(store, [incoming({})]);
  await app.drainJobs();
  const reply = await app.db.reviewReply.findFirstOrThrow({ where: { storeId: store.id } });
  const operator = await person(1, "admin");
  await call(operator.ctx).admin.viewAs({ userId: owner.userId });

  const viewing = await operator.ctxOf(operator.first);
  const shell = await call(viewing).accounts.shell();
  expect(shell).toMatchObject({ user: { email: owner.email, role: "owner" }, isViewedByOperator: true });
  expect((await call(viewing).reviews.list({ storeId: store.id, tab: "all" })).items).toHaveLength(1);
  const approve = { replyId: reply.id, version: reply.version };
  await expect(call(viewing).replies.approve(approve)).rejects.toMatchObject({ cause: { reason: "LOOKING_ONLY" } });
  await expect(call(viewing).accounts.rename({ name: "x" })).rejects.toMatchObject({ code: "FORBIDDEN" });
  await expect(call(viewing).admin.users({})).rejects.toMatchObject({ code: "FORBIDDEN" });
  expect((await app.db.reviewReply.findUniqueOrThrow({ where: { id: reply.id } })).version).toBe(reply.version);

  await call(viewing).admin.stopViewing();
  const back = await operator.ctxOf(operator.first);
  expect(back.actor).toMatchObject({ userId: operator.userId, role: "admin" });
  const { entries } = await call(back).admin.audit({ text: "account.viewed" });
  expect(entries[0]).toMatchObject({ actor: operator.email, about: owner.email });

  await call(back).admin.viewAs({ userId: owner.userId });
  now = new Date(now.getTime() + 31 * 60_000);
  app.sessions.forget(operator.first);
  expect((await operator.ctxOf(operator.first)).actor).toMatchObject({ userId: operator.userId, role: "admin" });
});

test("an operator finds people page by page and sees how the service does", async () => {
  const { ctx } = await person(1, "admin");
  const owner = await person(1);
  const { users } = await call(ctx).admin.users({ text: owner.email.slice(0, 20).toUpperCase() });
  expect(users).toMatchObject([{ id: owner.userId, plan: "premium", isTrial: false, stores: 0, inTrouble: 0 }]);
  for (let count = 0; count < 60; count++) await app.owner();
  const first = await call(ctx).admin.users({});
  const second = await call(ctx).admin.users({ cursor: first.next });
  expect(first.users).toHaveLength(50);
  const ids = [...first.users, ...second.users].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(second.users.length).toBeGreaterThan(10);
  const health = await call(ctx).admin.health();
  expect(health.database.megabytes).toBeGreaterThan(0);
  expect(health.connections).toEqual([]);
});

import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { koreanDay } from "@/server/domain/calendar";
import { remindConsoleLogins } from "@/server/features/notifications/remind-console-logins";
import { approveReply } from "@/server/features/replies/approve-reply";
import { markPosted } from "@/server/features/replies/mark-posted";
import { confirmConsoleLogin } from "@/server/features/stores/confirm-console-login";
import { connectPlace } from "@/server/features/stores/connect-place";
import { listStores } from "@/server/features/stores/list-stores";
import { startTestApp, type TestApp } from "@/tests/support/app";

const start = Date.parse("2026-11-25T03:00:00Z");
const dayMs = 86_400_000;
let app: TestApp;
let now = start;

beforeAll(async () => {
  app = await startTestApp({ now: () => new Date(now) });
});
afterAll(() => app.stop());
beforeEach(async () => {
  now = start;
  await app.sim.clearMails();
  await app.sim.clearFailures();
});

/** An owner whose shop is connected to Kakao Map. */
async function onKakao() {
  const owner = await app.owner();
  const shop = await app.sim.addShop({ name: "골목 국수" });
  const registeredAt = new Date(start - dayMs).toISOString();
  await app.sim.addKakaoReview(shop.placeId, { body: "국물이 진하고 친절해요.", stars: 5, registeredAt });
  const url = `https://place.map.kakao.com/${await app.sim.kakaoId(shop.placeId)}`;
  const { storeId, connectionId } = await connectPlace(owner.ctx, { url, consent: true });
  return {
    ...owner,
    storeId,
    connectionId,
    told: () => app.db.notification.findMany({ where: { storeId, kind: "console_login" }, orderBy: { id: "asc" } }),
    mails: async () => (await app.sim.mails()).filter(({ to }) => to.includes(owner.email)),
    loginAt: async () =>
      (await app.db.storeConnection.findUniqueOrThrow({ where: { id: connectionId } })).consoleLoginAt,
  };
}

test("looked at every day around the end of the year, an owner is told four times, by notification and mail", async () => {
  const at = await onKakao();
  await confirmConsoleLogin(at.ctx, { connectionId: at.connectionId });
  const days: string[] = [];
  for (let day = 325; day < 375; day += 1) {
    now = start + day * dayMs;
    const before = (await at.told()).length;
    await remindConsoleLogins(app.ctx);
    if ((await at.told()).length > before) days.push(koreanDay(new Date(now)));
  }
  expect(days).toEqual(["2027-10-25", "2027-11-11", "2027-11-22", "2027-11-25"]);
  expect((await at.told()).map(({ data }) => (data as { state: string }).state)).toEqual([
    "remind",
    "remind",
    "remind",
    "lapsed",
  ]);
  const mails = await at.mails();
  expect(mails).toHaveLength(4);
  expect(mails.every(({ text }) => text.includes(`/stores/${at.storeId}`))).toBe(true);
});

test("nobody who has not told us when is reminded, and telling us again starts the year anew", async () => {
  const [silent, told] = [await onKakao(), await onKakao()];
  await confirmConsoleLogin(told.ctx, { connectionId: told.connectionId, on: "2026-01-10" });
  await remindConsoleLogins(app.ctx);
  now = Date.parse("2026-12-11T03:00:00Z");
  await remindConsoleLogins(app.ctx);
  expect([(await silent.told()).length, (await told.told()).length]).toEqual([0, 1]);
  await confirmConsoleLogin(told.ctx, { connectionId: told.connectionId });
  now += 60 * dayMs;
  await remindConsoleLogins(app.ctx);
  expect(await told.told()).toHaveLength(1);
});

test("a mail that cannot be sent is tried again, and keeps nobody else from theirs", async () => {
  const [first, second] = [await onKakao(), await onKakao()];
  for (const at of [first, second])
    await confirmConsoleLogin(at.ctx, { connectionId: at.connectionId, on: "2025-12-20" });
  await app.sim.failNext({ site: "mail", mode: "reject-temporary", times: 1 });
  await expect(remindConsoleLogins(app.ctx)).rejects.toThrow(/could not be reminded/);
  expect([...(await first.told()), ...(await second.told())]).toHaveLength(1);
  await remindConsoleLogins(app.ctx);
  await remindConsoleLogins(app.ctx);
  for (const at of [first, second]) expect([(await at.told()).length, (await at.mails()).length]).toEqual([1, 1]);
});

test("a day may be named, corrected and taken back; one that has not come is refused, and so is a stranger", async () => {
  const at = await onKakao();
  const { connectionId } = at;
  await confirmConsoleLogin(at.ctx, { connectionId, on: "2026-11-20" });
  const [store] = await listStores(at.ctx);
  const [connection] = store?.connections ?? [];
  expect(connection?.consoleLoginAt && koreanDay(connection.consoleLoginAt)).toBe("2026-11-20");
  expect(connection?.consoleUrl).toContain("/mystore/");
  await expect(confirmConsoleLogin(at.ctx, { connectionId, on: "2026-11-26" })).rejects.toThrow("아직 오지 않은 날");
  const stranger = await app.owner();
  await expect(confirmConsoleLogin(stranger.ctx, { connectionId })).rejects.toMatchObject({ code: "NOT_FOUND" });
  await confirmConsoleLogin(at.ctx, { connectionId, on: null });
  expect(await at.loginAt()).toBeNull();
});

test("pasting a reply into 매장관리 takes a login, so the owner need not tell", async () => {
  const at = await onKakao();
  await app.drainJobs();
  const reply = await app.db.reviewReply.findFirstOrThrow({ where: { storeId: at.storeId } });
  await approveReply(at.ctx, { replyId: reply.id, version: reply.version, text: reply.content });
  expect(await at.loginAt()).toBeNull();
  await markPosted(at.ctx, { replyId: reply.id });
  expect(await at.loginAt()).toEqual(new Date(now));
});

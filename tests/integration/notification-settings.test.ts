import { afterAll, beforeAll, expect, test } from "vitest";
import { getShell } from "@/server/features/accounts/get-shell";
import { alertByRule } from "@/server/features/notifications/alert-by-rule";
import { alertUrgent } from "@/server/features/notifications/alert-urgent";
import { ListNotificationsInput, listNotifications } from "@/server/features/notifications/list-notifications";
import { mailTrouble } from "@/server/features/notifications/mail-trouble";
import {
  getNotificationSettings,
  SetNotificationsInput,
  setNotificationSettings,
} from "@/server/features/notifications/notification-settings";
import { readAll } from "@/server/features/notifications/read-all";
import { stopAddress, StopMailInput, stopMail } from "@/server/features/notifications/stop-mail";
import { setReportMail } from "@/server/features/reports/mail-settings";
import { incoming, startTestApp, type TestApp } from "@/tests/support/app";

let app: TestApp;
const at = (time: string) => ({ ...app.ctx, now: () => new Date(`2026-11-25T${time}:00+09:00`) });

beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.stop());

async function openShop() {
  const owner = await app.owner();
  const store = await app.store(owner.userId);
  const mails = async () => (await app.sim.mails()).filter(({ to }) => to.includes(owner.email));
  return { ...owner, store, mails };
}
type Shop = Awaited<ReturnType<typeof openShop>>;

async function urgentReview({ store }: Shop) {
  await app.ingest(store, [incoming({ content: "국에서 유리 조각이 나왔어요.", rating: 1 })]);
  return { reviewId: (await app.db.review.findFirstOrThrow({ where: { storeId: store.id, isUrgent: true } })).id };
}

async function stoppedConnection({ store, userId }: Shop) {
  const { id } = await app.db.storeConnection.create({
    data: { storeId: store.id, platform: "kakao", platformStoreId: "1", status: "blocked", statusReason: "blocked" },
  });
  const told = await app.db.notification.create({
    data: {
      userId,
      storeId: store.id,
      kind: "connection_trouble",
      dedupeKey: `connection_trouble:${id}`,
      data: { connectionId: id, storeName: store.name, platform: "kakao", status: "blocked", reason: "blocked" },
    },
  });
  return { connectionId: id, notificationId: told.id };
}

const waits = (name: string) =>
  app.db.$queryRaw<{ runAt: Date }[]>`
    select run_at as "runAt" from graphile_worker.jobs where task_identifier = ${name} order by id desc limit 1`;

test("an urgent review is mailed at night, unless the owner wants to sleep: then in the morning, once", async () => {
  const awake = await openShop();
  await alertUrgent(at("02:30"), await urgentReview(awake));
  expect(await awake.mails()).toHaveLength(1);

  const asleep = await openShop();
  await setNotificationSettings(asleep.ctx, { urgentAtNight: false });
  const review = await urgentReview(asleep);
  await alertUrgent(at("02:30"), review);
  expect(await asleep.mails()).toHaveLength(0);
  expect((await listNotifications(asleep.ctx, ListNotificationsInput.parse({}))).items).toHaveLength(1);
  expect((await waits("alert-urgent"))[0]?.runAt).toEqual(new Date("2026-11-25T08:00:00+09:00"));
  await alertUrgent(at("08:00"), review);
  await alertUrgent(at("08:00"), review);
  expect(await asleep.mails()).toHaveLength(1);
});

test("a stopped connection is mailed once, not at night, and not when it works again", async () => {
  const shop = await openShop();
  const told = await stoppedConnection(shop);
  await mailTrouble(at("23:00"), told);
  expect(await shop.mails()).toHaveLength(0);
  expect((await waits("mail-trouble"))[0]?.runAt).toEqual(new Date("2026-11-26T08:00:00+09:00"));
  await mailTrouble(at("12:00"), told);
  await mailTrouble(at("12:00"), told);
  const [mail, ...more] = await shop.mails();
  expect(mail?.subject).toBe("온기식당 카카오맵 연결이 멈췄어요");
  expect(more).toEqual([]);

  const mended = await openShop();
  const healed = await stoppedConnection(mended);
  await app.db.storeConnection.update({ where: { id: healed.connectionId }, data: { status: "active" } });
  await mailTrouble(at("12:00"), healed);
  expect(await mended.mails()).toEqual([]);
});

test("the stop link of a mail and the switch in the settings are one truth", async () => {
  const shop = await openShop();
  const told = await stoppedConnection(shop);
  const query = new URL(stopAddress(app.ctx.config, { userId: shop.userId, kind: "trouble" })).searchParams;
  const stop = StopMailInput.parse(Object.fromEntries(query));
  await stopMail(app.ctx, stop);
  await stopMail(app.ctx, stop);
  expect((await getNotificationSettings(shop.ctx)).muted).toEqual(["trouble.mail"]);
  await mailTrouble(at("12:00"), told);
  expect(await shop.mails()).toEqual([]);
  await expect(stopMail(app.ctx, { ...stop, kind: "rule" })).rejects.toMatchObject({ code: "PERMISSION_DENIED" });

  await setNotificationSettings(shop.ctx, { muted: [] });
  await mailTrouble(at("12:00"), told);
  expect(await shop.mails()).toHaveLength(1);
  await setReportMail(shop.ctx, { mailsDaily: false });
  expect(await getNotificationSettings(shop.ctx)).toMatchObject({ mailsDaily: false, mailsWeekly: true });
});

test("a review a rule picks out is mailed by day, and not to somebody who has switched it off", async () => {
  for (const [muted, count] of [
    [[], 1],
    [["rule.mail" as const], 0],
  ] as const) {
    const shop = await openShop();
    await setNotificationSettings(shop.ctx, { muted: [...muted] });
    await app.ingest(shop.store, [incoming({ content: "국물이 좋았어요.", rating: 5 })]);
    await app.drainJobs();
    const { id: replyId, reviewId } = await app.db.reviewReply.findFirstOrThrow({ where: { storeId: shop.store.id } });
    await app.db.ruleDecision.deleteMany({ where: { replyId } });
    await app.db.ruleDecision.create({ data: { replyId, reviewId, storeId: shop.store.id, outcome: "alerted" } });
    await alertByRule(at("03:00"), { replyId });
    expect(await shop.mails()).toHaveLength(0);
    await alertByRule(at("12:00"), { replyId });
    expect(await shop.mails()).toHaveLength(count);
  }
});

test("what is switched off on the screen is neither listed, counted nor marked, and is there again later", async () => {
  const shop = await openShop();
  await stoppedConnection(shop);
  await setNotificationSettings(shop.ctx, { muted: ["trouble.screen"] });
  expect((await listNotifications(shop.ctx, ListNotificationsInput.parse({}))).items).toEqual([]);
  expect((await getShell(shop.ctx)).unreadNotifications).toBe(0);
  expect((await readAll(shop.ctx, {})).count).toBe(0);
  await setNotificationSettings(shop.ctx, { muted: [] });
  expect((await listNotifications(shop.ctx, ListNotificationsInput.parse({}))).items).toHaveLength(1);
  expect((await getShell(shop.ctx)).unreadNotifications).toBe(1);
});

test("only hours and kinds there are can be chosen, and one person's choice is another's not", async () => {
  expect(SetNotificationsInput.safeParse({ quietFrom: 12 }).success).toBe(false);
  expect(SetNotificationsInput.safeParse({ muted: ["urgent.mail"] }).success).toBe(false);
  const [one, other] = [await openShop(), await openShop()];
  await setNotificationSettings(one.ctx, { quietFrom: null });
  expect((await getNotificationSettings(one.ctx)).quietFrom).toBeNull();
  expect(await getNotificationSettings(other.ctx)).toMatchObject({ quietFrom: 22, quietTo: 8, urgentAtNight: true });
});

import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { handleStopMail } from "@/server/api/stop-mail";
import { addDays, koreanDay, noonOfKoreanDay } from "@/server/domain/calendar";
import { getReport } from "@/server/features/reports/get-report";
import { ListReportsInput, listReports } from "@/server/features/reports/list-reports";
import { getReportMail, setReportMail } from "@/server/features/reports/mail-settings";
import { makeReportsNow } from "@/server/features/reports/make-reports-now";
import { scheduleReports } from "@/server/features/reports/schedule-reports";
import { sendReport } from "@/server/features/reports/send-report";
import { stopAddress } from "@/server/features/notifications/stop-mail";
import { purgeGoogleReviews } from "@/server/features/reviews/purge-google-reviews";
import { incoming, startTestApp, type TestApp } from "@/tests/support/app";

/** 9:00 in Seoul on a Tuesday. */
const tuesday = Date.parse("2026-11-24T00:00:00Z");
const dayMs = 86_400_000;
let app: TestApp;
let now = tuesday;
let base: string;
const server = createServer((req, res) => void handleStopMail(app.ctx, req, res));

beforeAll(async () => {
  app = await startTestApp({ now: () => new Date(now) });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  await new Promise((done) => server.close(done));
  await app.stop();
});
beforeEach(async () => {
  now = tuesday;
  await app.sim.clearMails();
});

const kind = "육수가 진하고 사장님이 정말 친절하게 맞아 주셨어요.";

/** An owner whose shop had reviews yesterday and a week before. */
async function busyShop(more: Parameters<typeof incoming>[0][] = []) {
  const owner = await app.owner();
  const store = await app.store(owner.userId, { name: "온기<식당>" });
  const yesterday = noonOfKoreanDay(addDays(koreanDay(new Date(now)), -1));
  const lastWeek = new Date(yesterday.getTime() - 7 * dayMs);
  await app.ingest(store, [
    ...Array.from({ length: 5 }, () => incoming({ content: kind, rating: 5, reviewDate: yesterday })),
    incoming({ content: "국에서 유리 조각이 나왔어요. <b>정말</b> 놀랐어요.", rating: 1, reviewDate: yesterday }),
    incoming({ content: "맛있어요", reviewDate: lastWeek }),
    ...more.map((each) => incoming({ reviewDate: yesterday, ...each })),
  ]);
  await app.drainJobs();
  await app.sim.clearMails();
  const mails = async () => (await app.sim.mails()).filter(({ to }) => to.includes(owner.email));
  return { ...owner, store, mails, reports: () => app.db.report.findMany({ where: { storeId: store.id } }) };
}
const list = (shop: Awaited<ReturnType<typeof busyShop>>, input: object = {}) =>
  listReports(shop.ctx, ListReportsInput.parse(input));

test("at nine the day before is told once, however often the clock strikes", async () => {
  const shop = await busyShop();
  for (let time = 0; time < 2; time += 1) {
    await scheduleReports(app.ctx);
    await app.drainJobs();
  }
  expect(await shop.reports()).toHaveLength(1);
  const [mail, ...others] = await shop.mails();
  expect(others).toEqual([]);
  expect(mail?.subject).toBe("온기<식당>, 어제 새 리뷰 6건 · 답글 필요 7건");
  expect(mail?.html).toContain("온기&#60;식당&#62;");
  expect(mail?.html).not.toMatch(/<b>정말|온기<식당/);
  expect(mail?.html).toContain("이물질");
});

test("a report stays as it was made, and says from when it is", async () => {
  const shop = await busyShop();
  expect(await makeReportsNow(shop.ctx, { storeId: shop.store.id })).toEqual({ made: 2 });
  const [row] = (await list(shop)).items;
  const before = await getReport(shop.ctx, { reportId: row?.id ?? "" });
  expect(before.report).toMatchObject({
    from: "2026-11-23",
    reviews: { count: 6, before: 1 },
    satisfaction: { now: { sample: 6 }, before: null },
    urgent: 1,
    waiting: { needsReply: 7, urgent: 1 },
  });
  // The same words five times are one praise.
  expect(before.report.quotes.map((quote) => quote.kind)).toEqual(["urgent", "praise"]);
  await app.ingest(shop.store, [incoming({ content: kind, reviewDate: noonOfKoreanDay("2026-11-23") })]);
  now += 3_600_000;
  await makeReportsNow(shop.ctx, {});
  expect(await getReport(shop.ctx, { reportId: row?.id ?? "" })).toEqual(before);
  expect(before.madeAt).toEqual(new Date(tuesday));
});

test("last week is told on Mondays only", async () => {
  const shop = await busyShop();
  await scheduleReports(app.ctx);
  expect((await app.jobs()).filter(({ name }) => name === "send-report")).not.toEqual([]);
  await app.drainJobs();
  expect((await shop.reports()).map((report) => report.kind)).toEqual(["daily"]);
  now = tuesday + 6 * dayMs;
  await scheduleReports(app.ctx);
  await app.drainJobs();
  expect((await shop.reports()).map((report) => report.kind).sort()).toEqual(["daily", "weekly"]);
  expect((await list(shop, { kind: "weekly" })).items[0]).toMatchObject({ from: "2026-11-23", to: "2026-11-29" });
});

test("a shop without news is left in peace", async () => {
  const owner = await app.owner();
  const store = await app.store(owner.userId);
  await sendReport(app.ctx, { storeId: store.id, kind: "daily", day: "2026-11-24" });
  expect(await app.db.report.count({ where: { storeId: store.id } })).toBe(0);
  expect((await app.sim.mails()).filter(({ to }) => to.includes(owner.email))).toEqual([]);
});

test("who wants no mail gets none, by switch or by the address in the mail; a day that is over is not mailed", async () => {
  const shop = await busyShop();
  const send = () => sendReport(app.ctx, { storeId: shop.store.id, kind: "daily", day: "2026-11-24" });
  await setReportMail(shop.ctx, { mailsDaily: false });
  await send();
  expect(await shop.mails()).toEqual([]);
  await setReportMail(shop.ctx, { mailsDaily: true });

  const { search, pathname } = new URL(stopAddress(app.ctx.config, { userId: shop.userId, kind: "daily" }));
  const stop = `${base}${pathname}${search}`;
  expect((await fetch(stop)).status).toBe(200);
  expect(await getReportMail(shop.ctx)).toMatchObject({ mailsDaily: true });
  expect((await fetch(stop.replace("kind=daily", "kind=weekly"), { method: "POST" })).status).toBe(403);
  expect((await fetch(`${stop}x`, { method: "POST" })).status).toBe(403);
  expect((await fetch(stop, { method: "POST" })).status).toBe(200);
  expect(await getReportMail(shop.ctx)).toMatchObject({ mailsDaily: false, mailsWeekly: true });

  await setReportMail(shop.ctx, { mailsDaily: true });
  now += dayMs;
  await send();
  expect(await shop.mails()).toEqual([]);
  expect(await shop.reports()).toHaveLength(1);
});

test("a mail that cannot be sent is sent by the next try, and the mail says how to stop it", async () => {
  const shop = await busyShop();
  const { mailer } = app.ctx.ports;
  const down = { ...app.ctx, ports: { ...app.ctx.ports, mailer: { send: () => Promise.reject(new Error("down")) } } };
  const job = { storeId: shop.store.id, kind: "daily" as const, day: "2026-11-24" };
  await expect(sendReport(down, job)).rejects.toThrow("down");
  await sendReport({ ...app.ctx, ports: { ...app.ctx.ports, mailer } }, job);
  const [mail] = await shop.mails();
  expect(mail?.text).toContain(stopAddress(app.ctx.config, { userId: shop.userId, kind: "daily" }));
});

test("a stranger sees no report", async () => {
  const [shop, stranger] = [await busyShop(), await app.owner()];
  await makeReportsNow(shop.ctx, {});
  const [report] = await shop.reports();
  await expect(getReport(stranger.ctx, { reportId: report?.id ?? "" })).rejects.toMatchObject({ code: "NOT_FOUND" });
  expect((await listReports(stranger.ctx, ListReportsInput.parse({}))).items).toEqual([]);
});

test("Google's words leave the report with their review; its counts stay", async () => {
  const shop = await busyShop([
    { content: "아이와 갔는데 반찬이 모두 맛있었어요.", platform: "google", rating: 5, reviewerName: "구글손님" },
  ]);
  await makeReportsNow(shop.ctx, {});
  const [row] = (await list(shop)).items;
  const read = async () => (await getReport(shop.ctx, { reportId: row?.id ?? "" })).report;
  expect((await read()).quotes.some(({ platform }) => platform === "google")).toBe(true);
  now += 60 * dayMs;
  expect(await purgeGoogleReviews(app.ctx)).toBe(1);
  const after = await read();
  expect(after.quotes.some(({ platform }) => platform === "google")).toBe(false);
  expect(after.quotes.length).toBeGreaterThan(0);
  expect(after.reviews.count).toBe(7);
});

import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Ctx } from "@/server/context";
import { appRouter } from "@/server/api/root";
import { createCallerFactory } from "@/server/api/trpc";
import { incoming, startTestApp, type TestApp } from "@/tests/support/app";

let app: TestApp;
let victim: Awaited<ReturnType<typeof fullOwner>>;
let stranger: Ctx;

beforeAll(async () => {
  app = await startTestApp();
  victim = await fullOwner();
  stranger = (await app.owner()).ctx;
});
afterAll(() => app.stop());

/** An owner with one of everything that has an id. */
async function fullOwner() {
  const { userId, ctx } = await app.owner();
  const store = await app.store(userId);
  await app.ingest(store, [incoming({ rating: 5 })]);
  await app.drainJobs();
  const reply = await app.db.reviewReply.findFirstOrThrow({ where: { storeId: store.id } });
  const connection = await app.db.storeConnection.create({
    data: { storeId: store.id, platform: "naver", platformStoreId: "1384720591", consentedAt: new Date() },
  });
  const file = {
    storeId: store.id,
    userId,
    fileName: "a.csv",
    fileBytes: 1,
    format: "csv",
    hasHeader: true,
    totalRows: 1,
  };
  const upload = await app.db.import.create({ data: file });
  const failed = await app.db.failedJob.create({
    data: { name: "draft-replies", payload: { storeId: store.id }, reason: "x", attempts: 1, queuedAt: new Date() },
  });
  const view = await app.db.savedView.create({ data: { userId, name: "단골", search: {} } });
  const rule = await app.db.replyRule.create({
    data: { storeId: store.id, position: 0, ...ruleText(), activeSince: new Date() },
  });
  const { reviewId, reviewDate } = reply;
  const promise = await app.db.replyPromise.create({
    data: {
      ...{ storeId: store.id, replyId: reply.id, reviewId, reviewDate },
      ...{ kind: "check", sentence: "확인할게요.", key: "확인할게요", dueOn: new Date() },
    },
  });
  const preference = await app.db.replyPreference.create({
    data: { storeId: store.id, key: "emoji", rule: { kind: "no_emoji" }, seen: 3 },
  });
  const session = await app.db.session.create({ data: { userId, expiresAt: new Date(Date.now() + 86_400_000) } });
  const told = { userId, storeId: store.id, kind: "import_done" as const, dedupeKey: `import_done:${upload.id}` };
  const notification = await app.db.notification.create({ data: told });
  const day = new Date("2026-11-24");
  const report = await app.db.report.create({
    data: { storeId: store.id, kind: "daily", fromDay: day, toDay: day, content: {} },
  });
  const mark = await app.db.changeMark.create({
    data: { storeId: store.id, day: new Date("2026-11-01"), label: "대기표" },
  });
  return {
    ctx,
    session,
    store,
    reply,
    connection,
    upload,
    failed,
    view,
    rule,
    promise,
    preference,
    notification,
    report,
    mark,
  };
}

const ruleText = () => ({
  name: "칭찬",
  conditions: [{ field: "rating" as const, op: "at_least" as const, value: 4 }],
  action: { kind: "draft_only" as const },
});

const call = (ctx: Ctx, signedIn = true) =>
  createCallerFactory(appRouter)({
    ctx,
    signedIn,
    ip: "198.51.100.1",
    requestId: randomUUID(),
    limiter: app.limiter,
    sessions: app.sessions,
  });

type Kind = "open" | "own" | "foreign-id" | "admin";
/** Every procedure: what guards it, and the input that names the victim's things. A new one must be listed to pass. */
const procedures: Record<string, { kind: Kind; input?: () => unknown }> = {
  "accounts.signUp": { kind: "open" },
  "accounts.requestPasswordReset": { kind: "open" },
  "accounts.resetPassword": { kind: "open" },
  "accounts.shell": { kind: "own" },
  "accounts.hideFirstSteps": { kind: "own", input: () => ({ isHidden: true }) },
  "accounts.get": { kind: "own" },
  "accounts.rename": { kind: "own", input: () => ({ name: "새 이름" }) },
  "accounts.chooseLocale": { kind: "own", input: () => ({ locale: "en" }) },
  "accounts.changePassword": { kind: "own", input: () => ({ current: "x", next: "열자리가넘는비밀번호예요" }) },
  "accounts.endSession": { kind: "foreign-id", input: () => ({ sessionId: victim.session.id }) },
  "accounts.endOtherSessions": { kind: "own" },
  "accounts.close": { kind: "own", input: () => ({ password: "x" }) },
  "accounts.reopen": { kind: "own" },
  "admin.users": { kind: "admin", input: () => ({}) },
  "admin.audit": { kind: "admin", input: () => ({}) },
  "admin.health": { kind: "admin" },
  "admin.viewAs": { kind: "admin", input: () => ({ userId: victim.session.userId }) },
  "admin.stopViewing": { kind: "admin" },
  "analytics.overview": { kind: "foreign-id", input: () => ({ storeId: victim.store.id }) },
  "analytics.keywords": { kind: "foreign-id", input: () => ({ storeId: victim.store.id }) },
  "analytics.summary": { kind: "foreign-id", input: () => ({ storeId: victim.store.id }) },
  "analytics.stores": { kind: "own", input: () => ({}) },
  "analytics.aspects": { kind: "foreign-id", input: () => ({ storeId: victim.store.id }) },
  "analytics.words": { kind: "foreign-id", input: () => ({ storeId: victim.store.id }) },
  "analytics.hours": { kind: "foreign-id", input: () => ({ storeId: victim.store.id }) },
  "analytics.recommendations": { kind: "foreign-id", input: () => ({ storeId: victim.store.id }) },
  "analytics.marks": { kind: "foreign-id", input: () => ({ storeId: victim.store.id }) },
  "analytics.addMark": {
    kind: "foreign-id",
    input: () => ({ storeId: victim.store.id, day: "2026-11-02", label: "대기표" }),
  },
  "analytics.removeMark": { kind: "foreign-id", input: () => ({ markId: victim.mark.id }) },
  "billing.get": { kind: "own" },
  "crawling.request": { kind: "foreign-id", input: () => ({ connectionId: victim.connection.id }) },
  "crawling.get": { kind: "foreign-id", input: () => ({ connectionId: victim.connection.id }) },
  "crawling.list": { kind: "foreign-id", input: () => ({ storeId: victim.store.id }) },
  "imports.preview": { kind: "foreign-id", input: () => ({ importId: victim.upload.id }) },
  "imports.start": {
    kind: "foreign-id",
    input: () => ({ importId: victim.upload.id, mapping: { columns: {}, platforms: {} } }),
  },
  "imports.get": { kind: "foreign-id", input: () => ({ importId: victim.upload.id }) },
  "imports.list": { kind: "foreign-id", input: () => ({ storeId: victim.store.id }) },
  "imports.rejects": { kind: "foreign-id", input: () => ({ importId: victim.upload.id }) },
  "imports.rejectSummary": { kind: "foreign-id", input: () => ({ importId: victim.upload.id }) },
  "imports.stop": { kind: "foreign-id", input: () => ({ importId: victim.upload.id }) },
  "imports.resume": { kind: "foreign-id", input: () => ({ importId: victim.upload.id }) },
  "imports.undo": { kind: "foreign-id", input: () => ({ importId: victim.upload.id }) },
  "imports.discard": { kind: "foreign-id", input: () => ({ importId: victim.upload.id }) },
  "learning.get": { kind: "foreign-id", input: () => ({ storeId: victim.store.id }) },
  "learning.decide": {
    kind: "foreign-id",
    input: () => ({ preferenceId: victim.preference.id, state: "accepted" }),
  },
  "learning.edit": {
    kind: "foreign-id",
    input: () => ({ preferenceId: victim.preference.id, preference: { kind: "no_emoji" } }),
  },
  "notifications.list": { kind: "foreign-id", input: () => ({ storeId: victim.store.id }) },
  "notifications.setRead": {
    kind: "foreign-id",
    input: () => ({ notificationId: victim.notification.id, isRead: true }),
  },
  "notifications.readAll": { kind: "foreign-id", input: () => ({ storeId: victim.store.id }) },
  "notifications.settings": { kind: "own" },
  "notifications.setSettings": { kind: "own", input: () => ({ urgentAtNight: false }) },
  "notifications.unreadAll": { kind: "own", input: () => ({ readAt: new Date() }) },
  "promises.list": { kind: "foreign-id", input: () => ({ storeId: victim.store.id }) },
  "promises.settle": { kind: "foreign-id", input: () => ({ promiseId: victim.promise.id, state: "done" }) },
  "promises.move": { kind: "foreign-id", input: () => ({ promiseId: victim.promise.id, dueOn: "2026-12-24" }) },
  "queue.get": { kind: "admin" },
  "queue.retry": { kind: "admin", input: () => ({ jobId: victim.failed.id }) },
  "queue.dismiss": { kind: "admin", input: () => ({ jobId: victim.failed.id }) },
  "replies.approve": { kind: "foreign-id", input: () => ({ replyId: victim.reply.id, version: 1 }) },
  "replies.save": { kind: "foreign-id", input: () => ({ replyId: victim.reply.id, version: 1, text: "x" }) },
  "replies.rewrite": { kind: "foreign-id", input: () => ({ replyId: victim.reply.id, version: 1 }) },
  "replies.start": { kind: "foreign-id", input: () => ({ reviewId: victim.reply.reviewId, by: "owner" }) },
  "replies.skip": { kind: "foreign-id", input: () => ({ replyId: victim.reply.id, version: 1 }) },
  "replies.undo": { kind: "foreign-id", input: () => ({ replyId: victim.reply.id }) },
  "replies.publishNow": { kind: "foreign-id", input: () => ({ replyId: victim.reply.id }) },
  "replies.markPosted": { kind: "foreign-id", input: () => ({ replyId: victim.reply.id }) },
  "replies.editLive": { kind: "foreign-id", input: () => ({ replyId: victim.reply.id, version: 1, text: "x" }) },
  "replies.deleteLive": { kind: "foreign-id", input: () => ({ replyId: victim.reply.id, version: 1 }) },
  "reports.list": { kind: "foreign-id", input: () => ({ storeId: victim.store.id }) },
  "reports.get": { kind: "foreign-id", input: () => ({ reportId: victim.report.id }) },
  "reports.make": { kind: "foreign-id", input: () => ({ storeId: victim.store.id }) },
  "reports.mail": { kind: "own" },
  "reports.setMail": { kind: "own", input: () => ({ mailsDaily: false }) },
  "reviews.list": { kind: "foreign-id", input: () => ({ storeId: victim.store.id }) },
  "reviews.count": { kind: "foreign-id", input: () => ({ storeId: victim.store.id }) },
  "reviews.worthwhile": { kind: "foreign-id", input: () => ({ storeId: victim.store.id }) },
  "reviews.get": { kind: "foreign-id", input: () => ({ reviewId: victim.reply.reviewId }) },
  "reviews.denySpam": { kind: "foreign-id", input: () => ({ reviewId: victim.reply.reviewId }) },
  "reviews.similar": {
    kind: "foreign-id",
    input: () => ({ reviewId: victim.reply.reviewId, storeId: victim.store.id, aspect: "taste" }),
  },
  "reviews.search": { kind: "foreign-id", input: () => ({ storeId: victim.store.id }) },
  "reviews.sum": { kind: "foreign-id", input: () => ({ storeId: victim.store.id }) },
  "reviews.views": { kind: "own" },
  "reviews.saveView": { kind: "own", input: () => ({ name: "내 거르기", search: {} }) },
  "reviews.removeView": { kind: "foreign-id", input: () => ({ viewId: victim.view.id }) },
  "reviews.events": { kind: "foreign-id", input: () => ({ reviewId: victim.reply.reviewId }) },
  "rules.list": { kind: "foreign-id", input: () => ({ storeId: victim.store.id }) },
  "rules.try": { kind: "foreign-id", input: () => ({ storeId: victim.store.id, ...ruleText() }) },
  "rules.save": { kind: "foreign-id", input: () => ({ storeId: victim.store.id, ...ruleText() }) },
  "rules.switch": { kind: "foreign-id", input: () => ({ ruleId: victim.rule.id, isOn: false }) },
  "rules.order": { kind: "foreign-id", input: () => ({ storeId: victim.store.id, ruleIds: [victim.rule.id] }) },
  "rules.delete": { kind: "foreign-id", input: () => ({ ruleId: victim.rule.id }) },
  "rules.restore": { kind: "foreign-id", input: () => ({ ruleId: victim.rule.id }) },
  "stores.list": { kind: "own" },
  "stores.create": { kind: "own", input: () => ({ name: "새 가게" }) },
  "stores.update": { kind: "foreign-id", input: () => ({ storeId: victim.store.id, name: "x" }) },
  "stores.openPractice": { kind: "own" },
  "stores.remove": { kind: "foreign-id", input: () => ({ storeId: victim.store.id }) },
  "stores.findPlace": { kind: "own", input: () => ({ url: "not an address" }) },
  "stores.previewVoice": {
    kind: "foreign-id",
    input: () => ({
      storeId: victim.store.id,
      voice: { speechLevel: "haeyo", tone: "warm", length: "short", signOff: "" },
    }),
  },
  "stores.modelUse": { kind: "foreign-id", input: () => ({ storeId: victim.store.id }) },
  "stores.allowModel": { kind: "foreign-id", input: () => ({ storeId: victim.store.id, allow: true }) },
  "stores.connectPlace": {
    kind: "foreign-id",
    input: () => ({
      url: `${app.sandbox.urls.naver}/restaurant/1384720591/home`,
      storeId: victim.store.id,
      consent: true,
    }),
  },
  "stores.confirmConsoleLogin": {
    kind: "foreign-id",
    input: () => ({ connectionId: victim.connection.id }),
  },
  "stores.googleConnect": { kind: "foreign-id", input: () => ({ storeId: victim.store.id }) },
  "stores.startGoogleConnect": { kind: "foreign-id", input: () => ({ storeId: victim.store.id }) },
  "stores.chooseGoogleLocation": {
    kind: "foreign-id",
    input: () => ({ storeId: victim.store.id, platformStoreId: "1" }),
  },
  "stores.disconnectGoogle": { kind: "foreign-id", input: () => ({ storeId: victim.store.id }) },
  "stores.disconnectPlace": { kind: "foreign-id", input: () => ({ connectionId: victim.connection.id }) },
  "stores.disconnectSmartPlace": { kind: "foreign-id", input: () => ({ storeId: victim.store.id }) },
  "stores.connectSmartPlace": {
    kind: "foreign-id",
    input: () => ({ storeId: victim.store.id, loginId: "demo", password: "demo-pass" }),
  },
  "stores.connectSmartPlaceSession": {
    kind: "foreign-id",
    input: () => ({ storeId: victim.store.id, pasted: "NID_AUT=a; NID_SES=b" }),
  },
};

type Caller = Record<string, Record<string, (input: unknown) => Promise<unknown>>>;
async function attempt(ctx: Ctx, name: string, signedIn = true): Promise<{ code: string } | { value: unknown }> {
  const [group, verb] = name.split(".") as [string, string];
  const caller = call(ctx, signedIn) as unknown as Caller;
  const procedure = caller[group]?.[verb];
  if (!procedure) throw new Error(`no procedure ${name}`);
  return procedure(procedures[name]?.input?.()).then(
    (value) => ({ value }),
    (error: { code: string }) => ({ code: error.code }),
  );
}

test("every procedure of the API is on the list", () => {
  expect(Object.keys(appRouter._def.procedures).sort()).toEqual(Object.keys(procedures).sort());
});

const named = (...kinds: Kind[]) =>
  Object.keys(procedures).filter((name) => kinds.includes(procedures[name]?.kind as Kind));

test.each(named("own", "foreign-id"))("%s is closed to people who are not signed in", async (name) => {
  expect(await attempt(app.ctx, name, false)).toEqual({ code: "UNAUTHORIZED" });
});

test.each(named("foreign-id"))("%s gives a stranger nothing of another's and changes nothing", async (name) => {
  const before = await footprint();
  const outcome = await attempt(stranger, name);
  if ("value" in outcome) expect(JSON.stringify(outcome.value ?? [])).toMatch(/^(\[\]|\{"items":\[\].*)$/);
  else expect(["NOT_FOUND", "BAD_REQUEST"]).toContain(outcome.code);
  expect(await footprint()).toEqual(before);
});

test.each(named("admin"))("%s is closed to all but operators", async (name) => {
  expect(await attempt(app.ctx, name, false)).toEqual({ code: "FORBIDDEN" });
  expect(await attempt(victim.ctx, name)).toEqual({ code: "FORBIDDEN" });
});

/** All of the victim's rows a stranger could have changed. */
async function footprint() {
  const { store, reply, connection, upload, failed } = victim;
  return JSON.stringify([
    await app.db.store.findUnique({ where: { id: store.id } }),
    await app.db.reviewReply.findUnique({ where: { id: reply.id } }),
    { ...(await app.db.storeConnection.findUnique({ where: { id: connection.id } })) },
    await app.db.import.findUnique({ where: { id: upload.id } }),
    await app.db.failedJob.findUnique({ where: { id: failed.id } }),
    await app.db.replyRule.findMany({ where: { storeId: store.id } }),
    await app.db.replyPromise.findMany({ where: { storeId: store.id } }),
    await app.db.replyPreference.findMany({ where: { storeId: store.id } }),
    await app.db.notification.findMany({ where: { storeId: store.id } }),
    await app.db.report.findMany({ where: { storeId: store.id } }),
    await app.db.changeMark.findMany({ where: { storeId: store.id } }),
    (await app.jobs()).length,
  ]);
}

test("an operator sees the queue and can put a failed job back, once", async () => {
  const { ctx } = await app.owner("admin");
  const queue = await call(ctx).queue.get();
  expect(queue.failed[0]).toMatchObject({ name: "draft-replies", subject: "온기식당" });
  await call(ctx).queue.retry({ jobId: victim.failed.id });
  await expect(call(ctx).queue.retry({ jobId: victim.failed.id })).rejects.toMatchObject({ code: "NOT_FOUND" });
  expect((await app.jobs()).map((job) => job.name)).toContain("draft-replies");
});

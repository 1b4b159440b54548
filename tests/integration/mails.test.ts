import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { appRouter } from "@/server/api/root";
import { handleStopMail } from "@/server/api/stop-mail";
import { createCallerFactory } from "@/server/api/trpc";
import { type Locale, locales } from "@/server/domain/locale";
import { alertByRule } from "@/server/features/notifications/alert-by-rule";
import { alertUrgent } from "@/server/features/notifications/alert-urgent";
import { mailTrouble } from "@/server/features/notifications/mail-trouble";
import { remindConsoleLogins } from "@/server/features/notifications/remind-console-logins";
import { stopAddress } from "@/server/features/notifications/stop-mail";
import { sendReport } from "@/server/features/reports/send-report";
import { incoming, startTestApp, type TestApp } from "@/tests/support/app";

/** Noon in Seoul on a Tuesday. */
const noon = new Date("2026-11-24T12:00:00+09:00");
const hostile = `국에서 유리 조각이 나왔어요. <img src=x onerror="alert(1)"> {count} & 'x'`;
const escaped = "&#60;img src=x onerror=&#34;alert(1)&#34;&#62; {count} &#38; &#39;x&#39;";
let app: TestApp;

beforeAll(async () => {
  app = await startTestApp({ now: () => noon });
});
afterAll(() => app.stop());
beforeEach(() => app.sim.clearMails());

async function openShop(locale: Locale) {
  const owner = await app.owner();
  await app.db.user.update({ where: { id: owner.userId }, data: { locale } });
  const store = await app.store(owner.userId, { name: "온기<식당>" });
  return {
    ...owner,
    store,
    /** The one mail that came, and what its button says. */
    async mail() {
      const [mail, ...more] = (await app.sim.mails()).filter(({ to }) => to.includes(owner.email));
      if (!mail?.html || more.length > 0) throw new Error(`${more.length + (mail ? 1 : 0)} mails came`);
      const [, action] = /display:block[^>]*>([^<]*)</.exec(mail.html) ?? [];
      return { ...mail, html: mail.html, action };
    },
  };
}
type Shop = Awaited<ReturnType<typeof openShop>>;

async function review({ store }: Shop, reviewDate = noon) {
  await app.ingest(store, [incoming({ content: hostile, rating: 1, reviewerName: "솔<방울", reviewDate })]);
  return app.db.review.findFirstOrThrow({ where: { storeId: store.id } });
}

const connect = ({ store }: Shop, data: { consoleLoginAt?: Date }) =>
  app.db.storeConnection.create({
    data: { storeId: store.id, platform: "kakao", platformStoreId: store.id, ...data },
  });

/** Each has the product send one mail to the owner of a shop. */
const occasions: Record<string, (shop: Shop) => Promise<void>> = {
  async urgent(shop) {
    await alertUrgent(app.ctx, { reviewId: (await review(shop)).id });
  },
  async rule(shop) {
    const { id, storeId } = await review(shop);
    await app.drainJobs();
    await app.sim.clearMails();
    await app.db.review.updateMany({ where: { id }, data: { isUrgent: false } });
    const { id: replyId } = await app.db.reviewReply.findFirstOrThrow({ where: { storeId } });
    const rule = await app.db.replyRule.findFirst({ where: { storeId } });
    await app.db.ruleDecision.deleteMany({ where: { replyId } });
    await app.db.ruleDecision.create({
      data: { replyId, reviewId: id, storeId, outcome: "alerted", ruleId: rule?.id ?? null },
    });
    await alertByRule(app.ctx, { replyId });
  },
  async trouble(shop) {
    const { id } = await connect(shop, {});
    await app.db.storeConnection.update({ where: { id }, data: { status: "blocked", statusReason: "blocked" } });
    const { id: notificationId } = await app.db.notification.create({
      data: {
        userId: shop.userId,
        storeId: shop.store.id,
        kind: "connection_trouble",
        dedupeKey: `connection_trouble:${id}`,
        data: { connectionId: id, storeName: shop.store.name, platform: "kakao", reason: "blocked" },
      },
    });
    await mailTrouble(app.ctx, { notificationId });
  },
  async remind(shop) {
    await connect(shop, { consoleLoginAt: new Date("2025-12-20T03:00:00Z") });
    await remindConsoleLogins(app.ctx);
  },
  async lapsed(shop) {
    await connect(shop, { consoleLoginAt: new Date("2025-11-20T03:00:00Z") });
    await remindConsoleLogins(app.ctx);
  },
  async report(shop) {
    await review(shop, new Date("2026-11-23T12:00:00+09:00"));
    await app.drainJobs();
    await app.sim.clearMails();
    await app.db.storeConnection.create({
      data: {
        ...{ storeId: shop.store.id, platform: "naver", platformStoreId: shop.store.id },
        ...{ status: "blocked", statusReason: "blocked", statusChangedAt: new Date("2026-11-22T20:00:00Z") },
      },
    });
    await sendReport(app.ctx, { storeId: shop.store.id, kind: "daily", day: "2026-11-24" });
  },
  async signUp({ email }) {
    await stranger().accounts.signUp({ email, password: "쌀국수는고수빼고주세요", name: "김", agreedToTerms: true });
  },
};

const stranger = (locale?: string) =>
  createCallerFactory(appRouter)({
    ...{ ctx: app.ctx, signedIn: false, ip: "198.51.100.7", requestId: "r", locale },
    ...{ limiter: app.limiter, sessions: app.sessions },
  });

const said: Record<string, Record<Locale, [subject: string, action: string]>> = {
  urgent: {
    ko: ["[긴급] 온기<식당>에 바로 보셔야 할 리뷰가 왔어요", "리뷰와 초안 보기"],
    en: ["[Urgent] 온기<식당> has a review you should see now", "View review and draft"],
  },
  rule: {
    ko: ["온기<식당>에 알려 달라고 하신 리뷰가 왔어요", "리뷰와 초안 보기"],
    en: ["온기<식당> has a review you asked to hear about", "View review and draft"],
  },
  trouble: {
    ko: ["온기<식당> 카카오맵 연결이 멈췄어요", "무엇을 하면 되는지 보기"],
    en: ["온기<식당>: the KakaoMap connection has stopped", "See what to do"],
  },
  remind: {
    ko: ["온기<식당> 카카오맵 매장관리에 로그인해 주세요", "가게 화면 열기"],
    en: ["온기<식당>: please sign in to the KakaoMap store manager", "Open the shop"],
  },
  lapsed: {
    ko: ["온기<식당> 카카오맵 관리 권한을 확인해 주세요", "가게 화면 열기"],
    en: ["온기<식당>: please check your right to manage it on KakaoMap", "Open the shop"],
  },
  report: {
    ko: ["온기<식당>, 어제 새 리뷰 1건 · 답글 필요 1건", "답글함 열기"],
    en: ["온기<식당>: 1 new review yesterday · 1 needs a reply", "Open inbox"],
  },
  signUp: {
    ko: ["이미 가입된 이메일이에요", "로그인하기"],
    en: ["You already have an account", "Sign in"],
  },
};

/** What a mail says in our own words: nothing of the guest, the shop or the owner, and no styles. */
const ownWords = (mail: { subject: string; text: string; html: string }) =>
  [mail.subject, mail.text, mail.html.replace(/style="[^"]*"/g, "")]
    .join("\n")
    .replaceAll(escaped, "")
    .replaceAll(hostile, "")
    .replaceAll(/국에서 유리 조각이 나왔어요\.|유리 조각|온기(<|&#60;)식당(>|&#62;)|솔(<|&#60;)방울|김은정/g, "");

describe.each(Object.entries(occasions))("the mail of %s", (name, happen) => {
  test.each(locales)("is in the owner's language, %s", async (locale) => {
    const shop = await openShop(locale);
    await happen(shop);
    const mail = await shop.mail();
    expect([mail.subject, mail.action]).toEqual(said[name]?.[locale]);
    expect(mail.html).toContain(`<html lang="${locale}">`);
    expect(mail.html).not.toMatch(/<img src=x|온기<식당|솔<방울/);
    const ours = ownWords(mail);
    expect(ours).not.toMatch(/undefined|\{\w+/);
    if (locale === "en") expect(ours.match(/\S*[가-힣]\S*/g)).toBeNull();
    else expect(ours).toContain("우리가게 도우미");
  });
});

test.each(locales)("a guest's words are text in a mail, in %s", async (locale) => {
  const shop = await openShop(locale);
  await occasions.rule?.(shop);
  expect((await shop.mail()).html).toContain(escaped);
});

test("the page that stops a mail speaks the language of who got it", async () => {
  const server = createServer((req, res) => void handleStopMail(app.ctx, req, res));
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  try {
    for (const [locale, ask, done, unknown] of [
      ["ko", "이런 메일을 그만 받을까요?", "이제 이런 메일을 보내지 않아요", "이 주소로는 메일을 멈출 수 없어요."],
      ["en", "Stop getting these emails?", "You won’t get these emails anymore", "This link can’t stop the emails."],
    ] as const) {
      const { userId } = await openShop(locale);
      const { search, pathname } = new URL(stopAddress(app.ctx.config, { userId, kind: "rule" }));
      const open = async (address: string, method = "GET") =>
        (await fetch(address, { method, headers: { cookie: `locale=${locale}` } })).text();
      expect(await open(`${base}${pathname}${search}`)).toContain(ask);
      expect(await open(`${base}${pathname}${search}`, "POST")).toContain(done);
      for (const bad of [`${base}${pathname}${search}x`, `${base}${pathname}`]) {
        const page = await open(bad);
        expect(page).toContain(unknown);
        expect(page).toContain(`<html lang="${locale}">`);
      }
    }
  } finally {
    await new Promise((done) => server.close(done));
  }
});

test("the language is the one of signing up, and then the one that was chosen", async () => {
  const email = "hello@owner.test";
  await stranger("en").accounts.signUp({ email, password: "쌀국수는고수빼고주세요", name: "김", agreedToTerms: true });
  expect(await app.db.user.findUnique({ where: { email } })).toMatchObject({ locale: "en" });

  const [shop, other] = [await openShop("ko"), await openShop("ko")];
  const call = createCallerFactory(appRouter)({
    ...{ ctx: shop.ctx, signedIn: true, ip: "198.51.100.7", requestId: "r" },
    ...{ limiter: app.limiter, sessions: app.sessions },
  });
  await call.accounts.chooseLocale({ locale: "en" });
  const localeOf = async (id: string) => (await app.db.user.findUniqueOrThrow({ where: { id } })).locale;
  expect(await Promise.all([shop.userId, other.userId].map(localeOf))).toEqual(["en", "ko"]);
});

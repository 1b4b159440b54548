import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { requestPasswordReset } from "@/server/features/accounts/request-password-reset";
import { ResetPasswordInput, resetPassword } from "@/server/features/accounts/reset-password";
import { signIn } from "@/server/features/accounts/sign-in";
import { signOut } from "@/server/features/accounts/sign-out";
import { SignUpInput, signUp } from "@/server/features/accounts/sign-up";
import { startTestApp, type TestApp } from "@/tests/support/app";

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.stop());

const freshIp = () => `198.51.100.${Math.floor(Math.random() * 250)}:${randomUUID()}`;
const person = () => ({
  email: `${randomUUID()}@owner.test`,
  password: "쌀국수는고수빼고주세요",
  name: "김은정",
  agreedToTerms: true as const,
});
const register = async (input = person()) => {
  await signUp(app.ctx, app.limiter, { ...SignUpInput.parse(input), ip: freshIp(), locale: "ko" });
  return input;
};
const enter = (email: string, password: string, ip = freshIp()) =>
  signIn(app.ctx, app.limiter, { email, password, ip, userAgent: "test" });

test("a new account tries Basic for 14 days and can sign in, whatever the case of its address", async () => {
  const { email, password } = await register();
  const opened = await enter(email, password);
  const subscription = await app.db.subscription.findUniqueOrThrow({ where: { userId: opened.userId } });
  expect(subscription).toMatchObject({ plan: "basic", status: "trialing" });
  const days = ((subscription.trialEndsAt?.getTime() ?? 0) - Date.now()) / 86_400_000;
  expect(days).toBeGreaterThan(13.9);
  expect(SignUpInput.parse({ ...person(), email: " Owner@Shop.KR " }).email).toBe("owner@shop.kr");
});

test("mails follow the language chosen on the way in, and stay where none was chosen", async () => {
  const { email, password } = await register();
  const signInWith = async (locale?: string) => {
    await signIn(app.ctx, app.limiter, { email, password, ip: freshIp(), userAgent: "test", locale });
    return (await app.db.user.findUniqueOrThrow({ where: { email } })).locale;
  };
  expect(await signInWith("en")).toBe("en");
  expect(await signInWith()).toBe("en");
  expect(await signInWith("fr")).toBe("en");
  expect(await signInWith("ko")).toBe("ko");
  const wrong = signIn(app.ctx, app.limiter, {
    email,
    password: "틀린비밀번호",
    ip: freshIp(),
    userAgent: "test",
    locale: "en",
  });
  await expect(wrong).rejects.toMatchObject({ reason: "WRONG_CREDENTIALS" });
  expect((await app.db.user.findUniqueOrThrow({ where: { email } })).locale).toBe("ko");
});

test("an address that has an account gets the same answer, a mail, and no other password", async () => {
  const first = await register();
  await app.sim.clearMails();
  const answer = await signUp(app.ctx, app.limiter, {
    ...first,
    password: "다른비밀번호열자리",
    ip: freshIp(),
    locale: "ko",
  });
  expect(answer).toEqual({ ok: true });
  expect((await app.sim.mails()).map((mail) => mail.subject)).toEqual(["이미 가입된 이메일이에요"]);
  await expect(enter(first.email, "다른비밀번호열자리")).rejects.toMatchObject({ reason: "WRONG_CREDENTIALS" });
  await enter(first.email, first.password);
});

test("a wrong password and an unknown address are told alike", async () => {
  const { email } = await register();
  const refusals = await Promise.all(
    [email, "nobody@owner.test"].map((address) =>
      enter(address, "틀린비밀번호").catch((error: Error) => error.message),
    ),
  );
  expect(new Set(refusals).size).toBe(1);
});

test("the sixth guess from one place is refused before any hashing, and says when to come back", async () => {
  const { email, password } = await register();
  const ip = freshIp();
  for (let guess = 0; guess < 5; guess++)
    await expect(enter(email, "틀린비밀번호", ip)).rejects.toMatchObject({ code: "AUTHENTICATION_REQUIRED" });
  const refusal = await enter(email, password, ip).catch((error: unknown) => error);
  expect(refusal).toMatchObject({ code: "RATE_LIMITED", details: { retryAfterSeconds: expect.any(Number) } });
  await enter(email, password);
});

test("people who share one address and know their passwords do not lock each other out", async () => {
  const { email, password } = await register();
  const ip = freshIp();
  for (let times = 0; times < 45; times++) await enter(email, password, ip);
});

test("a session can be ended; then its cookie opens nothing", async () => {
  const { email, password } = await register();
  const { sessionId, userId } = await enter(email, password);
  expect(await app.sessions.find(sessionId, new Date())).toMatchObject({ userId, role: "owner" });
  await signOut(app.ctx, { sessionId });
  app.sessions.forget(sessionId);
  expect(await app.sessions.find(sessionId, new Date())).toBeNull();
  expect(await app.sessions.find(randomUUID(), new Date())).toBeNull();
});

test.each([
  ["too short", { password: "짧아요" }],
  ["all the same", { password: "aaaaaaaaaaaa" }],
  ["the address itself", { email: "owner@shop.kr", password: "owner@shop.kr" }],
  ["no consent", { agreedToTerms: false }],
  ["no address", { email: "owner" }],
])("sign-up refuses: %s", (_name, change) => {
  expect(SignUpInput.safeParse({ ...person(), ...change }).success).toBe(false);
});

describe("a forgotten password", () => {
  const fresh = "비빔국수는맵지않게해주세요";
  const ask = (email: string, ip = freshIp()) => requestPasswordReset(app.ctx, app.limiter, { email, ip });
  const choose = (token: string, password = fresh) =>
    resetPassword(app.ctx, app.limiter, { ...ResetPasswordInput.parse({ token, password }), ip: freshIp() });
  const mailedToken = async (email: string) => {
    await app.sim.clearMails();
    await ask(email);
    await app.drainJobs();
    const [mail] = await app.sim.mails();
    const token = /\/reset\?token=([\w-]+)/.exec(mail?.text ?? "")?.[1];
    if (!token) throw new Error("no link was mailed");
    return token;
  };

  test("a link comes by mail, sets a new password once and ends every session", async () => {
    const { email, password } = await register();
    const { userId, sessionId } = await enter(email, password);
    const token = await mailedToken(email);
    const stored = await app.db.passwordReset.findUniqueOrThrow({ where: { userId } });
    expect(stored.tokenHash).not.toContain(token);
    expect((await choose(token)).ended).toEqual([sessionId]);
    app.sessions.forget(sessionId);
    expect(await app.sessions.find(sessionId, new Date())).toBeNull();
    await expect(enter(email, password)).rejects.toMatchObject({ reason: "WRONG_CREDENTIALS" });
    await enter(email, fresh);
    await expect(choose(token)).rejects.toMatchObject({ reason: "RESET_LINK_OLD" });
  });

  test("an address without an account gets the same answer, and no mail", async () => {
    const { email } = await register();
    await app.sim.clearMails();
    expect(await ask("nobody-at-all@owner.test")).toEqual(await ask(email));
    await app.drainJobs();
    expect((await app.sim.mails()).map((mail) => mail.to)).toEqual([email]);
  });

  test("a link that ran out, was replaced or made up opens nothing", async () => {
    const { email, password } = await register();
    const replaced = await mailedToken(email);
    const token = await mailedToken(email);
    await expect(choose(replaced)).rejects.toMatchObject({ reason: "RESET_LINK_OLD" });
    await expect(choose("made-up")).rejects.toMatchObject({ reason: "RESET_LINK_OLD" });
    await app.db.passwordReset.updateMany({ data: { expiresAt: new Date(Date.now() - 1) } });
    await expect(choose(token)).rejects.toMatchObject({ reason: "RESET_LINK_OLD" });
    await enter(email, password);
  });

  test("of two who use a link at once one sets the password", async () => {
    const { email } = await register();
    const token = await mailedToken(email);
    const outcomes = await Promise.allSettled([choose(token), choose(token, "칼국수는바지락으로주세요")]);
    expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  });

  test("the password may not be the address; the link stays good", async () => {
    const { email } = await register();
    const token = await mailedToken(email);
    await expect(choose(token, email)).rejects.toMatchObject({ reason: "PASSWORD_IS_EMAIL" });
    await choose(token);
  });

  test("the fourth mail to an address in an hour is refused, account or not; a lock from guessing is lifted", async () => {
    for (const email of [(await register()).email, `${randomUUID()}@owner.test`]) {
      for (let times = 0; times < 3; times++) await ask(email);
      await expect(ask(email)).rejects.toMatchObject({ code: "RATE_LIMITED" });
    }
    const { email } = await register();
    for (let guess = 0; guess < 10; guess++) await enter(email, "틀린비밀번호").catch(() => undefined);
    await expect(enter(email, fresh)).rejects.toMatchObject({ code: "RATE_LIMITED" });
    await choose(await mailedToken(email));
    await enter(email, fresh);
  });
});

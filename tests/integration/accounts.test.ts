import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
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

import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { generateKeyPair, SignJWT } from "jose";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { pushServiceAccount as email } from "@/sandbox/google/identity";
import { handleGooglePush } from "@/server/api/google";
import { googlePushToken, startTestApp, type TestApp } from "@/tests/support/app";
import { googleShop } from "@/tests/support/google-shop";

const audience = "http://localhost:3000/api/google/push";
let aheadMs = 0;
let app: TestApp;
let server: Server;
let url: string;

beforeAll(async () => {
  app = await startTestApp({
    env: { GOOGLE_PUSH_SERVICE_ACCOUNT: email, GOOGLE_PUSH_TOKEN: "" },
    now: () => new Date(Date.now() + aheadMs),
  });
  server = createServer((req, res) => void handleGooglePush(app.app, req, res));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/google/push`;
});
afterAll(async () => {
  server.close();
  await app.stop();
});
afterEach(() => app.sim.clearFailures());

const notice = { locationName: "accounts/1/locations/2" };
const body = JSON.stringify({ message: { data: Buffer.from(JSON.stringify(notice)).toString("base64") } });
const push = async (authorization?: string): Promise<number> => {
  const headers: Record<string, string> = authorization === undefined ? {} : { authorization };
  return (await fetch(url, { method: "POST", body, headers })).status;
};
const signed = (over?: Record<string, unknown>) => app.sim.signAsGoogle({ email, audience }, over);
const keyRequests = async () =>
  (await app.sim.requests("google")).filter(({ path }) => path === "/oauth2/v3/certs").length;

async function passTime(ms: number): Promise<void> {
  aheadMs += ms;
  await app.sim.advanceClock(ms);
}

test("what the subscription signs is taken, and Google's keys are read once", async () => {
  const at = await googleShop(app);
  await at.connect();
  const reviewId = await app.sim.addGoogleReview(at.shop.placeId, { comment: "방금 썼어요" });
  await app.sim.clearRequests();
  expect(await app.sim.pushGoogle({ url, reviewId, audience, times: 3 })).toEqual([204, 204, 204]);
  expect(await keyRequests()).toBeLessThanOrEqual(1);
  await app.db.$executeRaw`update graphile_worker._private_jobs set run_at = now()`;
  await app.drainJobs();
  expect(await app.db.review.count({ where: { storeId: at.store.id, platformReviewId: reviewId } })).toBe(1);
});

describe("refused is", () => {
  const seconds = (ms: number) => Math.floor((Date.now() + aheadMs + ms) / 1_000);
  test.each([
    ["no token", async () => undefined],
    ["no bearer", async () => `Basic ${await signed()}`],
    ["half a token", async () => `Bearer ${(await signed()).slice(0, -200)}`],
    ["another audience", async () => `Bearer ${await signed({ aud: "https://other.example/push" })}`],
    ["another service account", async () => `Bearer ${await signed({ email: "x@evil.example" })}`],
    ["an address nobody has verified", async () => `Bearer ${await signed({ email_verified: false })}`],
    ["another issuer", async () => `Bearer ${await signed({ iss: "https://evil.example" })}`],
    ["one that has run out", async () => `Bearer ${await signed({ iat: seconds(-9e6), exp: seconds(-5e6) })}`],
    ["one that never runs out", async () => `Bearer ${await signed({ exp: undefined })}`],
    ["one for later", async () => `Bearer ${await signed({ nbf: seconds(600_000) })}`],
    ["claims exchanged under the signature", async () => `Bearer ${withOtherClaims(await signed())}`],
    ["no signature at all", async () => `Bearer ${unsigned()}`],
    ["a key of somebody's own", async () => `Bearer ${await selfSigned("RS256")}`],
    ["Google's key taken for a shared secret", async () => `Bearer ${await selfSigned("HS256")}`],
  ])("%s", async (_, authorization) => expect(await push(await authorization())).toBe(403));

  const claims = { email, email_verified: true };
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");
  function withOtherClaims(token: string): string {
    const [head, , signature] = token.split(".");
    const times = { iat: seconds(0), exp: seconds(1e6) };
    return `${head}.${part({ iss: "accounts.google.com", aud: audience, ...claims, ...times })}.${signature}`;
  }
  const unsigned = () => `${part({ alg: "none" })}.${part({ aud: audience, ...claims })}.x`;
  async function selfSigned(alg: "RS256" | "HS256"): Promise<string> {
    const key = alg === "RS256" ? (await generateKeyPair(alg)).privateKey : Buffer.alloc(32, 1);
    return new SignJWT(claims)
      .setProtectedHeader({ alg, kid: "sandbox-1" })
      .setIssuer("https://accounts.google.com")
      .setAudience(audience)
      .setIssuedAt(seconds(0))
      .setExpirationTime(seconds(1e6))
      .sign(key);
  }
});

test("a new key of Google's is fetched when it is first seen, made-up ones do not make us ask again and again", async () => {
  expect(await push(`Bearer ${await signed()}`)).toBe(204);
  await app.sim.rotateGoogleKeys();
  await passTime(2 * 60_000);
  await app.sim.clearRequests();
  expect(await push(`Bearer ${await signed()}`)).toBe(204);
  const madeUp = await signed();
  await app.sim.rotateGoogleKeys();
  for (let turn = 0; turn < 5; turn += 1) expect(await push(`Bearer ${await signed()}`)).toBe(403);
  expect(await push(`Bearer ${madeUp}`)).toBe(204);
  expect(await keyRequests()).toBe(1);
});

test("while the keys cannot be had Pub/Sub is asked to come again, and then it is taken", async () => {
  await passTime(7 * 3_600_000);
  await app.sim.setMode("google", "server-error");
  const token = await signed();
  expect(await push(`Bearer ${token}`)).toBe(503);
  await app.sim.setMode("google", null);
  expect(await push(`Bearer ${token}`)).toBe(204);
});

test("where a token in the address is set up as well, both are asked for", async () => {
  const both = await startTestApp({ env: { GOOGLE_PUSH_SERVICE_ACCOUNT: email } });
  const second = createServer((req, res) => void handleGooglePush(both.app, req, res));
  await new Promise<void>((resolve) => second.listen(0, "127.0.0.1", resolve));
  const ask = async (query: string, authorization: string) => {
    const address = `http://127.0.0.1:${(second.address() as AddressInfo).port}/api/google/push${query}`;
    return (await fetch(address, { method: "POST", body, headers: { authorization } })).status;
  };
  const good = `Bearer ${await both.sim.signAsGoogle({ email, audience })}`;
  expect(await ask(`?token=${googlePushToken}`, good)).toBe(204);
  expect(await ask(`?token=${googlePushToken}`, "")).toBe(403);
  expect(await ask("", good)).toBe(403);
  second.close();
  await both.stop();
});

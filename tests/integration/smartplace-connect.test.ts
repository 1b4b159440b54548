import { randomUUID } from "node:crypto";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { connectSmartPlace } from "@/server/features/stores/connect-smartplace";
import { disconnectSmartPlace } from "@/server/features/stores/disconnect-smartplace";
import { finishSmartPlaceSignIn } from "@/server/features/stores/finish-smartplace-sign-in";
import { jobCatalog } from "@/server/jobs/catalog";
import { open } from "@/server/platform/crypto";
import { startTestApp, type TestApp } from "@/tests/support/app";

const password = "아주-비밀스러운-암호";
let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.stop());
afterEach(() => app.sim.clearFailures());

type Login = "ok" | "captcha" | "device-confirm" | "two-step" | "overseas-blocked";

async function connected(options: { login?: Login; ownsShop?: boolean } = {}) {
  const { login = "ok", ownsShop = true } = options;
  const owner = await app.owner();
  const shop = await app.sim.addShop({ name: `온기 ${randomUUID().slice(0, 6)}` });
  const elsewhere = await app.sim.addShop({ name: `남의 가게 ${randomUUID().slice(0, 6)}` });
  const loginId = `owner-${randomUUID().slice(0, 8)}`;
  const placeIds = [ownsShop ? shop.placeId : elsewhere.placeId];
  await app.sim.setAccount({ id: loginId, password, role: "owner", placeIds, login });
  const store = await app.store(owner.userId, { name: shop.name });
  const { id: connectionId } = await app.db.storeConnection.create({
    data: {
      storeId: store.id,
      platform: "naver",
      platformStoreId: shop.placeId,
      platformIds: { businessType: shop.type, placeName: shop.name },
      consentedAt: new Date(),
    },
  });
  const connection = () => app.db.storeConnection.findUniqueOrThrow({ where: { id: connectionId } });
  return { owner, shop, store, loginId, connectionId, connection };
}
type Connected = Awaited<ReturnType<typeof connected>>;

async function queuedLogin(connectionId: string) {
  const [job] = await app.db.$queryRaw<{ payload: unknown }[]>`
    select payload from graphile_worker._private_jobs where payload ->> 'connectionId' = ${connectionId}
      and payload ->> 'sealedLogin' is not null`;
  return jobCatalog["connect-smartplace"].payload.parse(job?.payload);
}
async function connect({ owner, store, loginId, connectionId }: Connected, typed = password) {
  await connectSmartPlace(owner.ctx, { storeId: store.id, loginId, password: typed });
  await finishSmartPlaceSignIn(app.ctx, await queuedLogin(connectionId));
}

test("keeps the session sealed, with the ids needed to answer, and allows publishing", async () => {
  const at = await connected();
  await connect(at);
  const connection = await at.connection();
  expect(connection).toMatchObject({
    canPublish: true,
    status: "active",
    statusReason: null,
    signInState: "signed_in",
    platformIds: {
      businessType: at.shop.type,
      placeName: at.shop.name,
      placeSeq: at.shop.placeSeq,
      bookingBusinessId: at.shop.bookingBusinessId,
    },
  });
  const sealedAt = `store_connections:${at.connectionId}:credentials`;
  const session = JSON.parse(open(connection.credentials as Uint8Array, sealedAt, app.ctx.config.CREDENTIALS_KEY));
  expect(Object.keys(session.cookies).sort()).toEqual(["NID_AUT", "NID_SES"]);
});

test("the password is in no row and in no job in plain", async () => {
  const at = await connected();
  await connect(at);
  const job = await queuedLogin(at.connectionId);
  const texts = [
    JSON.stringify(await at.connection()),
    JSON.stringify(job),
    JSON.stringify(await app.db.auditLog.findMany()),
  ];
  const bytes = Buffer.from((await at.connection()).credentials ?? []).toString("utf8");
  for (const text of [...texts, bytes, Buffer.from(job.sealedLogin, "base64").toString("utf8")])
    expect(text).not.toContain(password);
});

describe("what the owner has to do is written down by name and not thrown", () => {
  test.each([
    ["captcha", "needs_captcha"],
    ["device-confirm", "needs_device"],
    ["two-step", "needs_two_step"],
    ["overseas-blocked", "overseas_blocked"],
  ] as const)("%s is %s", async (login, signInState) => {
    const at = await connected({ login });
    await connect(at);
    const connection = await at.connection();
    expect(connection).toMatchObject({ canPublish: false, credentials: null, status: "active", signInState });
  });

  test("a wrong password", async () => {
    const at = await connected();
    await connect(at, "틀린 비밀번호");
    expect(await at.connection()).toMatchObject({ signInState: "needs_password" });
  });

  test("an account that does not manage this shop", async () => {
    const at = await connected({ ownsShop: false });
    await connect(at);
    const connection = await at.connection();
    expect(connection).toMatchObject({ canPublish: false, credentials: null, signInState: "wrong_shop" });
  });

  test("a console that does not answer", async () => {
    const at = await connected();
    await app.sim.setMode("smartplace", "server-error");
    await connect(at);
    expect(await at.connection()).toMatchObject({ signInState: "unreachable" });
  });

  test("and while it is tried, that it is", async () => {
    const at = await connected();
    await connectSmartPlace(at.owner.ctx, { storeId: at.store.id, loginId: at.loginId, password });
    expect(await at.connection()).toMatchObject({ signInState: "signing_in" });
  });
});

test("a login sealed for one connection opens for no other", async () => {
  const [one, two] = [await connected(), await connected()];
  await connectSmartPlace(one.owner.ctx, { storeId: one.store.id, loginId: one.loginId, password });
  const { sealedLogin } = await queuedLogin(one.connectionId);
  await expect(finishSmartPlaceSignIn(app.ctx, { connectionId: two.connectionId, sealedLogin })).rejects.toThrow();
  expect(await two.connection()).toMatchObject({ canPublish: false, credentials: null });
});

test("is not there for somebody else's shop, nor before a shop is connected", async () => {
  const at = await connected();
  const other = await app.owner();
  const login = { loginId: at.loginId, password };
  await expect(connectSmartPlace(other.ctx, { storeId: at.store.id, ...login })).rejects.toMatchObject({
    code: "NOT_FOUND",
  });
  const unconnected = await app.store(at.owner.userId);
  await expect(connectSmartPlace(at.owner.ctx, { storeId: unconnected.id, ...login })).rejects.toMatchObject({
    code: "CONFLICT",
    reason: "NOT_CONNECTED",
  });
});

test.each(["needs_login", "paused", "blocked", "layout_changed"] as const)(
  "a connection that was %s goes on",
  async (status) => {
    const at = await connected();
    await app.db.storeConnection.update({ where: { id: at.connectionId }, data: { status, nextCrawlAt: null } });
    await connect(at);
    const connection = await at.connection();
    expect(connection).toMatchObject({ status: "active", canPublish: true });
    expect(connection.nextCrawlAt).not.toBeNull();
  },
);

test("disconnecting forgets the session", async () => {
  const at = await connected();
  await connect(at);
  await disconnectSmartPlace(at.owner.ctx, { storeId: at.store.id });
  expect(await at.connection()).toMatchObject({
    canPublish: false,
    credentials: null,
    status: "active",
    signInState: "none",
  });
});

test.each([
  ["lost", "needs_login"],
  ["another shop's", "paused"],
] as const)("disconnecting a session that was %s lets collecting go on without one", async (_, status) => {
  const at = await connected();
  await connect(at);
  await app.db.storeConnection.update({ where: { id: at.connectionId }, data: { status, nextCrawlAt: null } });
  await disconnectSmartPlace(at.owner.ctx, { storeId: at.store.id });
  const connection = await at.connection();
  expect(connection).toMatchObject({ status: "active", credentials: null });
  expect(connection.nextCrawlAt).not.toBeNull();
});

import { randomUUID } from "node:crypto";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { consent } from "@/sandbox/google/client";
import { getCrawl } from "@/server/features/crawling/get-crawl";
import { chooseGoogleLocation } from "@/server/features/stores/choose-google-location";
import { disconnectGoogle } from "@/server/features/stores/disconnect-google";
import { forgetGoogleSignIn } from "@/server/features/stores/forget-google-sign-in";
import { finishGoogleConnect } from "@/server/features/stores/finish-google-connect";
import { findPlace } from "@/server/features/stores/find-place";
import { getGoogleConnect } from "@/server/features/stores/get-google-connect";
import { startGoogleConnect } from "@/server/features/stores/start-google-connect";
import { parseConfig } from "@/server/platform/config";
import { createApp } from "@/server/wiring";
import { startTestApp, type TestApp } from "@/tests/support/app";
import { googleShop } from "@/tests/support/google-shop";

let app: TestApp;
let offsetMs = 0;
beforeAll(async () => {
  app = await startTestApp({ now: () => new Date(Date.now() + offsetMs) });
});
afterAll(() => app.stop());
afterEach(async () => {
  offsetMs = 0;
  await app.sim.clearFailures();
});

const shopsToChoose = async (at: Awaited<ReturnType<typeof googleShop>>) =>
  (await getGoogleConnect(at.owner.ctx, { storeId: at.store.id })).locations;

describe("the way there and back", () => {
  test("asks Google for business.manage, offline, with a challenge and a state nobody can read", async () => {
    const at = await googleShop(app);
    const { url } = await startGoogleConnect(at.owner.ctx, { storeId: at.store.id });
    const query = Object.fromEntries(new URL(url).searchParams);
    expect(query).toMatchObject({
      redirect_uri: "http://localhost:3000/api/google/callback",
      scope: "https://www.googleapis.com/auth/business.manage",
      access_type: "offline",
      prompt: "consent",
      code_challenge_method: "S256",
    });
    const readable = Buffer.from(query.state ?? "", "base64url").toString("latin1");
    for (const secret of [at.store.id, at.owner.userId]) expect(readable).not.toContain(secret);
  });

  test("login, choice, connection: the session sealed, publishing allowed, the first collecting queued", async () => {
    const at = await googleShop(app);
    const back = await at.goToGoogle();
    expect(await at.comeBack(back)).toEqual({ storeId: at.store.id, isNew: false, outcome: "choose" });
    expect(await shopsToChoose(at)).toEqual([
      { platformStoreId: at.locationId, name: at.shop.name, address: at.shop.roadAddress, isVerified: true },
    ]);
    await at.choose();
    expect(await at.connection()).toMatchObject({
      platformStoreId: at.locationId,
      platformIds: { accountId: expect.stringMatching(/^\d{21}$/), placeName: at.shop.name },
      status: "active",
      canPublish: true,
      consentedAt: expect.any(Date),
    });
    expect(await shopsToChoose(at)).toBeNull();
    expect((await app.jobs()).map(({ name }) => name)).toContain("crawl-store");
    const { session } = await at.opened();
    const rows = JSON.stringify([await at.connection(), await app.db.auditLog.findMany()]);
    expect(rows).not.toContain(session.refreshToken);
    expect(await at.comeBack(back)).toMatchObject({ outcome: "expired" });
  });

  test("a newcomer's login opens a store; the chosen shop gives it its name, and collecting begins", async () => {
    const owner = await app.owner();
    const [one, two] = [await app.sim.addShop({ name: "온기 본점" }), await app.sim.addShop({ name: "온기 별관" })];
    const email = `${randomUUID().slice(0, 8)}@gmail.test`;
    await app.sim.setGoogleOwner({ email, placeIds: [one.placeId, two.placeId] });
    const comeBack = async (choice: "allow" | "deny", storeId?: string) => {
      const { url } = await startGoogleConnect(owner.ctx, { storeId });
      const back = await consent(url, email, choice);
      const { state = "", code, error } = Object.fromEntries(back.searchParams) as Record<string, string>;
      return finishGoogleConnect(owner.ctx, { state, code, error });
    };
    expect(await comeBack("deny")).toEqual({ storeId: null, isNew: true, outcome: "denied" });
    expect(await app.db.store.count({ where: { userId: owner.userId } })).toBe(0);
    const { storeId, ...back } = await comeBack("allow");
    expect([storeId, back]).toEqual([expect.any(String), { isNew: true, outcome: "choose" }]);
    expect(await comeBack("allow", storeId ?? "")).toEqual({ storeId, isNew: true, outcome: "choose" });
    const listing = await app.sim.googleListing(two.placeId);
    const choice = { storeId: storeId ?? "", platformStoreId: listing?.locationId ?? "" };
    const { connectionId } = await chooseGoogleLocation(owner.ctx, choice);
    expect(await app.db.store.findMany({ where: { userId: owner.userId } })).toMatchObject([
      { id: storeId, name: "온기 별관", address: two.roadAddress },
    ]);
    await app.drainJobs();
    expect((await getCrawl(owner.ctx, { connectionId })).crawl).toMatchObject({ status: "done", platform: "google" });
  });

  test("a shop of the owner's keeps its own name, and a full plan has no room for a new one", async () => {
    const at = await googleShop(app);
    await app.db.store.update({ where: { id: at.store.id }, data: { name: "내가 지은 이름" } });
    await at.connect();
    expect(await app.db.store.findUnique({ where: { id: at.store.id } })).toMatchObject({ name: "내가 지은 이름" });
    for (let index = 1; index < 10; index += 1) await app.store(at.owner.userId);
    await expect(startGoogleConnect(at.owner.ctx, {})).rejects.toMatchObject({ code: "LIMIT_REACHED" });
  });

  test("a login that ran out is renewed without choosing again", async () => {
    const at = await googleShop(app);
    const id = await at.connect();
    await app.db.storeConnection.update({
      where: { id },
      data: { status: "needs_login", statusReason: "풀림", nextCrawlAt: null, credentials: null, canPublish: false },
    });
    expect(await at.comeBack(await at.goToGoogle())).toMatchObject({ storeId: at.store.id, outcome: "reconnected" });
    expect(await at.connection()).toMatchObject({ id, status: "active", statusReason: null, canPublish: true });
  });
});

describe("a state that is not this owner's leads nowhere", () => {
  test.each([
    ["forged", (state: string) => `${state.slice(0, -6)}AAAAAA`],
    ["shortened", (state: string) => state.slice(0, 40)],
    ["made up", () => Buffer.from(JSON.stringify({ userId: "x" })).toString("base64url")],
  ])("%s", async (_, bend) => {
    const at = await googleShop(app);
    const back = await at.goToGoogle();
    back.searchParams.set("state", bend(back.searchParams.get("state") ?? ""));
    expect(await at.comeBack(back)).toMatchObject({ storeId: null, outcome: "expired" });
    expect(await shopsToChoose(at)).toBeNull();
  });

  test("another user's", async () => {
    const [at, other] = [await googleShop(app), await googleShop(app)];
    expect(await at.comeBack(await at.goToGoogle(), other.owner.ctx)).toMatchObject({
      storeId: null,
      outcome: "expired",
    });
    expect(await shopsToChoose(at)).toBeNull();
    expect(await shopsToChoose(other)).toBeNull();
  });

  test("older than a quarter of an hour", async () => {
    const at = await googleShop(app);
    const back = await at.goToGoogle();
    offsetMs = 16 * 60_000;
    expect(await at.comeBack(back)).toMatchObject({ storeId: null, outcome: "expired" });
  });

  test("a code stolen from one login does not open another: the verifier is missing", async () => {
    const [at, thief] = [await googleShop(app), await googleShop(app)];
    const [stolen, own] = [await at.goToGoogle(), await thief.goToGoogle()];
    own.searchParams.set("code", stolen.searchParams.get("code") ?? "");
    expect(await thief.comeBack(own)).toMatchObject({ storeId: thief.store.id, outcome: "expired" });
    expect(await shopsToChoose(thief)).toBeNull();
  });
});

describe("what can go wrong at Google ends in words", () => {
  test("the owner says no", async () => {
    const at = await googleShop(app);
    expect(await at.comeBack(await at.goToGoogle(at.email, "deny"))).toMatchObject({ outcome: "denied" });
  });

  test("a login that manages no shop", async () => {
    const at = await googleShop(app);
    await app.sim.setGoogleOwner({ email: "guest@gmail.test", placeIds: [] });
    expect(await at.comeBack(await at.goToGoogle("guest@gmail.test"))).toMatchObject({ outcome: "none" });
  });

  test.each([
    ["not-approved", "not-approved"],
    ["quota-zero", "not-approved"],
    ["scope-missing", "expired"],
    ["invalid-grant", "expired"],
    ["server-error", "away"],
    ["rate-limited", "away"],
    ["reset", "away"],
    ["method-blocked", "other"],
  ])("%s: %s", async (mode, outcome) => {
    const at = await googleShop(app);
    const back = await at.goToGoogle();
    await app.sim.setMode("google", mode);
    expect(await at.comeBack(back)).toMatchObject({ storeId: at.store.id, outcome });
    expect(await shopsToChoose(at)).toBeNull();
  });

  test("a pasted Maps address says that Google is connected by login, and asks nobody", async () => {
    const { ctx } = await app.owner();
    await app.sim.clearRequests();
    const found = findPlace(ctx, { url: "https://maps.app.goo.gl/AbC123" });
    await expect(found).rejects.toMatchObject({ code: "INVALID", message: expect.stringMatching(/로그인으로 연결/) });
    expect(await app.sim.requests("google")).toEqual([]);
  });

  test("Google switched off by its settings is said plainly", async () => {
    const config = parseConfig({ ...process.env, GOOGLE_CLIENT_ID: "", GOOGLE_CLIENT_SECRET: "" });
    const off = createApp("off", { config });
    const { owner, store } = await googleShop(app);
    const ctx = { ...off.ctx, actor: owner.ctx.actor };
    expect(await getGoogleConnect(ctx, { storeId: store.id })).toEqual({ isAvailable: false, locations: null });
    await expect(startGoogleConnect(ctx, { storeId: store.id })).rejects.toMatchObject({ reason: "GOOGLE_OFF" });
    expect(off.ctx.ports.reviewSources.google).toBeUndefined();
    await off.close();
  });
});

describe("choosing", () => {
  test("only from the login's own shops, only verified ones, only once per person", async () => {
    const at = await googleShop(app);
    await app.sim.setGoogleVerified(at.shop.placeId, false);
    await at.comeBack(await at.goToGoogle());
    await expect(at.choose("12345678901234567890")).rejects.toMatchObject({ code: "NOT_FOUND" });
    await expect(at.choose()).rejects.toMatchObject({ reason: "UNVERIFIED" });
    await app.sim.setGoogleVerified(at.shop.placeId, true);
    await at.connect();
    const second = await googleShop(app, { owner: at.owner });
    await second.comeBack(await second.goToGoogle(at.email));
    await expect(second.choose(at.locationId)).rejects.toMatchObject({ reason: "ALREADY_CONNECTED" });
  });

  test("another shop than the connected one needs the connection to end first", async () => {
    const at = await googleShop(app);
    await at.connect();
    const other = await googleShop(app);
    await at.comeBack(await at.goToGoogle(other.email));
    await expect(at.choose(other.locationId)).rejects.toMatchObject({ reason: "OTHER_PLACE" });
    expect(await at.connection()).toMatchObject({ platformStoreId: at.locationId });
  });

  test("a login nobody finished is forgotten after an hour, and Google is told", async () => {
    const at = await googleShop(app);
    await at.comeBack(await at.goToGoogle());
    await forgetGoogleSignIn(app.ctx, { storeId: at.store.id });
    expect(await shopsToChoose(at)).toHaveLength(1);
    offsetMs = 61 * 60_000;
    expect(await shopsToChoose(at)).toBeNull();
    await expect(at.choose()).rejects.toMatchObject({ reason: "SIGN_IN_EXPIRED" });
    await app.sim.clearRequests();
    await forgetGoogleSignIn(app.ctx, { storeId: at.store.id });
    expect(await app.db.googleSignIn.count({ where: { storeId: at.store.id } })).toBe(0);
    expect((await app.sim.requests("google")).map(({ path }) => path)).toEqual(["/revoke"]);
  });

  test("new reviews are pushed where a topic is set; a refusal does not stand in the way", async () => {
    const config = { ...app.ctx.config, GOOGLE_PUBSUB_TOPIC: "projects/p/topics/reviews" };
    const at = await googleShop(app);
    at.owner.ctx.config = config;
    await at.connect();
    expect(await app.sim.googleTopic(at.email)).toBe("projects/p/topics/reviews");
    const refused = await googleShop(app);
    refused.owner.ctx.config = config;
    await refused.comeBack(await refused.goToGoogle());
    await app.sim.setMode("google", "unavailable");
    await refused.choose();
    expect(await refused.connection()).toMatchObject({ status: "active" });
  });
});

describe("disconnecting", () => {
  test("forgets the session and gives the consent back with the last shop, not before", async () => {
    const at = await googleShop(app);
    const second = await googleShop(app, { owner: at.owner });
    await at.connect();
    await second.connect();
    const { session } = await second.opened();
    await disconnectGoogle(at.owner.ctx, { storeId: at.store.id });
    expect(await app.ctx.ports.googleLogin?.listLocations(session)).toHaveLength(1);
    await disconnectGoogle(at.owner.ctx, { storeId: second.store.id });
    await expect(app.ctx.ports.googleLogin?.listLocations(session)).rejects.toMatchObject({ kind: "session-expired" });
    expect(await app.db.storeConnection.count({ where: { storeId: { in: [at.store.id, second.store.id] } } })).toBe(0);
  });

  test("works while Google is away", async () => {
    const at = await googleShop(app);
    await at.connect();
    await app.sim.setMode("google", "reset");
    expect(await disconnectGoogle(at.owner.ctx, { storeId: at.store.id })).toMatchObject({ storeId: at.store.id });
    await expect(at.connection()).rejects.toThrow();
  });
});

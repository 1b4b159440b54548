import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { connectSmartPlaceSession } from "@/server/features/stores/connect-smartplace-session";
import { openPlatformSession } from "@/server/features/stores/platform-session";
import { startTestApp, type TestApp } from "@/tests/support/app";
import { crawledShop } from "@/tests/support/crawled-shop";
import { ownerCookie } from "@/tests/support/owner-session";

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.stop());
afterEach(() => app.sim.clearFailures());

async function shop() {
  const owner = await app.owner();
  const at = await crawledShop(app, owner.userId, { reviews: 3 });
  const paste = (pasted: string, ctx = owner.ctx) => connectSmartPlaceSession(ctx, { storeId: at.store.id, pasted });
  return { ...at, owner, paste };
}

test("a pasted session of the shop's own owner is kept, sealed, with nothing else of what was pasted", async () => {
  const at = await shop();
  const cookie = await ownerCookie(app, [at.shop]);
  const pasted = `curl 'https://new.smartplace.naver.com/bizes' -H 'cookie: NNB=SECRETNNB; ${cookie}'`;
  expect(await at.paste(pasted)).toEqual({ connectionId: at.connectionId, signInState: "signed_in" });
  const connection = await at.connection();
  expect(connection).toMatchObject({
    canPublish: true,
    signInState: "signed_in",
    platformIds: { placeSeq: at.shop.placeSeq, bookingBusinessId: at.shop.bookingBusinessId },
  });
  const session = openPlatformSession(app.ctx, connection) as { cookies: Record<string, string> };
  expect(Object.keys(session.cookies).sort()).toEqual(["NID_AUT", "NID_SES"]);
  const rows = JSON.stringify([connection, await app.db.auditLog.findMany()]);
  for (const secret of [...Object.values(session.cookies), "SECRETNNB"]) expect(rows).not.toContain(secret);
  expect(Buffer.from(connection.credentials ?? []).toString("utf8")).not.toContain(session.cookies.NID_SES);

  await at.crawl();
  expect(await at.ids()).toEqual(await at.truth());
});

describe("what is not kept", () => {
  test("a text without a session", async () => {
    const at = await shop();
    await expect(at.paste("NNB=1; NID_AUT=a")).rejects.toMatchObject({ code: "INVALID", reason: "NO_SESSION" });
    expect(await at.connection()).toMatchObject({ credentials: null, signInState: "none" });
  });

  test("a session that has ended", async () => {
    const at = await shop();
    await expect(at.paste("NID_AUT=gone; NID_SES=gone")).rejects.toMatchObject({
      code: "CONFLICT",
      reason: "SESSION_ENDED",
    });
    expect(await at.connection()).toMatchObject({ credentials: null });
  });

  test("a session of an account that does not manage this shop; one kept before stays", async () => {
    const [ours, theirs] = [await shop(), await shop()];
    await ours.paste(await ownerCookie(app, [ours.shop]));
    const { credentials } = await ours.connection();
    expect(await ours.paste(await ownerCookie(app, [theirs.shop]))).toMatchObject({ signInState: "wrong_shop" });
    expect(await ours.connection()).toMatchObject({ signInState: "wrong_shop", credentials });
  });

  test("one that could not be checked", async () => {
    const at = await shop();
    const cookie = await ownerCookie(app, [at.shop]);
    await app.sim.setMode("smartplace", "server-error");
    expect(await at.paste(cookie)).toMatchObject({ signInState: "unreachable" });
    expect(await at.connection()).toMatchObject({ credentials: null, canPublish: false });
  });

  test("one for somebody else's store, or for a store without a Naver shop", async () => {
    const [ours, theirs] = [await shop(), await shop()];
    const cookie = await ownerCookie(app, [ours.shop]);
    await app.sim.clearRequests();
    await expect(ours.paste(cookie, theirs.owner.ctx)).rejects.toMatchObject({ code: "NOT_FOUND" });
    const bare = await app.store(ours.owner.userId);
    const attempt = connectSmartPlaceSession(ours.owner.ctx, { storeId: bare.id, pasted: cookie });
    await expect(attempt).rejects.toMatchObject({ code: "CONFLICT", reason: "NOT_CONNECTED" });
    expect(await app.sim.requests("smartplace")).toEqual([]);
  });
});

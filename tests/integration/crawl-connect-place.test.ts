import { randomUUID } from "node:crypto";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { connectPlace } from "@/server/features/stores/connect-place";
import { disconnectPlace } from "@/server/features/stores/disconnect-place";
import { findPlace } from "@/server/features/stores/find-place";
import { startTestApp, type TestApp } from "@/tests/support/app";

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.stop());
afterEach(() => app.sim.clearFailures());

async function shop(reviews = 3, variant: "mobile" | "pcmap" = "mobile") {
  const made = await app.sim.addShop({
    name: `온기 ${randomUUID().slice(0, 6)}`,
    type: "cafe",
    category: "카페",
    variant,
  });
  await app.sim.addReviews(made.placeId, reviews);
  return made;
}
const addressOf = (placeId: string, path = `/cafe/${placeId}/review/visitor`) => `${app.sandbox.urls.naver}${path}`;
const crawlJobs = async () => (await app.jobs()).filter((job) => job.name === "crawl-store").length;

describe("finding a shop", () => {
  test("by every kind of address", async () => {
    const owner = await app.owner();
    const { placeId, name, shortCode, roadAddress, phone } = await shop();
    const addresses = [
      addressOf(placeId),
      addressOf(placeId, `/restaurant/${placeId}`),
      addressOf(placeId, `/pcmap/cafe/${placeId}/home`),
      addressOf(placeId, `/p/entry/place/${placeId}?c=15.00`),
      addressOf(placeId, `/home?entry=pll&id=${placeId}`),
      `[네이버 지도] ${name}\n서울 마포구\n${addressOf(placeId, `/short/${shortCode}`)}`,
      `https://m.place.naver.com/cafe/${placeId}/home`,
      `https://map.naver.com/p/entry/place/${placeId}`,
      `https://naver.me/${shortCode}`,
    ];
    for (const url of addresses)
      expect(await findPlace(owner.ctx, { url }), url).toMatchObject({
        platform: "naver",
        platformStoreId: placeId,
        platformIds: { businessType: "cafe", placeName: name },
        name,
        category: "카페",
        address: roadAddress,
        phone,
        reviewCount: 3,
        pageUrl: addressOf(placeId, `/cafe/${placeId}/review/visitor?entry=ple&reviewSort=recent`),
      });
  });

  test("asks the platform for rebuilt addresses only", async () => {
    const owner = await app.owner();
    const { placeId } = await shop();
    await app.sim.clearRequests();
    await findPlace(owner.ctx, { url: `${addressOf(placeId)}?next=http://169.254.169.254/&x=../../admin#y` });
    expect((await app.sim.requests("naver")).map((one) => one.path)).toEqual([`/cafe/${placeId}/home`]);
  });

  test.each([
    ["https://evil.example/restaurant/1234567890", "INVALID"],
    ["http://169.254.169.254/restaurant/1234567890", "INVALID"],
    ["https://m.place.naver.com/restaurant/7777777777", "NOT_FOUND"],
    ["https://naver.me/nowhere1", "NOT_FOUND"],
  ])("%s is refused as %s", async (url, code) => {
    const owner = await app.owner();
    await expect(findPlace(owner.ctx, { url })).rejects.toMatchObject({ name: "AppError", code });
  });

  test.each(["rate-limited", "method-blocked", "server-error", "block-page", "truncated", "reset"])(
    "%s is told as something that passes",
    async (mode) => {
      const owner = await app.owner();
      const { placeId } = await shop();
      await app.sim.setMode("naver", mode);
      await expect(findPlace(owner.ctx, { url: addressOf(placeId) })).rejects.toMatchObject({ code: "CONFLICT" });
    },
  );
});

describe("connecting a shop", () => {
  test("opens a store as the page describes it and queues the first collecting", async () => {
    const owner = await app.owner();
    const { placeId, name } = await shop();
    const before = await crawlJobs();
    const { storeId, connectionId } = await connectPlace(owner.ctx, { url: addressOf(placeId), consent: true });
    const store = await app.db.store.findUniqueOrThrow({ where: { id: storeId }, include: { connections: true } });
    expect(store).toMatchObject({ userId: owner.userId, name, category: "카페" });
    expect(store.connections).toMatchObject([
      { id: connectionId, platform: "naver", platformStoreId: placeId, status: "active", canPublish: false },
    ]);
    expect(store.connections[0]?.consentedAt).not.toBeNull();
    expect(await crawlJobs()).toBe(before + 1);
  });

  test("the same shop twice is said to be there; pressed twice at once it is opened once", async () => {
    const owner = await app.owner();
    const { placeId } = await shop();
    const connect = () => connectPlace(owner.ctx, { url: addressOf(placeId), consent: true });
    const results = await Promise.allSettled([connect(), connect(), connect()]);
    expect(results.filter((result) => result.status === "fulfilled")).toHaveLength(1);
    await expect(connect()).rejects.toMatchObject({ code: "CONFLICT", reason: "ALREADY_CONNECTED" });
    expect(await app.db.store.count({ where: { userId: owner.userId } })).toBe(1);
  });

  test("a stopped connection is started again with the name on the page", async () => {
    const owner = await app.owner();
    const { placeId } = await shop();
    const first = await connectPlace(owner.ctx, { url: addressOf(placeId), consent: true });
    await app.db.storeConnection.update({ where: { id: first.connectionId }, data: { status: "paused" } });
    await app.sim.changeShop(placeId, { name: "새 이름" });
    expect(await connectPlace(owner.ctx, { url: addressOf(placeId), consent: true })).toEqual(first);
    const connection = await app.db.storeConnection.findUniqueOrThrow({ where: { id: first.connectionId } });
    expect(connection).toMatchObject({ status: "active", platformIds: { placeName: "새 이름" } });
  });

  test("stops at the plan's number of stores", async () => {
    const owner = await app.owner();
    await app.db.subscription.update({ where: { userId: owner.userId }, data: { plan: "basic" } });
    for (let count = 0; count < 3; count += 1) await app.store(owner.userId);
    const { placeId } = await shop();
    await expect(connectPlace(owner.ctx, { url: addressOf(placeId), consent: true })).rejects.toMatchObject({
      code: "LIMIT_REACHED",
      reason: "STORES",
    });
    expect(await app.db.store.count({ where: { userId: owner.userId } })).toBe(3);
  });

  test("connects an own store, once, and nobody else's", async () => {
    const [owner, other] = [await app.owner(), await app.owner()];
    const store = await app.store(owner.userId);
    const [one, two] = [await shop(), await shop()];
    await expect(
      connectPlace(other.ctx, { url: addressOf(one.placeId), storeId: store.id, consent: true }),
    ).rejects.toMatchObject({ code: "NOT_FOUND" });
    const connected = await connectPlace(owner.ctx, { url: addressOf(one.placeId), storeId: store.id, consent: true });
    expect(connected.storeId).toBe(store.id);
    await expect(
      connectPlace(owner.ctx, { url: addressOf(two.placeId), storeId: store.id, consent: true }),
    ).rejects.toMatchObject({ code: "CONFLICT", reason: "OTHER_PLACE" });
  });

  test("disconnecting keeps what was collected and is the owner's alone", async () => {
    const [owner, other] = [await app.owner(), await app.owner()];
    const { placeId } = await shop();
    const { storeId, connectionId } = await connectPlace(owner.ctx, { url: addressOf(placeId), consent: true });
    const store = await app.db.store.findUniqueOrThrow({ where: { id: storeId } });
    await app.ingest(store, [{ content: "좋아요" }]);
    await expect(disconnectPlace(other.ctx, { connectionId })).rejects.toMatchObject({ code: "NOT_FOUND" });
    await disconnectPlace(owner.ctx, { connectionId });
    expect(await app.db.storeConnection.count({ where: { storeId } })).toBe(0);
    expect(await app.db.review.count({ where: { storeId } })).toBe(1);
  });
});

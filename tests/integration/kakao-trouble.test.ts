import { expect, test } from "vitest";
import { transportModes } from "@/sandbox/core/failures";
import { kakaoModes } from "@/sandbox/kakao/site";
import { app, later, now, owner, shopOnKakao } from "@/tests/support/collecting";
import { withKakao } from "@/tests/support/kakao-shop";

const hourMs = 3_600_000;

const stops = {
  "method-blocked": ["blocked", "blocked"],
  "not-acceptable": ["layout_changed", "layout-changed"],
  "layout-changed": ["layout_changed", "layout-changed"],
  "empty-list": ["layout_changed", "layout-changed"],
  "wrong-shop": ["paused", "wrong-shop"],
} as const;
const passes = ["server-error", "truncated", "reset", "lost-response", "no-content"] as const;
const others = ["rate-limited", "slow", "reset-every-third", "reviews-off"] as const;

test("every way Kakao Map can fail is tested below", () => {
  const tested = [...Object.keys(stops), ...passes, ...others];
  expect(tested.sort()).toEqual([...Object.keys(transportModes), ...Object.keys(kakaoModes)].sort());
});

test.each(Object.entries(stops))(
  "%s stops the connection as %j and tells the owner once",
  async (mode, [status, kind]) => {
    const shop = await shopOnKakao({ reviews: 5 });
    await app.sim.setMode("kakao", mode);
    await shop.crawl();
    expect(await shop.connection()).toMatchObject({ status, nextCrawlAt: null, consecutiveFailures: 1 });
    expect((await shop.sessions())[0]).toMatchObject({ status: "stopped", errorKind: kind });
    const told = await app.db.notification.findMany({ where: { userId: owner.userId } });
    expect(told.map((notification) => notification.kind)).toEqual(["connection_trouble"]);
    expect(await shop.ids()).toEqual([]);
  },
);

test.each(passes.flatMap((mode) => ["/places/panel3", "/places/tab"].map((path) => [mode, path] as const)))(
  "%s of %s is left to the queue, and the next run completes",
  async (mode, path) => {
    const shop = await shopOnKakao({ reviews: 25 });
    await app.sim.failNext({ site: "kakao", mode, times: 2, path });
    await expect(shop.crawl()).rejects.toMatchObject({ name: "VendorError", kind: "temporary" });
    expect(await shop.connection()).toMatchObject({ status: "active", consecutiveFailures: 1 });
    await app.sim.clearFailures();
    await shop.crawl();
    expect(await shop.ids()).toEqual(await shop.truth());
    expect(await shop.connection()).toMatchObject({ status: "active", consecutiveFailures: 0 });
  },
);

test("one connection that breaks is asked again at once", async () => {
  const shop = await shopOnKakao({ reviews: 5 });
  await app.sim.failNext({ site: "kakao", mode: "reset", times: 1, path: "/places/tab" });
  await shop.crawl();
  expect(await shop.ids()).toEqual(await shop.truth());
});

test("reset-every-third: a long list is read to its end in one crawl", async () => {
  const shop = await shopOnKakao({ reviews: 130 });
  await app.sim.setMode("kakao", "reset-every-third");
  await shop.crawl();
  expect(await shop.ids()).toEqual(await shop.truth());
  expect(await shop.sessions()).toMatchObject([{ status: "done", attempts: 1, created: 130 }]);
});

test("slow: an answer that takes too long is left to the queue", async () => {
  const shop = await shopOnKakao({ reviews: 5 });
  const ctx = withKakao(app, { timeoutMs: 200 });
  await app.sim.configure({ slowMs: 20_000 });
  await app.sim.failNext({ site: "kakao", mode: "slow", times: 1, path: "/places/tab" });
  await expect(shop.crawl(undefined, ctx)).rejects.toMatchObject({ kind: "temporary", message: "no answer in time" });
  await shop.crawl(undefined, ctx);
  expect(await shop.ids()).toEqual(await shop.truth());
});

test("rate-limited: waits ten minutes, then goes on from where it was", async () => {
  const shop = await shopOnKakao({ reviews: 25 });
  await app.sim.failNext({ site: "kakao", mode: "rate-limited", times: 1, path: "/places/tab" });
  await shop.crawl();
  const { status, nextCrawlAt } = await shop.connection();
  expect([status, (nextCrawlAt?.getTime() ?? 0) - now]).toEqual(["active", 10 * 60_000]);
  await shop.crawl();
  expect(await shop.ids()).toEqual(await shop.truth());
});

test("reviews-off: nothing is taken for deleted, and it is looked at again in a day", async () => {
  const shop = await shopOnKakao({ reviews: 25 });
  await shop.crawl();
  later();
  await app.sim.setMode("kakao", "reviews-off");
  await shop.crawl();
  const { status, statusReason, nextCrawlAt } = await shop.connection();
  expect([status, (nextCrawlAt?.getTime() ?? 0) - now]).toEqual(["active", 24 * hourMs]);
  expect(statusReason).toBe("hidden");
  expect(await shop.ids()).toEqual(await shop.truth());
});

test("a shop that says it offers none is treated alike, and comes back by itself", async () => {
  const shop = await shopOnKakao({ reviews: 5 });
  await app.sim.offerKakaoReviews(shop.placeId, false);
  await shop.crawl();
  expect(await shop.connection()).toMatchObject({ status: "active", consecutiveFailures: 1 });
  await app.sim.offerKakaoReviews(shop.placeId, true);
  await shop.crawl();
  expect(await shop.ids()).toEqual(await shop.truth());
});

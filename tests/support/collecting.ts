import { afterAll, afterEach, beforeAll, beforeEach } from "vitest";
import { startTestApp, type TestApp } from "./app";
import { crawledShop } from "./crawled-shop";
import { kakaoShop } from "./kakao-shop";

// For test files about collecting: importing this gives the file the product, each of its tests an owner, and time that passes.
export let app: TestApp;
export let owner: Awaited<ReturnType<TestApp["owner"]>>;
export let now = Date.now();

beforeAll(async () => {
  app = await startTestApp({ now: () => new Date(now) });
});
beforeEach(async () => {
  owner = await app.owner();
  await app.sim.clearRequests();
});
afterEach(() => app.sim.clearFailures());
afterAll(() => app.stop());

/** So much later; without a number: late enough for the next crawl by hand. */
export function later(ms = 10 * 60_000): void {
  now += ms;
}

export const shopOnNaver = (options?: Parameters<typeof crawledShop>[2]) => crawledShop(app, owner.userId, options);
export const shopOnKakao = (options?: Parameters<typeof kakaoShop>[2]) => kakaoShop(app, owner.userId, options);

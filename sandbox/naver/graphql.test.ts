import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { askReviews, naverHeaders, postNaver, reviewsOperation } from "@/sandbox/contract-clients";
import type { Shop } from "@/sandbox/places/shop";
import { type Sandbox, startSandbox } from "@/sandbox/start";
import { visitorReviewsQuery } from "./query";

const now = new Date("2026-11-25T03:00:00Z");
let sandbox: Sandbox;
let shop: Shop;

beforeAll(async () => {
  sandbox = await startSandbox({ now: () => now, seed: 1 });
  shop = await sandbox.sim.addShop({ name: "시험 식당" });
  for (let index = 0; index < 35; index += 1) {
    const createdAt = new Date(now.getTime() - index * 86_400_000).toISOString();
    await sandbox.sim.addReview(shop.placeId, { body: `리뷰 ${index}`, createdAt });
  }
});
afterEach(() => sandbox.sim.clearFailures());
afterAll(() => sandbox.stop());

describe("the gate", () => {
  it.each([
    ["content-type", 405],
    ["origin", 405],
    ["referer", 405],
    ["accept-language", 429],
    ["x-wtm-graphql", 429],
  ])("turns a request without %s away with %i", async (name, status) => {
    const { [name]: _, ...headers } = naverHeaders(sandbox, shop);
    expect((await postNaver(sandbox, headers, [reviewsOperation(shop, {})])).status).toBe(status);
  });

  it.each([
    ["padded", (right: string) => `${right}==`],
    ["of another shop", () => Buffer.from('{"arg":"1","type":"cafe","source":"place"}').toString("base64")],
    ["no JSON", () => "bm90IGpzb24"],
  ])("turns away an x-wtm-graphql that is %s", async (_, forge) => {
    const headers = naverHeaders(sandbox, shop);
    headers["x-wtm-graphql"] = forge(headers["x-wtm-graphql"] ?? "");
    const response = await postNaver(sandbox, headers, [reviewsOperation(shop, {})]);
    expect(response.status).toBe(429);
    expect(await response.text()).toContain("서비스 이용이 제한되었습니다");
  });

  it("answers GET with 405", async () => {
    expect((await fetch(`${sandbox.urls.naver}/graphql`)).status).toBe(405);
  });

  it("lets only the page's own token through while ncaptcha is on", async () => {
    await sandbox.sim.setMode("naver", "ncaptcha");
    const headers = naverHeaders(sandbox, shop);
    const body = [reviewsOperation(shop, {})];
    expect((await postNaver(sandbox, { ...headers, "x-wtm-ncaptcha-token": "forged" }, body)).status).toBe(429);
    const page = await (await fetch(headers.referer ?? "")).text();
    const token = /"token":"([0-9a-f]+)"/.exec(page)?.[1] ?? "";
    expect((await postNaver(sandbox, { ...headers, "x-wtm-ncaptcha-token": token }, body)).status).toBe(200);
  });
});

describe("operations", () => {
  it("echoes the shape of the request: array to array in order, object to object", async () => {
    const headers = naverHeaders(sandbox, shop);
    const stats = {
      operationName: "getVisitorReviewStats",
      variables: { input: { businessId: shop.placeId } },
      query: "query { visitorReviewStats { id review { totalCount } } }",
    };
    const array = (await (await postNaver(sandbox, headers, [stats, reviewsOperation(shop, {})])).json()) as object[];
    expect(array.map((answer) => Object.keys((answer as { data: object }).data)[0])).toEqual([
      "visitorReviewStats",
      "visitorReviews",
    ]);
    const single = await (await postNaver(sandbox, headers, reviewsOperation(shop, {}))).json();
    expect(single).toHaveProperty("data.visitorReviews.total", 35);
  });

  it("gives every field the page's own query asks for, and refuses an unknown one", async () => {
    const headers = naverHeaders(sandbox, shop);
    const full = await postNaver(sandbox, headers, [reviewsOperation(shop, {}, visitorReviewsQuery)]);
    expect(full.status).toBe(200);
    const wrong = "query { visitorReviews { items { id starRating } } }";
    const refused = await postNaver(sandbox, headers, [reviewsOperation(shop, {}, wrong)]);
    expect(refused.status).toBe(400);
    expect(await refused.json()).toMatchObject([{ errors: [{ message: expect.stringContaining("starRating") }] }]);
  });

  it("never gives more than 100 at once", async () => {
    const busy = await sandbox.sim.addShop({ name: "북적북적" });
    await sandbox.sim.addReviews(busy.placeId, 250);
    expect((await askReviews(sandbox, busy, { size: 500 })).items).toHaveLength(100);
  });
});

describe("paging", () => {
  it.each(["page", "after"])("reaches every review once by %s", async (way) => {
    const ids: string[] = [];
    let after: string | undefined;
    for (let page = 1; ; page += 1) {
      const { items, total } = await askReviews(sandbox, shop, way === "page" ? { page } : after ? { after } : {});
      expect(total).toBe(35);
      if (items.length === 0) break;
      ids.push(...items.map(({ id }) => id));
      after = items.at(-1)?.cursor;
    }
    expect(ids).toHaveLength(35);
    expect(new Set(ids).size).toBe(35);
  });

  it("repeats a review across pages when one is written in between, but not after a cursor", async () => {
    const place = await sandbox.sim.addShop({ name: "지금 붐비는 집" });
    for (let index = 1; index <= 20; index += 1) {
      await sandbox.sim.addReview(place.placeId, {
        body: `${index}`,
        visitedOn: `2026-10-${String(index).padStart(2, "0")}`,
      });
    }
    const first = await askReviews(sandbox, place, { page: 1 });
    await sandbox.sim.addReview(place.placeId, { body: "방금", visitedOn: "2026-11-25" });
    const byPage = await askReviews(sandbox, place, { page: 2 });
    const byCursor = await askReviews(sandbox, place, { after: first.items.at(-1)?.cursor });
    const seen = new Set(first.items.map(({ id }) => id));
    expect(byPage.items.filter(({ id }) => seen.has(id))).toHaveLength(1);
    expect(byCursor.items.filter(({ id }) => seen.has(id))).toHaveLength(0);
  });

  it("goes on after a cursor whose review is gone", async () => {
    const first = await askReviews(sandbox, shop, {});
    const next = await askReviews(sandbox, shop, { after: first.items.at(-1)?.cursor });
    await sandbox.sim.deleteReview(first.items.at(-1)?.id ?? "");
    const again = await askReviews(sandbox, shop, { after: first.items.at(-1)?.cursor });
    expect(again.items).toEqual(next.items);
  });

  it("counts reviews that no page shows, and ends in empty pages", async () => {
    const place = await sandbox.sim.addShop({ name: "숨은 리뷰", unreachable: 7 });
    await sandbox.sim.addReview(place.placeId, { body: "하나" });
    expect(await askReviews(sandbox, place, {})).toMatchObject({ total: 8, items: [{ body: "하나" }] });
    expect((await askReviews(sandbox, place, { page: 2 })).items).toEqual([]);
    expect((await askReviews(sandbox, place, { page: 3 })).items).toEqual([]);
  });
});

describe("failures", () => {
  it.each([
    ["rate-limited", 429],
    ["method-blocked", 405],
    ["server-error", 500],
  ])("%s answers %i, once, then recovers", async (mode, status) => {
    await sandbox.sim.failNext({ site: "naver", mode, path: "/graphql" });
    const ask = () => postNaver(sandbox, naverHeaders(sandbox, shop), [reviewsOperation(shop, {})]);
    expect((await ask()).status).toBe(status);
    expect((await ask()).status).toBe(200);
  });

  it("truncated JSON does not parse", async () => {
    await sandbox.sim.setMode("naver", "truncated");
    const response = await postNaver(sandbox, naverHeaders(sandbox, shop), [reviewsOperation(shop, {})]);
    await expect(response.json()).rejects.toThrow(SyntaxError);
  });

  it("graphql-errors come with HTTP 200", async () => {
    await sandbox.sim.setMode("naver", "graphql-errors");
    const response = await postNaver(sandbox, naverHeaders(sandbox, shop), [reviewsOperation(shop, {})]);
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject([{ errors: [{ message: expect.any(String) }], data: null }]);
  });

  it("penalty keeps the total and shows no review", async () => {
    await sandbox.sim.setMode("naver", "penalty");
    const { total, items } = await askReviews(sandbox, shop, {});
    expect(total).toBeGreaterThan(0);
    expect(items).toEqual([]);
  });

  it("reset drops the connection and slow waits as long as told", async () => {
    await sandbox.sim.setMode("naver", "reset");
    const ask = () => postNaver(sandbox, naverHeaders(sandbox, shop), [reviewsOperation(shop, {})]);
    await expect(ask()).rejects.toThrow("fetch failed");
    await sandbox.sim.configure({ slowMs: 250 });
    await sandbox.sim.setMode("naver", "slow");
    const begun = performance.now();
    expect((await ask()).status).toBe(200);
    expect(performance.now() - begun).toBeGreaterThan(240);
  });

  it("refuses a failure the site does not know", async () => {
    await expect(sandbox.sim.setMode("naver", "typo")).rejects.toThrow("cannot fail like");
  });
});

it("logs what it was asked", async () => {
  await sandbox.sim.clearRequests();
  await askReviews(sandbox, shop, { page: 2 });
  const [request, ...rest] = await sandbox.sim.requests("naver");
  expect(rest).toEqual([]);
  expect(request).toMatchObject({ method: "POST", path: "/graphql", status: 200, mode: null });
  expect(JSON.parse(request?.body ?? "")).toMatchObject([{ variables: { input: { page: 2 } } }]);
});

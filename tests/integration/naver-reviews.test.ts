import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { type BrowserPool, createBrowserPool } from "@/server/integrations/browser/browser-pool";
import { createEgressFetch } from "@/server/integrations/egress-fetch";
import { createNaverSource, naverHosts } from "@/server/integrations/review-source/naver/naver-source";
import type { ReviewPage, ReviewSource } from "@/server/integrations/review-source/review-source";
import { chromiumArgs, chromiumPath } from "@/server/platform/chromium";
import { transportModes } from "@/sandbox/core/failures";
import { naverModes } from "@/sandbox/naver/site";
import type { NewReview } from "@/sandbox/places/review";
import type { NewShop, Shop } from "@/sandbox/places/shop";
import { type Sandbox, startSandbox } from "@/sandbox/start";
import { kindOf } from "@/tests/support/owner-console";

/** The third of January: days of December stand in the list without a year. */
const now = () => new Date("2027-01-03T03:00:00Z");
let sandbox: Sandbox;
let browsers: BrowserPool;
let naver: ReviewSource;
beforeAll(async () => {
  sandbox = await startSandbox({ dataDir: null, seed: 7, now, settings: { replyDelayMs: 0, slowMs: 10_000 } });
  const baseUrl = sandbox.urls.naver;
  const hosts = naverHosts(baseUrl);
  browsers = createBrowserPool({ executablePath: () => chromiumPath(), args: chromiumArgs, hosts, allowPrivate: true });
  naver = createNaverSource({
    baseUrl,
    browsers,
    fetch: createEgressFetch({ hosts, allowPrivate: true }),
    pace: async () => {},
    findPace: async () => {},
    timeoutMs: 3_000,
    now,
  });
});
afterAll(async () => {
  await browsers.close();
  await sandbox.stop();
});
afterEach(() => sandbox.sim.clearFailures());

async function shopWith(reviews: NewReview[] | number, over: Partial<NewShop> = {}): Promise<Shop> {
  const shop = await sandbox.sim.addShop({ name: "시험 식당", ...over });
  if (typeof reviews === "number") await sandbox.sim.addReviews(shop.placeId, reviews);
  else for (const review of reviews) await sandbox.sim.addReview(shop.placeId, review);
  return shop;
}
async function read(shop: Shop, onPage?: (count: number) => Promise<void>): Promise<ReviewPage[]> {
  const pages: ReviewPage[] = [];
  const place = { platformStoreId: shop.placeId, platformIds: { businessType: shop.type, placeName: shop.name } };
  for await (const page of naver.readReviews(place, { cursor: null, session: null })) {
    pages.push(page);
    await onPage?.(pages.length);
  }
  return pages;
}
const reviewsOf = (pages: ReviewPage[]) => pages.flatMap((page) => page.reviews);
const idsOf = (pages: ReviewPage[]) => reviewsOf(pages).map((review) => review.platformReviewId);
const truth = async (shop: Shop) => (await sandbox.sim.reviews(shop.placeId)).map((review) => review.id);
async function one(review: NewReview, over: Partial<NewShop> = {}) {
  const shop = await shopWith([review], over);
  return { shop, id: (await truth(shop))[0] ?? "", read: async () => reviewsOf(await read(shop))[0] };
}

test("the shop is found from every address, with its menu", async () => {
  const shop = await shopWith(3, {
    menu: [
      { name: "들깨미역국", priceWon: 9_000 },
      { name: "나물밥", priceWon: 8_000 },
    ],
  });
  const { naver: base } = sandbox.urls;
  const addresses = [
    `${base}/${shop.type}/${shop.placeId}/review/visitor`,
    `${base}/cafe/${shop.placeId}/home`,
    `${base}/pcmap/${shop.type}/${shop.placeId}/home`,
    `${base}/p/entry/place/${shop.placeId}?placePath=%2Fhome`,
    `${base}/home?id=${shop.placeId}`,
    `[네이버 지도]\n${shop.name}\n${base}/short/${shop.shortCode}`,
  ];
  for (const address of addresses)
    expect(await naver.findPlace(address)).toMatchObject({
      platformStoreId: shop.placeId,
      platformIds: { businessType: shop.type },
      name: shop.name,
      menu: ["들깨미역국", "나물밥"],
      reviewCount: 3,
    });
});

describe("what stands in a review", () => {
  test.each([
    [null, null],
    [0, null],
    [4, 4],
  ])("the public star %j is %j", async (publicRating, rating) => {
    const at = await one({ body: "좋아요", publicRating });
    expect(await at.read()).toMatchObject({ rating, ratingSource: rating === null ? "none" : "platform" });
  });

  test("a keyword review has no words of its own", async () => {
    const at = await one({ body: null, keywords: ["food_good"] });
    expect(await at.read()).toMatchObject({ content: "", platformKeywords: ["음식이 맛있어요"], isBlinded: false });
  });

  test("a takedown leaves nothing, an edit the new words, a deletion no review", async () => {
    const at = await one({ body: "처음 쓴 글", photos: 2 });
    await sandbox.sim.editReview(at.id, { body: "고쳐 쓴 글" });
    expect(await at.read()).toMatchObject({ platformReviewId: at.id, content: "고쳐 쓴 글" });
    await sandbox.sim.takeDownReview(at.id);
    expect(await at.read()).toMatchObject({ platformReviewId: at.id, content: "", images: [], isBlinded: true });
    await sandbox.sim.deleteReview(at.id);
    expect(await at.read()).toBeUndefined();
  });

  test.each([
    ["visible", {}, "고맙습니다"],
    ["suspended", { suspendedAt: "2026-12-01T00:00:00Z", suspendReason: "정책" }, null],
    ["not qualified", { qualified: false }, null],
    ["not yet visible", { visibleAt: "2027-02-01T00:00:00Z" }, null],
  ])("a reply that is %s", async (_, change, text) => {
    const at = "2026-11-30T03:00:00Z";
    const posted = { text: "고맙습니다", postedAt: at, updatedAt: at, visibleAt: at, postedBy: "owner" };
    const reply = { ...posted, qualified: true, suspendReason: null, suspendedAt: null, ...change };
    const review = await (await one({ body: "맛있어요", createdAt: "2026-11-29T03:00:00Z", reply })).read();
    expect(review?.ownerReply?.text ?? null).toBe(text);
    if (text) expect(review?.ownerReply?.repliedAt).toEqual(new Date("2026-11-30T03:00:00Z"));
  });

  test("in January a day of December is last year's, in full and without a year", async () => {
    const moments = ["2026-12-30T10:00:00Z", "2026-11-02T10:00:00Z", "2025-12-05T10:00:00Z", "2027-01-02T10:00:00Z"];
    const shop = await shopWith(moments.map((createdAt) => ({ createdAt, body: createdAt })));
    for (const review of reviewsOf(await read(shop)))
      expect(review).toMatchObject({ reviewDate: new Date(review.content), datePrecision: "instant" });
  });
});

describe("the list", () => {
  test.each(["mobile", "pcmap"] as const)("%s: not in the order of writing, and each review once", async (variant) => {
    const shop = await shopWith(34, { variant });
    const pages = await read(shop);
    expect(idsOf(pages).sort()).toEqual((await truth(shop)).sort());
    const written = reviewsOf(pages).map((review) => review.reviewDate.getTime());
    expect(written).not.toEqual(written.toSorted((one, two) => two - one));
  });

  test.each(["mobile", "pcmap"] as const)(
    "%s: a review that comes in the middle doubles and loses none",
    async (variant) => {
      const shop = await shopWith(40, { variant });
      const before = await truth(shop);
      const pages = await read(shop, async (count) => {
        if (count === 2) await sandbox.sim.addReview(shop.placeId, { visitedOn: "2027-01-03", body: "방금 왔어요" });
      });
      const ids = idsOf(pages);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids).toEqual(expect.arrayContaining(before));
    },
  );

  test("a total above what can be reached ends at two empty pages", async () => {
    const shop = await shopWith(20, { unreachable: 15 });
    await sandbox.sim.clearRequests();
    const pages = await read(shop);
    expect(idsOf(pages)).toHaveLength(20);
    expect(pages[0]?.total).toBe(35);
    const asked = (await sandbox.sim.requests("naver")).filter(({ path }) => path === "/graphql");
    expect(asked.length).toBeLessThanOrEqual(3);
  });
});

describe("a page that no longer tells its answers", () => {
  test("is read by its rows, by the ids in their addresses", async () => {
    const shop = await shopWith(23);
    const long = `${"긴 글이에요. ".repeat(40)}끝`;
    const reply = await sandbox.sim.addReview(shop.placeId, {
      body: long,
      createdAt: "2026-12-30T03:00:00Z",
      visitedOn: "2027-01-02",
      reply: {
        text: "답글이에요",
        postedAt: "2026-12-31T03:00:00Z",
        updatedAt: "2026-12-31T03:00:00Z",
        visibleAt: "2026-12-31T03:00:00Z",
        postedBy: "owner",
        qualified: true,
        suspendReason: null,
        suspendedAt: null,
      },
    });
    const known = new Map(reviewsOf(await read(shop)).map((review) => [review.platformReviewId, review]));
    await sandbox.sim.setMode("naver", "dom-only");
    const pages = await read(shop);
    expect(pages.flatMap((page) => page.rejected)).toEqual([]);
    expect(idsOf(pages).sort()).toEqual((await truth(shop)).sort());
    for (const review of reviewsOf(pages)) {
      const { content, isBlinded, reviewDate, reviewerName, ownerReply } = known.get(review.platformReviewId) ?? {};
      expect(review).toMatchObject({
        content,
        isBlinded,
        reviewDate,
        reviewerName,
        rating: null,
        ratingSource: "none",
      });
      expect(review.ownerReply?.text).toBe(ownerReply?.text);
    }
    expect(reviewsOf(pages).find((review) => review.platformReviewId === reply)).toMatchObject({
      content: long,
      ownerReply: { text: "답글이에요", repliedAt: new Date("2026-12-31T03:00:00Z") },
    });
  });

  test("without an id in a row nothing is made up: the page has changed", async () => {
    const shop = await shopWith(12);
    await sandbox.sim.setMode("naver", "dom-without-ids");
    expect(await kindOf(read(shop))).toBe("layout-changed");
  });
});

/** Every way this site can fail, and what follows from it. */
const outcomes = [
  ["rate-limited", "/", "rate-limited"],
  ["rate-limited", "/graphql", "rate-limited"],
  ["method-blocked", "/", "blocked"],
  ["method-blocked", "/graphql", "blocked"],
  ["block-page", "/", "blocked"],
  ["server-error", "/", "temporary"],
  ["server-error", "/graphql", "temporary"],
  ["truncated", "/", "temporary"],
  ["truncated", "/graphql", "temporary"],
  ["reset", "/", "temporary"],
  ["reset", "/graphql", "temporary"],
  ["lost-response", "/graphql", "temporary"],
  ["slow", "/", "temporary"],
  ["slow", "/graphql", "temporary"],
  ["graphql-errors", "/graphql", "temporary"],
  ["layout-changed", "/", "layout-changed"],
  ["penalty", "/", "temporary"],
  ["dom-only", "/", "fine"],
  ["dom-without-ids", "/", "layout-changed"],
  ["ncaptcha", "/", "fine"],
] as const;

test("every switch of the site has an outcome here", () => {
  const switches = Object.keys({ ...transportModes, ...naverModes });
  expect([...new Set(outcomes.map(([mode]) => mode))].sort()).toEqual(switches.sort());
});

test.each(outcomes)("%s at %s is %s", async (mode, path, kind) => {
  const shop = await shopWith(15, { variant: "pcmap" });
  await sandbox.sim.failNext({ site: "naver", mode, path, times: 50 });
  expect(await kindOf(read(shop))).toBe(kind);
});

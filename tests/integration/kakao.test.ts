import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { kakaoModes } from "@/sandbox/kakao/site";
import { transportModes } from "@/sandbox/core/failures";
import { connectPlace } from "@/server/features/stores/connect-place";
import { findPlace } from "@/server/features/stores/find-place";
import type { Pace } from "@/server/integrations/pace";
import { createKakaoSource } from "@/server/integrations/review-source/kakao/kakao-source";
import { startTestApp, type TestApp } from "@/tests/support/app";
import { kakaoShop } from "@/tests/support/kakao-shop";

let app: TestApp;
let now = Date.now();
let owner: Awaited<ReturnType<TestApp["owner"]>>;

beforeAll(async () => {
  app = await startTestApp({ now: () => new Date(now) });
});
afterAll(() => app.stop());
beforeEach(async () => {
  owner = await app.owner();
  await app.sim.clearRequests();
});
afterEach(() => app.sim.clearFailures());

const connectedShop = (options?: Parameters<typeof kakaoShop>[2]) => kakaoShop(app, owner.userId, options);
const later = () => {
  now += 10 * 60_000;
};
const hourMs = 3_600_000;
/** The product with a source of this test's own. */
const withKakao = (options: { pace?: Pace; timeoutMs?: number }) => {
  const { kakao: baseUrl } = app.sandbox.urls;
  const kakao = createKakaoSource({ baseUrl, pace: async () => {}, now: app.ctx.now, ...options });
  return { ...app.ctx, ports: { ...app.ctx.ports, reviewSources: { kakao } } };
};

describe("a whole crawl", () => {
  test("stores every review, once, under ids that no double could hold", async () => {
    const shop = await connectedShop({ reviews: 47 });
    await shop.crawl();
    const ids = await shop.ids();
    expect(ids).toEqual(await shop.truth());
    expect(ids.filter((id) => String(Number(id)) !== id).length).toBeGreaterThan(10);
    const [session] = await shop.sessions();
    expect(session).toMatchObject({ status: "done", found: 47, created: 47, expected: 47, pages: 3, requests: 4 });
    expect(await shop.connection()).toMatchObject({ status: "active", lastCrawledAt: new Date(now) });
  });

  test("of a demo shop, with everything that was written about it, ends with the sandbox's truth", async () => {
    const [demo] = await app.sim.shops();
    const placeId = demo?.placeId ?? "";
    const kakaoId = await app.sim.kakaoId(placeId);
    const url = `${app.sandbox.urls.kakao}/${kakaoId}`;
    const { storeId } = await connectPlace(owner.ctx, { url, consent: true });
    await app.drainJobs();
    const stored = await app.db.review.findMany({ where: { storeId } });
    const truth = await app.sim.kakaoReviews(placeId);
    expect(stored.length).toBeGreaterThan(40);
    const shown = (one: { id: string; text: string | null; stars: number | null; at: Date }) =>
      `${one.id} ${one.stars} ${one.at.toISOString()} ${one.text ?? ""}`;
    expect(
      stored
        .map((review) =>
          shown({
            id: review.platformReviewId,
            text: review.content,
            stars: review.rating,
            at: review.reviewDate,
          }),
        )
        .sort(),
    ).toEqual(
      truth
        .map(({ id, body, stars, registeredAt, status }) =>
          shown({ id, text: status === "taken-down" ? "" : (body?.trim() ?? ""), stars, at: new Date(registeredAt) }),
        )
        .sort(),
    );
  });

  test("takes over star, strengths, photos, time, takedown and the owner's answer in every shape", async () => {
    const shop = await connectedShop({ reviews: 0 });
    const add = (body: string | null, more: object = {}) =>
      app.sim.addKakaoReview(shop.placeId, { body, stars: 2, photos: 0, strengths: [], ...more });
    const full = await add("국수가 쫄깃해요\n또 갈게요 🍜", {
      stars: 5,
      strengths: [5, 2],
      photos: 2,
      nickname: "면사랑",
      registeredAt: "2025-12-31T15:30:00.000Z",
    });
    const starOnly = await add(null);
    const down = await add("지워질 글", { photos: 1 });
    await app.sim.takeDownKakaoReview(down);
    const [text, contents, dated, unknown] = [await add("하나"), await add("둘"), await add("셋"), await add("넷")];
    await app.sim.answerKakaoReview(text, "고마워요", "text");
    await app.sim.answerKakaoReview(contents, "고마워요", "contents");
    await app.sim.answerKakaoReview(dated, "고마워요", "dated-text");
    await app.sim.answerKakaoReview(unknown, "고마워요", "unknown");
    await shop.crawl();
    const byId = new Map((await shop.reviews()).map((review) => [review.platformReviewId, review]));
    expect(byId.get(full)).toMatchObject({
      platform: "kakao",
      content: "국수가 쫄깃해요\n또 갈게요 🍜",
      rating: 5,
      ratingSource: "platform",
      reviewerName: "면사랑",
      platformKeywords: ["맛", "친절"],
      reviewDate: new Date("2025-12-31T15:30:00.000Z"),
      datePrecision: "instant",
      sourceUrl: `${app.sandbox.urls.kakao}/${shop.kakaoId}`,
      isBlinded: false,
    });
    expect(byId.get(full)?.images).toHaveLength(2);
    expect(byId.get(starOnly)).toMatchObject({ content: "", rating: 2 });
    expect(byId.get(down)).toMatchObject({ content: "", isBlinded: true, images: [] });
    for (const id of [text, contents, dated])
      expect(byId.get(id)?.reply).toMatchObject({ status: "live", content: "고마워요", author: "platform" });
    expect(byId.get(unknown)?.reply).toBeNull();
    const [kept] = await app.db.quarantinedItem.findMany({ where: { storeId: shop.store.id } });
    expect(kept).toMatchObject({ platform: "kakao", reason: "meta.place_owner_reply: unknown shape" });
    expect(kept?.raw).toMatchObject({ id: unknown, meta: { place_owner_reply: { blocks: [{ body: "고마워요" }] } } });
    expect(JSON.stringify(kept?.raw)).not.toContain("nickname");
  });

  test("a shop nobody has written about is no trouble", async () => {
    const shop = await connectedShop({ reviews: 0 });
    await shop.crawl();
    expect((await shop.sessions())[0]).toMatchObject({ status: "done", found: 0 });
  });
});

describe("crawling again", () => {
  test("adds nothing and stops after twenty known in a row", async () => {
    const shop = await connectedShop({ reviews: 60 });
    await shop.crawl();
    later();
    await shop.crawl();
    expect((await shop.sessions())[1]).toMatchObject({ status: "done", created: 0, edited: 0, known: 20, pages: 1 });
    expect(await shop.ids()).toEqual(await shop.truth());
  });

  test("finds a new review, takes over an edited one and notices the owner's answer", async () => {
    const shop = await connectedShop({ reviews: 12 });
    await shop.crawl();
    const [edited, answered] = await app.sim.kakaoReviews(shop.placeId);
    await app.sim.editKakaoReview(edited?.id ?? "", { body: "다시 가 보니 국물이 식어 있었어요.", stars: 2 });
    await app.sim.answerKakaoReview(answered?.id ?? "", "다음에 또 뵐게요");
    const added = await app.sim.addKakaoReview(shop.placeId, { body: "오늘 다녀왔어요", stars: 5 });
    later();
    await shop.crawl();
    expect((await shop.sessions())[1]).toMatchObject({ status: "done", created: 1, edited: 1 });
    const byId = new Map((await shop.reviews()).map((review) => [review.platformReviewId, review]));
    expect(byId.has(added)).toBe(true);
    expect(byId.get(edited?.id ?? "")).toMatchObject({ content: "다시 가 보니 국물이 식어 있었어요.", rating: 2 });
    expect(byId.get(answered?.id ?? "")?.reply).toMatchObject({ status: "live", content: "다음에 또 뵐게요" });
  });

  test("an answer the owner types into 매장관리 is noticed too", async () => {
    const shop = await connectedShop({ reviews: 0 });
    const reviewId = await app.sim.addKakaoReview(shop.placeId, { body: "면이 불었어요", stars: 3 });
    await shop.crawl();
    const form = new URLSearchParams({ reviewId, text: "죄송해요. 바로 고칠게요." });
    const action = `${app.sandbox.urls.kakao}/mystore/${shop.kakaoId}/reply`;
    expect((await fetch(action, { method: "POST", body: form, redirect: "manual" })).status).toBe(303);
    later();
    await shop.crawl();
    expect((await shop.reviews())[0]?.reply).toMatchObject({ status: "live", content: "죄송해요. 바로 고칠게요." });
  });

  test("reviews deleted on Kakao Map stay with us, and doubling or losing none", async () => {
    const shop = await connectedShop({ reviews: 30 });
    await shop.crawl();
    const before = await shop.ids();
    for (const { id } of (await app.sim.kakaoReviews(shop.placeId)).slice(0, 3)) await app.sim.deleteKakaoReview(id);
    later();
    await shop.crawl();
    expect(await shop.ids()).toEqual(before);
  });
});

describe("interrupted", () => {
  /** Reads two pages of seventy reviews and is stopped. */
  async function interrupted() {
    const shop = await connectedShop({ reviews: 70 });
    const stopping = new AbortController();
    let turns = 0;
    const pace: Pace = async (signal) => {
      turns += 1;
      if (turns > 3) stopping.abort(new Error("worker stops"));
      signal?.throwIfAborted();
    };
    await expect(shop.crawl(stopping.signal, withKakao({ pace }))).rejects.toThrow("worker stops");
    const stored = await shop.ids();
    expect(stored).toHaveLength(40);
    await app.sim.clearRequests();
    return { shop, stored };
  }
  const listCalls = async () =>
    (await app.sim.requests("kakao")).map(({ path }) => path).filter((path) => path.includes("/tab/reviews/"));

  test("goes on from its cursor: complete, nothing doubled, one session, no page read again", async () => {
    const { shop } = await interrupted();
    await shop.crawl();
    expect(await shop.ids()).toEqual(await shop.truth());
    const [session, ...more] = await shop.sessions();
    expect(more).toEqual([]);
    expect(session).toMatchObject({ status: "done", attempts: 2, found: 70, created: 70 });
    expect(await listCalls()).toHaveLength(2);
  });

  test.each([
    [1, "goes on after the one before it", 0],
    [2, "goes on after the one before them", 0],
    [40, "begins again from the top", 1],
  ])("with the last %i reviews read gone meanwhile it %s, and ends complete", async (gone, _, fromTheTop) => {
    const { shop, stored } = await interrupted();
    const read = (await app.sim.kakaoReviews(shop.placeId)).filter(({ id }) => stored.includes(id));
    for (const { id } of read.slice(-gone)) await app.sim.deleteKakaoReview(id);
    await shop.crawl();
    expect((await listCalls()).filter((path) => !path.includes("previous_last_review_id"))).toHaveLength(fromTheTop);
    const ids = await shop.ids();
    expect(new Set(ids).size).toBe(ids.length);
    expect((await shop.truth()).filter((id) => !ids.includes(id))).toEqual([]);
  });

  /** Crawls a list of 25 and lets something happen before its second page is asked for. */
  async function betweenPages(event: (shop: Awaited<ReturnType<typeof connectedShop>>) => Promise<void>) {
    const shop = await connectedShop({ reviews: 25 });
    let turns = 0;
    const pace: Pace = async () => {
      turns += 1;
      if (turns === 3) await event(shop);
    };
    return { shop, crawling: shop.crawl(undefined, withKakao({ pace })) };
  }

  test("when the rest of the list is deleted while we read, that is its end", async () => {
    const { shop, crawling } = await betweenPages(async ({ placeId }) => {
      for (const { id } of (await app.sim.kakaoReviews(placeId)).slice(20)) await app.sim.deleteKakaoReview(id);
    });
    await crawling;
    expect(await shop.ids()).toEqual(await shop.truth());
    expect(await shop.sessions()).toMatchObject([{ status: "done", found: 20 }]);
  });

  test("a list that breaks off where more was promised is no end: the queue goes on from there", async () => {
    const { shop, crawling } = await betweenPages(() => app.sim.setMode("kakao", "empty-list"));
    await expect(crawling).rejects.toMatchObject({ name: "VendorError", kind: "temporary" });
    expect(await shop.ids()).toHaveLength(20);
    await app.sim.clearFailures();
    await shop.crawl();
    expect(await shop.ids()).toEqual(await shop.truth());
    expect(await shop.sessions()).toMatchObject([{ status: "done", attempts: 2, found: 25 }]);
  });
});

describe("the right shop", () => {
  test("another name in the panel: nothing is stored, the owner is asked", async () => {
    const shop = await connectedShop({ reviews: 3 });
    await app.sim.changeShop(shop.placeId, { name: "남의 가게" });
    await shop.crawl();
    expect(await shop.ids()).toEqual([]);
    expect(await shop.connection()).toMatchObject({ status: "paused" });
    expect((await shop.sessions())[0]).toMatchObject({ errorKind: "wrong-shop" });
  });

  test.each(["/places/panel3", "/places/tab"])("another shop's answer from %s: nothing is stored", async (path) => {
    const shop = await connectedShop({ reviews: 3 });
    await app.sim.failNext({ site: "kakao", mode: "wrong-shop", times: 10, path });
    await shop.crawl();
    expect(await shop.ids()).toEqual([]);
    expect((await shop.sessions())[0]).toMatchObject({ status: "stopped", errorKind: "wrong-shop" });
    expect((await shop.connection()).statusReason).toMatch(/가게 주소를 확인/);
  });

  test("a shop that is gone pauses the connection", async () => {
    const shop = await connectedShop({ reviews: 3 });
    await app.db.storeConnection.update({ where: { id: shop.connectionId }, data: { platformStoreId: "77777" } });
    await shop.crawl();
    expect(await shop.connection()).toMatchObject({ status: "paused" });
    expect((await shop.sessions())[0]).toMatchObject({ errorKind: "rejected" });
  });

  test("shops of different owners crawled at once never mix", async () => {
    const shops = await Promise.all([20, 45, 30].map((reviews) => connectedShop({ reviews })));
    await Promise.all(shops.map((shop) => shop.crawl()));
    for (const shop of shops) expect(await shop.ids()).toEqual(await shop.truth());
  });
});

describe("every way Kakao Map can fail", () => {
  const stops = {
    "method-blocked": ["blocked", "blocked"],
    "not-acceptable": ["layout_changed", "layout-changed"],
    "layout-changed": ["layout_changed", "layout-changed"],
    "empty-list": ["layout_changed", "layout-changed"],
    "wrong-shop": ["paused", "wrong-shop"],
  } as const;
  const passes = ["server-error", "truncated", "reset", "lost-response", "no-content"] as const;
  const others = ["rate-limited", "slow", "reset-every-third", "reviews-off"] as const;

  test("is tested below", () => {
    const tested = [...Object.keys(stops), ...passes, ...others];
    expect(tested.sort()).toEqual([...Object.keys(transportModes), ...Object.keys(kakaoModes)].sort());
  });

  test.each(Object.entries(stops))(
    "%s stops the connection as %j and tells the owner once",
    async (mode, [status, kind]) => {
      const shop = await connectedShop({ reviews: 5 });
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
      const shop = await connectedShop({ reviews: 25 });
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
    const shop = await connectedShop({ reviews: 5 });
    await app.sim.failNext({ site: "kakao", mode: "reset", times: 1, path: "/places/tab" });
    await shop.crawl();
    expect(await shop.ids()).toEqual(await shop.truth());
  });

  test("reset-every-third: a long list is read to its end in one crawl", async () => {
    const shop = await connectedShop({ reviews: 130 });
    await app.sim.setMode("kakao", "reset-every-third");
    await shop.crawl();
    expect(await shop.ids()).toEqual(await shop.truth());
    expect(await shop.sessions()).toMatchObject([{ status: "done", attempts: 1, created: 130 }]);
  });

  test("slow: an answer that takes too long is left to the queue", async () => {
    const shop = await connectedShop({ reviews: 5 });
    const ctx = withKakao({ timeoutMs: 200 });
    await app.sim.configure({ slowMs: 20_000 });
    await app.sim.failNext({ site: "kakao", mode: "slow", times: 1, path: "/places/tab" });
    await expect(shop.crawl(undefined, ctx)).rejects.toMatchObject({ kind: "temporary", message: "no answer in time" });
    await shop.crawl(undefined, ctx);
    expect(await shop.ids()).toEqual(await shop.truth());
  });

  test("rate-limited: waits ten minutes, then goes on from where it was", async () => {
    const shop = await connectedShop({ reviews: 25 });
    await app.sim.failNext({ site: "kakao", mode: "rate-limited", times: 1, path: "/places/tab" });
    await shop.crawl();
    const { status, nextCrawlAt } = await shop.connection();
    expect([status, (nextCrawlAt?.getTime() ?? 0) - now]).toEqual(["active", 10 * 60_000]);
    await shop.crawl();
    expect(await shop.ids()).toEqual(await shop.truth());
  });

  test("reviews-off: nothing is taken for deleted, and it is looked at again in a day", async () => {
    const shop = await connectedShop({ reviews: 25 });
    await shop.crawl();
    later();
    await app.sim.setMode("kakao", "reviews-off");
    await shop.crawl();
    const { status, statusReason, nextCrawlAt } = await shop.connection();
    expect([status, (nextCrawlAt?.getTime() ?? 0) - now]).toEqual(["active", 24 * hourMs]);
    expect(statusReason).toMatch(/모은 리뷰는 그대로 있고/);
    expect(await shop.ids()).toEqual(await shop.truth());
  });

  test("a shop that says it offers none is treated alike, and comes back by itself", async () => {
    const shop = await connectedShop({ reviews: 5 });
    await app.sim.offerKakaoReviews(shop.placeId, false);
    await shop.crawl();
    expect(await shop.connection()).toMatchObject({ status: "active", consecutiveFailures: 1 });
    await app.sim.offerKakaoReviews(shop.placeId, true);
    await shop.crawl();
    expect(await shop.ids()).toEqual(await shop.truth());
  });
});

describe("connecting by a pasted address", () => {
  test("every form of it finds the shop", async () => {
    const { shop, kakaoId } = await connectedShop({ reviews: 3 });
    const { kakao } = app.sandbox.urls;
    const addresses = [
      `${kakao}/${kakaoId}`,
      `${kakao}/map/?itemId=${kakaoId}`,
      `[카카오맵] ${shop.name}\n${shop.roadAddress}\n${kakao}/short/${shop.shortCode}`,
      `https://place.map.kakao.com/${kakaoId}#review`,
      `https://m.place.map.kakao.com/${kakaoId}`,
      `https://map.kakao.com/?itemId=${kakaoId}`,
      `https://applink.map.kakao.com/place?id=${kakaoId}&t_src=share`,
    ];
    for (const url of addresses)
      expect(await findPlace(owner.ctx, { url }), url).toMatchObject({
        platform: "kakao",
        platformStoreId: kakaoId,
        platformIds: { placeName: shop.name },
        name: shop.name,
        category: "한식",
        address: shop.roadAddress,
        phone: shop.phone,
        reviewCount: 3,
        pageUrl: `${kakao}/${kakaoId}`,
      });
  });

  test("asks for rebuilt addresses only, and as the place page does", async () => {
    const { kakaoId } = await connectedShop({ reviews: 0 });
    await app.sim.clearRequests();
    const url = `${app.sandbox.urls.kakao}/${kakaoId}?next=http://169.254.169.254/#y`;
    await findPlace(owner.ctx, { url });
    const requests = await app.sim.requests("kakao");
    expect(requests.map(({ path }) => path)).toEqual([`/places/panel3/${kakaoId}`]);
    expect(requests[0]?.headers).toMatchObject({
      pf: "PC",
      origin: app.sandbox.urls.kakao,
      referer: `${app.sandbox.urls.kakao}/`,
      accept: expect.stringContaining("application/json") as unknown,
      "accept-language": expect.stringContaining("ko") as unknown,
      "user-agent": expect.stringContaining("Mozilla/5.0") as unknown,
    });
  });

  test.each([
    ["https://place.map.kakao.com/77777777", "NOT_FOUND", /가게가 없어요/],
    ["https://evil.example/77777777", "INVALID", /네이버 지도나 카카오맵의 가게 주소가 아니에요/],
  ])("%s is refused as %s", async (url, code, message) => {
    await expect(findPlace(owner.ctx, { url })).rejects.toMatchObject({
      code,
      message: expect.stringMatching(message) as unknown,
    });
  });

  test("a short link that leads nowhere is refused", async () => {
    const url = `${app.sandbox.urls.kakao}/short/nowhere1`;
    await expect(findPlace(owner.ctx, { url })).rejects.toMatchObject({ code: "NOT_FOUND" });
  });

  test.each(["rate-limited", "method-blocked", "server-error", "truncated", "reset", "not-acceptable", "no-content"])(
    "%s is told as something that passes",
    async (mode) => {
      const { kakaoId } = await connectedShop({ reviews: 0 });
      await app.sim.setMode("kakao", mode);
      const url = `${app.sandbox.urls.kakao}/${kakaoId}`;
      await expect(findPlace(owner.ctx, { url })).rejects.toMatchObject({ code: "CONFLICT" });
    },
  );

  test("a store on Naver gets its Kakao Map too, and both are crawled", async () => {
    const shop = await app.sim.addShop({ name: "두 곳에 있는 집", type: "cafe" });
    await app.sim.addReviews(shop.placeId, 4);
    await app.sim.addKakaoReviews(shop.placeId, 6);
    const naver = `${app.sandbox.urls.naver}/cafe/${shop.placeId}/home`;
    const { storeId } = await connectPlace(owner.ctx, { url: naver, consent: true });
    const kakao = `${app.sandbox.urls.kakao}/${await app.sim.kakaoId(shop.placeId)}`;
    expect(await connectPlace(owner.ctx, { url: kakao, storeId, consent: true })).toMatchObject({ storeId });
    await app.drainJobs();
    const counts = await app.db.review.groupBy({ by: ["platform"], where: { storeId }, _count: true });
    expect(new Map(counts.map(({ platform, _count }) => [platform, _count]))).toEqual(
      new Map([
        ["naver", 4],
        ["kakao", 6],
      ]),
    );
  });
});

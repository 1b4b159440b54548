import { describe, expect, test } from "vitest";
import { connectPlace } from "@/server/features/stores/connect-place";
import type { Pace } from "@/server/integrations/pace";
import { app, later, now, owner, shopOnKakao } from "@/tests/support/collecting";
import { withKakao } from "@/tests/support/kakao-shop";

describe("a whole crawl", () => {
  test("stores every review, once, under ids that no double could hold", async () => {
    const shop = await shopOnKakao({ reviews: 47 });
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
    const shop = await shopOnKakao({ reviews: 0 });
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
    const shop = await shopOnKakao({ reviews: 0 });
    await shop.crawl();
    expect((await shop.sessions())[0]).toMatchObject({ status: "done", found: 0 });
  });
});

describe("crawling again", () => {
  test("adds nothing and stops after twenty known in a row", async () => {
    const shop = await shopOnKakao({ reviews: 60 });
    await shop.crawl();
    later();
    await shop.crawl();
    expect((await shop.sessions())[1]).toMatchObject({ status: "done", created: 0, edited: 0, known: 20, pages: 1 });
    expect(await shop.ids()).toEqual(await shop.truth());
  });

  test("finds a new review, takes over an edited one and notices the owner's answer", async () => {
    const shop = await shopOnKakao({ reviews: 12 });
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
    const shop = await shopOnKakao({ reviews: 0 });
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
    const shop = await shopOnKakao({ reviews: 30 });
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
    const shop = await shopOnKakao({ reviews: 70 });
    const stopping = new AbortController();
    let turns = 0;
    const pace: Pace = async (signal) => {
      turns += 1;
      if (turns > 3) stopping.abort(new Error("worker stops"));
      signal?.throwIfAborted();
    };
    await expect(shop.crawl(stopping.signal, withKakao(app, { pace }))).rejects.toThrow("worker stops");
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
  async function betweenPages(event: (shop: Awaited<ReturnType<typeof shopOnKakao>>) => Promise<void>) {
    const shop = await shopOnKakao({ reviews: 25 });
    let turns = 0;
    const pace: Pace = async () => {
      turns += 1;
      if (turns === 3) await event(shop);
    };
    return { shop, crawling: shop.crawl(undefined, withKakao(app, { pace })) };
  }

  test("when the rest of the list is deleted while we read, that is its end", async () => {
    const { shop, crawling } = await betweenPages(async ({ placeId }) => {
      for (const { id } of (await app.sim.kakaoReviews(placeId)).slice(20)) await app.sim.deleteKakaoReview(id);
    });
    await crawling;
    expect(await shop.ids()).toEqual(await shop.truth());
    expect(await shop.sessions()).toMatchObject([{ status: "done", created: 20, known: 1 }]);
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
    const shop = await shopOnKakao({ reviews: 3 });
    await app.sim.changeShop(shop.placeId, { name: "남의 가게" });
    await shop.crawl();
    expect(await shop.ids()).toEqual([]);
    expect(await shop.connection()).toMatchObject({ status: "paused" });
    expect((await shop.sessions())[0]).toMatchObject({ errorKind: "wrong-shop" });
  });

  test.each(["/places/panel3", "/places/tab"])("another shop's answer from %s: nothing is stored", async (path) => {
    const shop = await shopOnKakao({ reviews: 3 });
    await app.sim.failNext({ site: "kakao", mode: "wrong-shop", times: 10, path });
    await shop.crawl();
    expect(await shop.ids()).toEqual([]);
    expect((await shop.sessions())[0]).toMatchObject({ status: "stopped", errorKind: "wrong-shop" });
    expect((await shop.connection()).statusReason).toBe("wrong-shop");
  });

  test("a shop that is gone pauses the connection", async () => {
    const shop = await shopOnKakao({ reviews: 3 });
    await app.db.storeConnection.update({ where: { id: shop.connectionId }, data: { platformStoreId: "77777" } });
    await shop.crawl();
    expect(await shop.connection()).toMatchObject({ status: "paused" });
    expect((await shop.sessions())[0]).toMatchObject({ errorKind: "rejected" });
  });

  test("shops of different owners crawled at once never mix", async () => {
    const shops = await Promise.all([20, 45, 30].map((reviews) => shopOnKakao({ reviews })));
    await Promise.all(shops.map((shop) => shop.crawl()));
    for (const shop of shops) expect(await shop.ids()).toEqual(await shop.truth());
  });
});

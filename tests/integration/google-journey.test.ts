import http from "node:http";
import type { AddressInfo } from "node:net";
import { encode } from "next-auth/jwt";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { handleGoogleCallback, handleGooglePush } from "@/server/api/google";
import { sessionCookieName } from "@/server/api/session";
import { getReview } from "@/server/features/reviews/get-review";
import { receiveGooglePush } from "@/server/features/crawling/receive-google-push";
import { approveReply } from "@/server/features/replies/approve-reply";
import { verifyReply } from "@/server/features/replies/verify-reply";
import { googlePushToken, startTestApp, type TestApp } from "@/tests/support/app";
import { type GoogleShop, googleShop } from "@/tests/support/google-shop";

let app: TestApp;
let server: http.Server;
let base: string;

beforeAll(async () => {
  app = await startTestApp();
  server = http.createServer((req, res) => {
    const handler = req.url?.startsWith("/api/google/push") ? handleGooglePush : handleGoogleCallback;
    void handler(app.app, req, res);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  server.close();
  await app.stop();
});
afterEach(async () => {
  await app.sim.clearFailures();
  await app.sim.configure({ replyDelayMs: 0 });
});

const replyTo = (at: GoogleShop, platformReviewId: string) =>
  app.db.reviewReply.findFirstOrThrow({ where: { storeId: at.store.id, review: { platformReviewId } } });

/** A connected shop with one review, collected and drafted. */
async function drafted(comment: string) {
  const at = await googleShop(app);
  const id = await app.sim.addGoogleReview(at.shop.placeId, { comment, stars: 5, isAnonymous: false });
  await at.connect();
  await app.drainJobs();
  return { at, id };
}

async function approved(comment: string, text: string) {
  const { at, id } = await drafted(comment);
  const reply = await replyTo(at, id);
  const { mode } = await approveReply(at.owner.ctx, { replyId: reply.id, version: reply.version, text });
  expect(mode).toBe("automatic");
  await app.drainJobs();
  return { at, id, replyId: reply.id };
}

test("Google's translation is kept beside the guest's words, comes later, and goes with an edit", async () => {
  const { at, id } = await drafted("Great broth");
  const review = async () => {
    const { reviewId } = await replyTo(at, id);
    return getReview(at.owner.ctx, { reviewId });
  };
  expect(await review()).toMatchObject({ content: "Great broth", translation: null });
  const translation = { text: "국물이 훌륭해요", first: true };
  await app.sim.editGoogleReview(id, { translation });
  await at.crawl();
  expect(await review()).toMatchObject({ content: "Great broth", translation: "국물이 훌륭해요", editedAt: null });
  const later = await app.sim.addGoogleReview(at.shop.placeId, { comment: "Friendly", translation });
  await at.crawl();
  const stored = await app.db.review.findFirstOrThrow({ where: { platformReviewId: later } });
  expect(stored).toMatchObject({ content: "Friendly", translation: "국물이 훌륭해요" });
  await app.sim.editGoogleReview(later, { comment: "그냥 그래요", translation: null });
  await at.crawl();
  expect(await app.db.review.findFirstOrThrow({ where: { platformReviewId: later } })).toMatchObject({
    content: "그냥 그래요",
    translation: null,
  });
});

describe("from the login to the reply", () => {
  test("collects exactly what Google has, each in the guest's own words", async () => {
    const at = await googleShop(app, { reviews: 70 });
    const { placeId } = at.shop;
    await app.sim.addGoogleReview(placeId, { comment: "Nice", translation: { text: "좋아요", first: true } });
    await app.sim.addGoogleReview(placeId, { comment: null, stars: 2, isAnonymous: true });
    await at.connect();
    await app.drainJobs();
    const stored = await app.db.review.findMany({ where: { storeId: at.store.id } });
    const truth = await app.sim.googleReviews(placeId);
    const told = truth.map(({ reviewId, comment, stars, createdAt }) => [
      reviewId,
      comment ?? "",
      stars,
      createdAt.slice(0, 19),
    ]);
    const kept = stored.map((row) => [
      row.platformReviewId,
      row.content,
      row.rating,
      row.reviewDate.toISOString().slice(0, 19),
    ]);
    expect(kept.sort()).toEqual(told.sort());
    expect(stored.find(({ content, rating }) => content === "" && rating === 2)?.reviewerName).toBeNull();
    expect(await at.connection()).toMatchObject({ status: "active", lastCrawledAt: expect.any(Date) });
  });

  test("an approved reply is pending, then live", async () => {
    await app.sim.configure({ replyDelayMs: 60_000 });
    const { id, at, replyId } = await approved("국물이 정말 좋았어요", "따뜻한 말씀 고맙습니다. 또 뵐게요.");
    expect(await replyTo(at, id)).toMatchObject({ status: "posted_unverified" });
    await verifyReply(app.ctx, { replyId });
    expect(await replyTo(at, id)).toMatchObject({ status: "pending" });
    await app.sim.advanceClock(60_000);
    await verifyReply(app.ctx, { replyId });
    expect(await replyTo(at, id)).toMatchObject({ status: "live" });
    expect(await app.sim.googleReviews(at.shop.placeId)).toMatchObject([
      { reply: { comment: "따뜻한 말씀 고맙습니다. 또 뵐게요." }, replyState: "APPROVED" },
    ]);
  });

  test("one that Google turns down comes back with the reason", async () => {
    await app.sim.setMode("google", "reject-reply");
    const { id, at, replyId } = await approved("국물이 정말 좋았어요", "따뜻한 말씀 고맙습니다. 또 뵐게요.");
    await app.sim.setMode("google", null);
    await verifyReply(app.ctx, { replyId });
    expect(await replyTo(at, id)).toMatchObject({
      status: "rejected",
      failureReason: expect.stringMatching(/^rejected: 리뷰와 상관없는 내용이에요$/),
    });
  });

  test("a reply to a review that has gone says so, and asks for no other words", async () => {
    const { at, id } = await drafted("국물이 정말 좋았어요");
    const reply = await replyTo(at, id);
    await app.sim.deleteGoogleReview(id);
    await approveReply(at.owner.ctx, { replyId: reply.id, version: reply.version, text: "따뜻한 말씀 고맙습니다." });
    await app.drainJobs();
    expect(await replyTo(at, id)).toMatchObject({ status: "failed", failureReason: "REVIEW_GONE" });
  });

  test("an answer somebody gave on Google itself is left as it is", async () => {
    const { at, id } = await drafted("국물이 정말 좋았어요");
    const reply = await replyTo(at, id);
    await app.sim.replyOnGoogle(id, "가게에서 직접 쓴 답글이에요");
    await approveReply(at.owner.ctx, { replyId: reply.id, version: reply.version, text: "따뜻한 말씀 고맙습니다." });
    await app.drainJobs();
    expect(await replyTo(at, id)).toMatchObject({ status: "failed", failureReason: "OTHER_REPLY" });
    expect(await app.sim.googleReviews(at.shop.placeId)).toMatchObject([
      { reply: { comment: "가게에서 직접 쓴 답글이에요" } },
    ]);
  });

  test("an edited review is taken over at the next collecting", async () => {
    const { at, id } = await drafted("처음에는 이렇게 썼어요");
    await app.sim.editGoogleReview(id, { comment: "다시 가 보니 별로예요", stars: 2 });
    await at.crawl();
    const review = await app.db.review.findFirstOrThrow({ where: { platformReviewId: id } });
    expect(review).toMatchObject({ content: "다시 가 보니 별로예요", rating: 2, editedAt: expect.any(Date) });
  });

  test.each([
    ["invalid-grant", "needs_login", "session-expired"],
    ["not-approved", "blocked", "blocked"],
    ["layout-changed", "layout_changed", "layout-changed"],
    ["wrong-location", "paused", "wrong-account"],
    ["unverified", "paused", "no-access"],
  ])("%s stops the connection as %s and tells the owner: %s", async (mode, status, statusReason) => {
    const { at } = await drafted("국물이 정말 좋았어요");
    await app.sim.expireGoogleTokens();
    await app.sim.setMode("google", mode);
    await at.crawl();
    expect(await at.connection()).toMatchObject({ status, statusReason, nextCrawlAt: null });
    expect(await app.db.notification.count({ where: { storeId: at.store.id, kind: "connection_trouble" } })).toBe(1);
    expect(await app.db.review.count({ where: { storeId: at.store.id } })).toBe(1);
  });
});

describe("the way back over HTTP", () => {
  async function cookieOf(userId: string) {
    const { id: sid } = await app.db.session.create({
      data: { userId, expiresAt: new Date(Date.now() + 3_600_000) },
    });
    const { config } = app.ctx;
    const token = await encode({ token: { sid, uid: userId }, secret: config.AUTH_SECRET });
    return `${sessionCookieName(config)}=${token}`;
  }
  const callback = (search: string, cookie = "") =>
    fetch(`${base}/api/google/callback${search}`, { redirect: "manual", headers: { cookie } });

  test("leads the owner to the store with the outcome, and everybody else away from it", async () => {
    const [at, other] = [await googleShop(app), await googleShop(app)];
    const { search } = await at.goToGoogle();
    expect((await callback(search)).headers.get("location")).toBe("/sign-in");
    expect((await callback(search, await cookieOf(other.owner.userId))).headers.get("location")).toBe("/stores");
    const back = await callback(search, await cookieOf(at.owner.userId));
    expect([back.status, back.headers.get("location")]).toEqual([303, `/stores/${at.store.id}?google=choose`]);
    expect((await callback("?code=1", await cookieOf(at.owner.userId))).headers.get("location")).toBe("/stores");
  });
});

describe("a push", () => {
  const url = () => `${base}/api/google/push?token=${googlePushToken}`;
  const crawlsOf = async (connectionId: string) =>
    app.db.$queryRaw<
      object[]
    >`select id from graphile_worker._private_jobs where payload ->> 'connectionId' = ${connectionId}`;

  test("queues one crawl of the location, however often and in whatever order it is told", async () => {
    const { at } = await drafted("국물이 정말 좋았어요");
    const { id } = await at.connection();
    expect(await crawlsOf(id)).toEqual([]);
    const reviewId = await app.sim.addGoogleReview(at.shop.placeId, { comment: "방금 썼어요" });
    expect(await app.sim.pushGoogle({ url: url(), reviewId, messageId: "2", times: 3 })).toEqual([204, 204, 204]);
    const earlier = { messageId: "1", type: "UPDATED_REVIEW", publishedAt: "2020-01-01T00:00:00.000Z" } as const;
    expect(await app.sim.pushGoogle({ url: url(), reviewId, ...earlier })).toEqual([204]);
    expect(await crawlsOf(id)).toHaveLength(1);
    await app.db.$executeRaw`update graphile_worker._private_jobs set run_at = now()`;
    await app.drainJobs();
    expect(await app.db.review.count({ where: { storeId: at.store.id, platformReviewId: reviewId } })).toBe(1);
  });

  test("about a location nobody has connected, or one that has stopped, is taken and forgotten", async () => {
    const at = await googleShop(app);
    const reviewId = await app.sim.addGoogleReview(at.shop.placeId, {});
    expect(await app.sim.pushGoogle({ url: url(), reviewId })).toEqual([204]);
    const id = await at.connect();
    await app.drainJobs();
    await app.db.storeConnection.update({ where: { id }, data: { status: "needs_login" } });
    expect(await app.sim.pushGoogle({ url: url(), reviewId })).toEqual([204]);
    expect(await crawlsOf(id)).toEqual([]);
  });

  test("with a wrong token or none is refused, by any other method too", async () => {
    const ask = (token: string, method = "POST") => fetch(`${base}/api/google/push${token}`, { method });
    for (const token of ["", "?token=", `?token=${googlePushToken}x`, `?token=${"x".repeat(googlePushToken.length)}`])
      expect((await ask(token)).status).toBe(403);
    expect((await ask(`?token=${googlePushToken}`, "PUT")).status).toBe(405);
  });

  const data = (value: unknown) => ({ message: { data: Buffer.from(JSON.stringify(value)).toString("base64") } });
  test.each([
    ["no JSON", "{"],
    ["no message", "{}"],
    ["no base64", JSON.stringify({ message: { data: "###" } })],
    ["base64 of no JSON", JSON.stringify({ message: { data: "aGVsbG8=" } })],
    ["no location", JSON.stringify(data({ reviewName: "x" }))],
    ["a location that is none", JSON.stringify(data({ locationName: "locations/../../x" }))],
    ["too much", JSON.stringify({ message: { data: "a".repeat(200_000) } })],
  ])("of %s is 400 without a word", async (_, body) => {
    const response = await fetch(url(), { method: "POST", body });
    expect([response.status, await response.text()]).toEqual([400, ""]);
  });

  test("names the location in either spelling", async () => {
    for (const notice of [{ locationName: "accounts/1/locations/2" }, { location_name: "locations/2" }])
      expect(await receiveGooglePush(app.ctx, data(notice))).toEqual({ queued: 0 });
  });
});

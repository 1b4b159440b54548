import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { transportModes } from "@/sandbox/core/failures";
import { googleModes } from "@/sandbox/google/site";
import { createGoogle } from "@/server/integrations/google/create-google";
import { googleEgress, googleHosts } from "@/server/integrations/google/hosts";
import { createEgressFetch } from "@/server/integrations/egress-fetch";
import type { PlatformPlace } from "@/server/integrations/platform-place";
import type { PlatformSession } from "@/server/integrations/platform-session";
import type { ReplyPublisher } from "@/server/integrations/reply-publisher/reply-publisher";
import { createGooglePublisher } from "@/server/integrations/reply-publisher/google/google-publisher";
import { createGoogleSource } from "@/server/integrations/review-source/google/google-source";
import { startTestApp, type TestApp } from "@/tests/support/app";
import { type GoogleShop, googleShop } from "@/tests/support/google-shop";

const atOnce = async () => {};
let app: TestApp;
let google: ReturnType<typeof createGoogle>;
let at: GoogleShop;
let opened: { session: PlatformSession; place: PlatformPlace };

beforeAll(async () => {
  app = await startTestApp();
  await app.sim.configure({ slowMs: 3_000 });
  const { GOOGLE_CLIENT_ID: clientId = "", GOOGLE_CLIENT_SECRET: clientSecret = "" } = app.ctx.config;
  const hosts = googleHosts(app.sandbox.urls.google);
  const fetch = createEgressFetch({ hosts: googleEgress(hosts), allowPrivate: true });
  google = createGoogle({ hosts, clientId, clientSecret, fetch, pace: atOnce, crawlPace: atOnce, timeoutMs: 1_000 });
  at = await googleShop(app, { reviews: 120 });
  await at.connect();
  opened = await at.opened();
});
afterAll(() => app.stop());
afterEach(async () => {
  await app.sim.clearFailures();
  await app.sim.configure({ replyDelayMs: 0 });
});

async function readAll({ cursor = null as string | null, pageSize = 50, where = opened } = {}) {
  const source = createGoogleSource({ ...google, pageSize });
  const pages = [];
  for await (const page of source.readReviews(where.place, { cursor, session: where.session })) pages.push(page);
  return pages;
}
const idsOf = (pages: Awaited<ReturnType<typeof readAll>>) =>
  pages.flatMap((page) => page.reviews.map((review) => review.platformReviewId));
const truth = async () => (await app.sim.googleReviews(at.shop.placeId)).map(({ reviewId }) => reviewId);
const outcomeOf = (work: Promise<unknown>) =>
  work.then(
    () => "fine",
    (error: { kind?: string }) => error.kind ?? String(error),
  );

describe("every way Google can fail has its outcome when reading", () => {
  const outcomes: Record<keyof typeof transportModes | keyof typeof googleModes, string> = {
    "rate-limited": "rate-limited",
    "method-blocked": "layout-changed",
    "server-error": "temporary",
    slow: "temporary",
    truncated: "temporary",
    reset: "temporary",
    "lost-response": "temporary",
    "token-expired": "session-expired",
    "invalid-grant": "session-expired",
    "not-approved": "blocked",
    "quota-zero": "blocked",
    "scope-missing": "session-expired",
    unverified: "rejected",
    unavailable: "temporary",
    "wrong-location": "wrong-shop",
    "layout-changed": "layout-changed",
    "reject-reply": "fine",
  };
  test.each(Object.entries(outcomes))("%s: %s", async (mode, outcome) => {
    await app.sim.expireGoogleTokens();
    await app.sim.setMode("google", mode);
    expect(await outcomeOf(readAll())).toBe(outcome);
  });
  test("none is left out", () => {
    expect(Object.keys(outcomes).sort()).toEqual(Object.keys({ ...transportModes, ...googleModes }).sort());
  });
});

describe("reading", () => {
  test("hands out exactly what is there, page by page, and goes on from any cursor", async () => {
    const pages = await readAll();
    expect(pages.map((page) => page.reviews.length)).toEqual([50, 50, 20]);
    expect(idsOf(pages)).toEqual(await truth());
    expect(idsOf(await readAll({ cursor: pages[0]?.cursor ?? null }))).toEqual((await truth()).slice(50));
    expect(pages.every(({ total, requests }) => total === 120 && requests === 1)).toBe(true);
  });

  test("a page token that is no longer taken starts over instead of losing anything", async () => {
    expect(idsOf(await readAll({ cursor: "b2xk" }))).toEqual(await truth());
  });

  test("an access token that ran out is renewed once, and many at once share one refresh", async () => {
    await readAll();
    await app.sim.expireGoogleTokens();
    await app.sim.clearRequests();
    const all = await Promise.all([readAll(), readAll(), readAll()]);
    for (const pages of all) expect(idsOf(pages)).toHaveLength(120);
    const refreshes = (await app.sim.requests("google")).filter(({ path }) => path === "/token");
    expect(refreshes.length).toBeLessThanOrEqual(3);
    await app.sim.clearRequests();
    await readAll();
    expect((await app.sim.requests("google")).map(({ path }) => path)).not.toContain("/token");
  });

  test("a session that is missing, revoked or another owner's reads nothing", async () => {
    const { place } = opened;
    expect(await outcomeOf(readAll({ where: { place, session: {} } }))).toBe("session-expired");
    const other = await googleShop(app);
    await other.connect();
    const theirs = await other.opened();
    expect(await outcomeOf(readAll({ where: { place, session: theirs.session } }))).toBe("rejected");
    await app.sim.revokeGoogleAccess(other.email);
    expect(await outcomeOf(readAll({ where: theirs }))).toBe("session-expired");
  });

  test("a pasted Maps address is met with what to do instead", async () => {
    const source = createGoogleSource(google);
    expect(source.parseUrl("https://maps.app.goo.gl/AbC123")).not.toBeNull();
    expect(await outcomeOf(source.findPlace("https://maps.app.goo.gl/AbC123"))).toBe("session-expired");
  });
});

describe("replies", () => {
  const publisher = (): ReplyPublisher => createGooglePublisher(google);
  const fresh = () => app.sim.addGoogleReview(at.shop.placeId, { comment: "맛있어요", isAnonymous: false });
  const read = (id: string) => publisher().readReply(opened.session, opened.place, id);
  const post = (platformReviewId: string, text: string) =>
    publisher().postReply(opened.session, opened.place, { platformReviewId, text });
  const edit = async (platformReviewId: string, text: string) =>
    publisher().editReply?.(opened.session, opened.place, { platformReviewId, text });
  const remove = async (id: string) => publisher().deleteReply?.(opened.session, opened.place, id);
  const puts = async (id: string) =>
    (await app.sim.requests("google")).filter(({ method, path }) => method === "PUT" && path.includes(id));

  test("pending, then visible", async () => {
    await app.sim.configure({ replyDelayMs: 60_000 });
    const id = await fresh();
    expect(await read(id)).toEqual({ state: "none" });
    expect(await post(id, "고마워요")).toEqual({ replyId: null });
    expect(await read(id)).toEqual({ state: "pending", text: "고마워요" });
    await app.sim.advanceClock(60_000);
    expect(await read(id)).toEqual({ state: "visible", text: "고마워요", replyId: null });
  });

  test("turned down with the policy's reason, and another text may take its place", async () => {
    const id = await fresh();
    await post(id, "쿠폰 드릴게요");
    expect(await read(id)).toMatchObject({ state: "refused", reason: expect.stringMatching(/광고나 쿠폰/) });
    await post(id, "고마워요");
    expect(await read(id)).toMatchObject({ state: "visible", text: "고마워요" });
    await app.sim.setMode("google", "reject-reply");
    const other = await fresh();
    await post(other, "안녕하세요");
    await app.sim.setMode("google", null);
    expect(await read(other)).toMatchObject({ state: "refused", reason: expect.stringMatching(/상관없는/) });
  });

  test("posting never replaces what somebody else has answered, seen or still pending", async () => {
    const id = await fresh();
    await app.sim.replyOnGoogle(id, "직원이 쓴 답글");
    expect(await outcomeOf(post(id, "우리 답글"))).toBe("rejected");
    expect(await read(id)).toMatchObject({ text: "직원이 쓴 답글" });
    expect(await puts(id)).toEqual([]);
  });

  test("an answer that got lost is not posted again", async () => {
    const id = await fresh();
    await read(id);
    const path = `/v4/accounts/${opened.place.platformIds.accountId}/locations/${at.locationId}/reviews/${id}/reply`;
    await app.sim.failNext({ site: "google", mode: "lost-response", path });
    expect(await outcomeOf(post(id, "들리시나요"))).toBe("temporary");
    expect(await outcomeOf(post(id, " 들리시나요\n"))).toBe("fine");
    expect(await puts(id)).toHaveLength(1);
  });

  test("bytes are counted, not characters, and nothing too long leaves the house", async () => {
    const id = await fresh();
    expect(await outcomeOf(post(id, "가".repeat(1_366)))).toBe("rejected");
    expect(await puts(id)).toEqual([]);
    expect(await outcomeOf(post(id, "가".repeat(1_365)))).toBe("fine");
  });

  test("is changed and taken away, and taking away twice is fine", async () => {
    await app.sim.advanceClock(60_000);
    const id = await fresh();
    expect(await outcomeOf(edit(id, "없는 것을 고침"))).toBe("rejected");
    await post(id, "고마워요");
    await edit(id, "정말 고마워요");
    await edit(id, "정말 고마워요");
    expect(await puts(id)).toHaveLength(2);
    expect(await read(id)).toMatchObject({ text: "정말 고마워요" });
    await remove(id);
    await remove(id);
    expect(await read(id)).toEqual({ state: "none" });
  });

  test("a deleted review, another shop's review, a changed shape: nothing is written", async () => {
    const gone = await fresh();
    await app.sim.deleteGoogleReview(gone);
    expect(await outcomeOf(post(gone, "고마워요"))).toBe("rejected");
    const id = await fresh();
    await app.sim.setMode("google", "wrong-location");
    expect(await outcomeOf(post(id, "고마워요"))).toBe("wrong-shop");
    expect(await puts(id)).toEqual([]);
  });

  test("more than ten a minute for a shop has to wait", async () => {
    await app.sim.advanceClock(60_000);
    const outcomes = [];
    for (let count = 0; count < 11; count += 1) outcomes.push(await outcomeOf(post(await fresh(), "고마워요")));
    expect(outcomes).toEqual([...Array(10).fill("fine"), "rate-limited"]);
  });

  test.each([
    ["token-expired", "session-expired"],
    ["unavailable", "temporary"],
    ["not-approved", "blocked"],
    ["unverified", "wrong-shop"],
  ])("%s: %s, and no reply appears", async (mode, outcome) => {
    const id = await fresh();
    await app.sim.setMode("google", mode);
    expect(await outcomeOf(post(id, "고마워요"))).toBe(outcome);
    await app.sim.setMode("google", null);
    expect(await read(id)).toEqual({ state: "none" });
  });

  test("the shops a session may answer for", async () => {
    expect(await publisher().listPlaces(opened.session)).toEqual([opened.place]);
  });
});

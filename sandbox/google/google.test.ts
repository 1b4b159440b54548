import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import type { Shop } from "@/sandbox/places/shop";
import { type Sandbox, startSandbox } from "@/sandbox/start";
import { askToken, codeFields, consent, consentUrl, googleCaller } from "./client";

let sandbox: Sandbox;
let shop: Shop;
let google: Awaited<ReturnType<typeof googleCaller>>;
let location: string;
const email = "owner@gmail.test";

beforeAll(async () => {
  sandbox = await startSandbox({ now: () => new Date("2026-11-25T03:00:00.123Z"), seed: 1 });
  shop = await sandbox.sim.addShop({ name: "내 가게" });
  await sandbox.sim.setGoogleOwner({ email, placeIds: [shop.placeId] });
  google = await googleCaller(sandbox, email);
  const { answer } = await google.call("GET", "/v1/accounts");
  const group = answer.accounts.find((account: { type: string }) => account.type === "LOCATION_GROUP");
  const { answer: places } = await google.call("GET", `/v1/${group.name}/locations?readMask=name,title`);
  location = `/v4/${group.name}/${places.locations[0].name}`;
});
afterEach(() => sandbox.sim.clearFailures());
afterAll(() => sandbox.stop());

const add = (review: object = {}) =>
  sandbox.sim.addGoogleReview(shop.placeId, { photos: 0, isAnonymous: false, ...review });
const read = async (id: string) => (await google.call("GET", `${location}/reviews/${id}`)).answer;

describe("consent", () => {
  it("shows a page with the logins, sends back a code and the state, and takes a no for a no", async () => {
    const page = await (await fetch(consentUrl(sandbox))).text();
    for (const words of [email, "허용", "거부"]) expect(page).toContain(words);
    const yes = await consent(consentUrl(sandbox), email);
    expect(yes.searchParams.get("state")).toBe("a state");
    expect(yes.searchParams.get("code")).toMatch(/^4\/0/);
    const no = await consent(consentUrl(sandbox), email, "deny");
    expect([...no.searchParams]).toEqual([
      ["state", "a state"],
      ["error", "access_denied"],
    ]);
  });

  it.each([
    ["another client", { client_id: "x" }],
    ["an address that is not registered", { redirect_uri: "http://evil.example/" }],
    ["another scope", { scope: "email" }],
    ["no response type", { response_type: undefined }],
    ["a plain challenge", { code_challenge_method: "plain" }],
  ])("blocks %s", async (_, over) => {
    expect((await fetch(consentUrl(sandbox, over))).status).toBe(400);
  });

  it("gives tokens for a code once, to who holds the verifier and the same address", async () => {
    const code = async () => (await consent(consentUrl(sandbox), email)).searchParams.get("code");
    const once = await code();
    expect(await askToken(sandbox, codeFields(once))).toMatchObject({ status: 200, refresh_token: expect.any(String) });
    expect(await askToken(sandbox, codeFields(once))).toMatchObject({ status: 400, error: "invalid_grant" });
    expect(await askToken(sandbox, codeFields(await code(), { code_verifier: "other" }))).toMatchObject({
      error: "invalid_grant",
    });
    expect(await askToken(sandbox, codeFields(await code(), { redirect_uri: "http://localhost/x" }))).toMatchObject({
      error: "redirect_uri_mismatch",
    });
    expect(await askToken(sandbox, codeFields(await code(), { client_secret: "x" }))).toMatchObject({ status: 401 });
    const online = (await consent(consentUrl(sandbox, { access_type: undefined }), email)).searchParams.get("code");
    expect(await askToken(sandbox, codeFields(online))).not.toHaveProperty("refresh_token");
  });

  it("access runs out, refreshing gives more, and taking consent back ends both", async () => {
    await sandbox.sim.setGoogleOwner({ email: "second@gmail.test", placeIds: [shop.placeId] });
    const second = await googleCaller(sandbox, "second@gmail.test");
    await sandbox.sim.expireGoogleTokens();
    expect((await second.call("GET", "/v1/accounts")).status).toBe(401);
    const refresh = { grant_type: "refresh_token", refresh_token: second.refresh_token ?? "" };
    const fresh = await askToken(sandbox, refresh);
    expect((await second.call("GET", "/v1/accounts", undefined, fresh.access_token)).status).toBe(200);
    await sandbox.sim.revokeGoogleAccess("second@gmail.test");
    expect(await askToken(sandbox, refresh)).toMatchObject({ status: 400, error: "invalid_grant" });
    expect((await second.call("GET", "/v1/accounts", undefined, fresh.access_token)).status).toBe(401);
    google = await googleCaller(sandbox, email);
  });
});

describe("what it refuses", () => {
  it.each([
    ["token-expired", 401, "UNAUTHENTICATED"],
    ["not-approved", 403, "PERMISSION_DENIED"],
    ["quota-zero", 429, "RESOURCE_EXHAUSTED"],
    ["rate-limited", 429, "RESOURCE_EXHAUSTED"],
    ["scope-missing", 403, "PERMISSION_DENIED"],
    ["unverified", 403, "PERMISSION_DENIED"],
    ["unavailable", 503, "UNAVAILABLE"],
  ])("%s", async (mode, code, status) => {
    await sandbox.sim.setMode("google", mode);
    const { status: http, answer, headers } = await google.call("GET", `${location}/reviews`);
    expect([http, answer.error.status]).toEqual([code, status]);
    expect(headers.get("retry-after")).toBeNull();
  });

  it.each([
    ["more than 50 a page", "pageSize=51"],
    ["another order", "orderBy=createTime"],
    ["a page token of its own making", "pageToken=abc"],
  ])("%s", async (_, query) => {
    expect((await google.call("GET", `${location}/reviews?${query}`)).answer.error.status).toBe("INVALID_ARGUMENT");
  });

  it("locations without a read mask, another's location, and one that is not verified", async () => {
    const account = location.replace("/v4/", "/v1/").replace(/\/locations.*/, "");
    expect((await google.call("GET", `${account}/locations`)).status).toBe(400);
    const other = await sandbox.sim.addShop({ name: "남의 가게" });
    await sandbox.sim.setGoogleOwner({ email: "other@gmail.test", placeIds: [other.placeId] });
    const { locationId } = (await sandbox.sim.googleListing(other.placeId)) ?? { locationId: "" };
    expect((await google.call("GET", `${location.replace(/\d+$/, locationId)}/reviews`)).status).toBe(403);
    expect((await google.call("GET", `${location.replace(/\d+$/, "123")}/reviews`)).status).toBe(404);
    await sandbox.sim.setGoogleVerified(shop.placeId, false);
    expect((await google.call("GET", `${location}/reviews`)).status).toBe(403);
    await sandbox.sim.setGoogleVerified(shop.placeId, true);
  });
});

describe("reviews", () => {
  it("a location without reviews is {}", async () => {
    const empty = await sandbox.sim.addShop({ name: "빈 가게" });
    await sandbox.sim.setGoogleOwner({ email: "empty@gmail.test", placeIds: [empty.placeId] });
    const { locationId } = (await sandbox.sim.googleListing(empty.placeId)) ?? { locationId: "" };
    const caller = await googleCaller(sandbox, "empty@gmail.test");
    const { answer } = await caller.call("GET", "/v1/accounts");
    const { answer: none } = await caller.call("GET", `/v4/${answer.accounts[1].name}/locations/${locationId}/reviews`);
    expect(none).toEqual({});
  });

  it("have the shapes of the live API", async () => {
    const at = "2026-11-20T01:02:03.456Z";
    const plain = await add({ stars: 3, createdAt: at, fractionDigits: 9, displayName: "김서연" });
    expect(await read(plain)).toEqual({
      name: expect.stringMatching(/^accounts\/\d{21}\/locations\/\d{20}\/reviews\/AbFvOq/),
      reviewId: plain,
      reviewer: { displayName: "김서연", profilePhotoUrl: expect.any(String) },
      starRating: "THREE",
      createTime: "2026-11-20T01:02:03.456271828Z",
      updateTime: "2026-11-20T01:02:03.456271828Z",
      reviewReplyUrl: expect.any(String),
    });
    const whole = await add({
      createdAt: at,
      fractionDigits: 0,
      isAnonymous: true,
      comment: "",
      displayName: "Google 사용자",
    });
    expect(await read(whole)).toMatchObject({
      createTime: "2026-11-20T01:02:03Z",
      reviewer: { isAnonymous: true, displayName: "Google 사용자" },
    });
    const first = await add({ comment: "Nice", translation: { text: "좋아요", first: true } });
    expect((await read(first)).comment).toBe("(Translated by Google) 좋아요\n\n(Original)\nNice");
    const last = await add({ comment: "Nice", translation: { text: "좋아요", first: false } });
    expect((await read(last)).comment).toBe("Nice\n\n(Translated by Google)\n좋아요");
  });

  it("page through to the end, latest change first", async () => {
    await sandbox.sim.addGoogleReviews(shop.placeId, 60);
    const ids: string[] = [];
    let token = "";
    do {
      const { answer } = await google.call("GET", `${location}/reviews?pageSize=50&pageToken=${token}`);
      ids.push(...answer.reviews.map((review: { reviewId: string }) => review.reviewId));
      token = answer.nextPageToken ?? "";
    } while (token !== "");
    expect(ids).toEqual((await sandbox.sim.googleReviews(shop.placeId)).map(({ reviewId }) => reviewId));
  });

  it("an edited one is later than its reply, a deleted one is gone", async () => {
    const id = await add({ comment: "처음", createdAt: "2026-11-20T00:00:00.000Z" });
    await google.call("PUT", `${location}/reviews/${id}/reply`, { comment: "고마워요" });
    await sandbox.sim.advanceClock(60_000);
    await sandbox.sim.editGoogleReview(id, { comment: "고침" });
    const review = await read(id);
    expect(review.updateTime > review.reviewReply.updateTime).toBe(true);
    await sandbox.sim.deleteGoogleReview(id);
    expect((await google.call("GET", `${location}/reviews/${id}`)).status).toBe(404);
  });
});

describe("a reply", () => {
  const put = (id: string, comment: string) => google.call("PUT", `${location}/reviews/${id}/reply`, { comment });

  it("is pending, then approved; a second one replaces it in silence; deleting takes it away", async () => {
    await sandbox.sim.advanceClock(60_000);
    const id = await add({ comment: "맛있어요" });
    expect((await put(id, "고마워요")).answer).toMatchObject({ comment: "고마워요", reviewReplyState: "PENDING" });
    await sandbox.sim.advanceClock(3_000);
    expect((await read(id)).reviewReply.reviewReplyState).toBe("APPROVED");
    expect((await put(id, "바꿔 씀")).status).toBe(200);
    expect((await read(id)).reviewReply.comment).toBe("바꿔 씀");
    expect(await google.call("DELETE", `${location}/reviews/${id}/reply`)).toMatchObject({ status: 200, answer: {} });
    expect(await read(id)).not.toHaveProperty("reviewReply");
  });

  it("is rejected with the policy it violates", async () => {
    await sandbox.sim.advanceClock(60_000);
    const id = await add();
    await put(id, "쿠폰 드려요 https://shop.example");
    await sandbox.sim.advanceClock(3_000);
    expect((await read(id)).reviewReply).toMatchObject({
      reviewReplyState: "REJECTED",
      policyViolation: "ADVERTISING_AND_SOLICITATION",
    });
  });

  it("has at most 4096 bytes, which is fewer characters in Korean", async () => {
    await sandbox.sim.advanceClock(60_000);
    const id = await add();
    expect((await put(id, "가".repeat(1_365))).status).toBe(200);
    expect((await put(id, "가".repeat(1_366))).answer.error.status).toBe("INVALID_ARGUMENT");
    expect((await put(id, "  ")).status).toBe(400);
  });

  it("ten a minute for one location", async () => {
    await sandbox.sim.advanceClock(60_000);
    const id = await add();
    const statuses = [];
    for (let count = 0; count < 11; count += 1) statuses.push((await put(id, `${count}번째`)).status);
    expect(statuses).toEqual([...Array(10).fill(200), 429]);
  });
});

it("keeps one topic for an account and pushes what is new, again and again if told to", async () => {
  const account = location.replace("/v4/", "/v1/").replace(/\/locations.*/, "");
  const setting = { pubsubTopic: "projects/p/topics/t", notificationTypes: ["NEW_REVIEW", "UPDATED_REVIEW"] };
  expect((await google.call("PATCH", `${account}/notificationSetting`, setting)).answer).toMatchObject(setting);
  expect((await google.call("PATCH", `${account}/notificationSetting`, { pubsubTopic: "t" })).status).toBe(400);
  expect(await sandbox.sim.googleTopic(email)).toBe("projects/p/topics/t");
  const bodies: string[] = [];
  const receiver = createServer((request, response) => {
    let body = "";
    request.on("data", (chunk: Buffer) => (body += chunk));
    request.on("end", () => {
      bodies.push(body);
      response.writeHead(204).end();
    });
  }).listen(0, "127.0.0.1");
  await new Promise((resolve) => receiver.once("listening", resolve));
  const reviewId = await add();
  const url = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/push?token=t`;
  expect(await sandbox.sim.pushGoogle({ url, reviewId, times: 2, messageId: "77" })).toEqual([204, 204]);
  const live = await startSandbox({ googlePushUrl: url });
  await live.sim.setGoogleOwner({ email, placeIds: ["1384720591"] });
  const caller = await googleCaller(live, email);
  await live.sim.addGoogleReview("1384720591", { comment: "아무도 듣지 않음" });
  await caller.call("PATCH", `${account}/notificationSetting`, setting);
  await live.sim.editGoogleReview(await live.sim.addGoogleReview("1384720591", {}), { comment: "들림" });
  await live.stop();
  receiver.close();
  const types = bodies.slice(2).map((body) => Buffer.from(JSON.parse(body).message.data, "base64").toString("utf8"));
  expect(types.map((data) => JSON.parse(data).notificationType)).toEqual(["NEW_REVIEW", "UPDATED_REVIEW"]);
  expect(bodies[0]).toBe(bodies[1]);
  const { message } = JSON.parse(bodies[0] ?? "");
  expect(message.messageId).toBe("77");
  expect(JSON.parse(Buffer.from(message.data, "base64").toString("utf8"))).toEqual({
    reviewName: `${location.slice("/v4/".length)}/reviews/${reviewId}`,
    locationName: location.slice("/v4/".length),
    notificationType: "NEW_REVIEW",
  });
});

it("opens the demo shops with a past, the same for the same seed", async () => {
  const again = await startSandbox({ now: () => new Date("2026-11-25T03:00:00.123Z"), seed: 1 });
  const placeId = "1384720591";
  const reviews = await sandbox.sim.googleReviews(placeId);
  expect(reviews.length).toBeGreaterThan(20);
  expect(await again.sim.googleReviews(placeId)).toEqual(reviews);
  await again.stop();
});

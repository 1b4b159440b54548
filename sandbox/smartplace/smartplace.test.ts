import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { askOwner, askReviews, cookiesOf, ownerHeaders, signIn } from "@/sandbox/contract-clients";
import type { Shop } from "@/sandbox/places/shop";
import { type Sandbox, startSandbox } from "@/sandbox/start";

let sandbox: Sandbox;
let shop: Shop;
let foreign: Shop;
let headers: Record<string, string>;
const owner = { id: "owner", password: "pw-1", role: "owner", login: "ok" } as const;

beforeAll(async () => {
  sandbox = await startSandbox({ now: () => new Date("2026-11-25T03:00:00Z"), seed: 1 });
  shop = await sandbox.sim.addShop({ name: "내 가게" });
  foreign = await sandbox.sim.addShop({ name: "남의 가게" });
  await sandbox.sim.setAccount({ ...owner, placeIds: [shop.placeId] });
  await sandbox.sim.setAccount({ ...owner, id: "neighbour", placeIds: [foreign.placeId] });
  headers = ownerHeaders(sandbox, shop, await signIn(sandbox, "owner", "pw-1"));
});
afterEach(async () => {
  await sandbox.sim.clearFailures();
  await sandbox.sim.configure({ sessionCalls: null });
});
afterAll(() => sandbox.stop());

const listInput = () => ({
  placeId: shop.placeId,
  bookingBusinessId: shop.bookingBusinessId,
  page: 1,
  size: 20,
  sort: "CreatedDesc",
});
const replyTo = (reviewId: string, text: string, over: object = {}) =>
  askOwner(sandbox, headers, "createReply", {
    text,
    reviewId,
    placeId: shop.placeId,
    bookingBusinessId: Number(shop.bookingBusinessId),
    ...over,
  });
const publicReply = async (id: string) =>
  (await askReviews(sandbox, shop, { size: 100 })).items.find((item) => item.id === id)?.reply;
const login = (id: string, password: string, more: Record<string, string> = {}) =>
  fetch(`${sandbox.urls.smartplace}/nidlogin.login`, {
    method: "POST",
    body: new URLSearchParams({ id, pw: password, ...more }),
    redirect: "manual",
  });

describe("login", () => {
  it("gives both cookies and goes on to a page of this site only", async () => {
    const good = await login("owner", "pw-1", { url: "/bizes?x=1" });
    expect(good.headers.get("location")).toBe("/bizes?x=1");
    expect(cookiesOf(good)).toMatch(/NID_AUT=.+NID_SES=/);
    const lured = await login("owner", "pw-1", { url: "//evil.example" });
    expect(lured.headers.get("location")).toBe("/bizes");
  });

  it("says that the password is wrong without a cookie", async () => {
    const response = await login("owner", "nope");
    expect(await response.text()).toContain("비밀번호를 잘못 입력했습니다");
    expect(cookiesOf(response)).toBe("");
  });

  it.each([
    ["captcha", "자동입력 방지문자"],
    ["device-confirm", 'id="new.save"'],
    ["overseas-blocked", "해외에서의 로그인이 차단"],
  ] as const)("%s stands between the right password and a session", async (flow, text) => {
    await sandbox.sim.setAccount({ ...owner, id: flow, placeIds: [shop.placeId], login: flow });
    const response = await login(flow, "pw-1");
    expect(cookiesOf(response)).toBe("");
    expect(await response.text()).toContain(text);
  });

  it("device-confirm: skipping leaves no session, registering gives one", async () => {
    const submit = async (choice: string) => {
      const key = /name="key" value="(\w+)"/.exec(await (await login("device-confirm", "pw-1")).text())?.[1] ?? "";
      const body = new URLSearchParams({ key, choice });
      return cookiesOf(
        await fetch(`${sandbox.urls.smartplace}/deviceConfirm`, { method: "POST", body, redirect: "manual" }),
      );
    };
    expect(await submit("skip")).toBe("");
    expect(await submit("save")).toContain("NID_SES=");
  });

  it("two-step waits until the owner approves", async () => {
    await sandbox.sim.setAccount({ ...owner, id: "careful", placeIds: [shop.placeId], login: "two-step" });
    const target = (await login("careful", "pw-1")).headers.get("location") ?? "";
    const wait = () => fetch(sandbox.urls.smartplace + target, { redirect: "manual" });
    expect(await (await wait()).text()).toContain("2단계 인증 알림");
    await sandbox.sim.approveLogin("careful");
    expect(cookiesOf(await wait())).toContain("NID_SES=");
  });

  it("keeps no typed password in the log", async () => {
    await login("owner", "very-secret");
    expect(JSON.stringify(await sandbox.sim.requests("smartplace"))).not.toContain("very-secret");
  });
});

describe("what it refuses", () => {
  it("pages send a stranger to the login, APIs answer 401", async () => {
    const path = `/bizes/place/${shop.placeSeq}/reviews?bookingBusinessId=${shop.bookingBusinessId}`;
    const page = await fetch(sandbox.urls.smartplace + path, { redirect: "manual" });
    expect(page.headers.get("location")).toBe(`/nidlogin.login?url=${encodeURIComponent(path)}`);
    expect((await fetch(`${sandbox.urls.smartplace}/api/refined-businesses`)).status).toBe(401);
    expect((await askOwner(sandbox, { ...headers, cookie: "" }, "getReviews", listInput())).status).toBe(401);
  });

  it.each(["from-system", "origin", "referer", "content-type"])(
    "BAD_REQUEST with HTTP 200 without %s",
    async (name) => {
      const { [name]: _, ...rest } = headers;
      const { status, answer } = await askOwner(sandbox, rest, "getReviews", listInput());
      expect(status).toBe(200);
      expect(answer.errors?.[0]?.message).toMatch(/^BAD_REQUEST/);
    },
  );

  it("a Referer without bookingBusinessId and a foreign csrf token are bad requests", async () => {
    const bare = { ...headers, referer: `${sandbox.urls.smartplace}/bizes` };
    expect((await askOwner(sandbox, bare, "getReviews", listInput())).answer.errors?.[0]?.message).toBe("BAD_REQUEST");
    const forged = { ...headers, "x-csrf-token": "x" };
    expect((await askOwner(sandbox, forged, "getReviews", listInput())).answer.errors?.[0]?.message).toBe(
      "BAD_REQUEST",
    );
  });

  it.each([
    ["a wrong bookingBusinessId", () => ({ bookingBusinessId: "1" }), /^FORBIDDEN/],
    ["no bookingBusinessId", () => ({ bookingBusinessId: undefined }), /^FORBIDDEN/],
    [
      "another owner's shop",
      () => ({ placeId: foreign.placeId, bookingBusinessId: foreign.bookingBusinessId }),
      /^FORBIDDEN/,
    ],
    ["size 200", () => ({ size: 200 }), /^BAD_REQUEST/],
  ])("%s", async (_, over, message) => {
    const { answer } = await askOwner(sandbox, headers, "getReviews", { ...listInput(), ...over() });
    expect(answer.errors?.[0]?.message).toMatch(message);
    expect(answer.data).toBeNull();
  });

  it("a session ends after so many calls", async () => {
    const cookie = await signIn(sandbox, "owner", "pw-1");
    await sandbox.sim.configure({ sessionCalls: 2 });
    const statuses = [];
    for (let call = 0; call < 3; call += 1) {
      statuses.push((await askOwner(sandbox, { ...headers, cookie }, "getReviews", listInput())).status);
    }
    expect(statuses).toEqual([200, 200, 401]);
  });

  it("wrong-account serves the neighbour's shops under my cookies", async () => {
    await sandbox.sim.setAccount({ ...owner, id: "demo", password: "demo-pass", placeIds: [foreign.placeId] });
    await sandbox.sim.setMode("smartplace", "wrong-account");
    const response = await fetch(`${sandbox.urls.smartplace}/api/refined-businesses`, {
      headers: { cookie: headers.cookie ?? "" },
    });
    expect(await response.json()).toMatchObject([{ siteId: foreign.placeId }]);
  });
});

describe("reading", () => {
  it("lists the shop with its three ids and the same review ids as the public page", async () => {
    const id = await sandbox.sim.addReview(shop.placeId, { body: "같은 리뷰" });
    const shops = await fetch(`${sandbox.urls.smartplace}/api/refined-businesses`, {
      headers: { cookie: headers.cookie ?? "" },
    });
    expect(await shops.json()).toEqual([
      {
        smartplaceBusiness: { id: shop.placeSeq, name: shop.name },
        bookingBusinesses: [{ id: shop.bookingBusinessId }],
        siteId: shop.placeId,
      },
    ]);
    const { answer } = await askOwner(sandbox, headers, "getReviews", listInput());
    expect(answer.data?.reviews?.items.map((item) => item.id)).toContain(id);
    expect((await askReviews(sandbox, shop, {})).items.map((item) => item.id)).toContain(id);
  });

  it("filters by day and by hasReply", async () => {
    await sandbox.sim.addReview(shop.placeId, { body: "작년", createdAt: "2025-12-31T15:30:00.000Z" });
    const onNewYear = { ...listInput(), startDate: "2026-01-01", endDate: "2026-01-01" };
    const { answer } = await askOwner(sandbox, headers, "getReviews", onNewYear);
    expect(answer.data?.reviews?.items.map((item) => item.content.text)).toEqual(["작년"]);
    const answered = await askOwner(sandbox, headers, "getReviews", { ...listInput(), hasReply: true });
    expect(answered.answer.data?.reviews?.totalCount).toBe(0);
  });
});

describe("a reply", () => {
  it("is public after the delay and not before, and there is only one", async () => {
    const id = await sandbox.sim.addReview(shop.placeId, { body: "답글 주세요" });
    const { answer } = await replyTo(id, "고맙습니다.");
    expect(answer.data?.createReviewReply?.reply).toMatchObject({
      text: "고맙습니다.",
      isQualified: true,
      isSuspended: false,
    });
    expect(await publicReply(id)).toBeNull();
    const again = await replyTo(id, "또 고맙습니다.");
    expect(again.answer.errors?.[0]?.message).toBe("이미 답글이 등록된 리뷰입니다.");
    await sandbox.sim.advanceClock(3_000);
    expect(await publicReply(id)).toEqual({ body: "고맙습니다.", isSuspended: false });
    expect(await sandbox.sim.replies(shop.placeId)).toMatchObject([
      { reviewId: id, public: true, text: "고맙습니다." },
    ]);
  });

  it("of 275 characters is shown, of 276 silently not", async () => {
    const [fits, long] = [await sandbox.sim.addReview(shop.placeId, {}), await sandbox.sim.addReview(shop.placeId, {})];
    const taken = await replyTo(fits, "😀".repeat(275));
    const dropped = await replyTo(long, "가".repeat(276));
    expect(taken.answer.data?.createReviewReply?.reply.isQualified).toBe(true);
    expect(dropped).toMatchObject({
      status: 200,
      answer: { data: { createReviewReply: { reply: { isQualified: false } } } },
    });
    await sandbox.sim.advanceClock(60_000);
    expect(await publicReply(fits)).not.toBeNull();
    expect(await publicReply(long)).toBeNull();
  });

  it("with a forbidden word is suspended with a reason", async () => {
    const id = await sandbox.sim.addReview(shop.placeId, { body: "별로" });
    const { answer } = await replyTo(id, "꺼져 주세요");
    expect(answer.data?.createReviewReply?.reply).toMatchObject({
      isSuspended: true,
      suspendPostingReason: expect.any(String),
    });
  });

  it("can be suspended after it was accepted", async () => {
    const id = await sandbox.sim.addReview(shop.placeId, { body: "나중에" });
    await sandbox.sim.setMode("smartplace", "suspend-later");
    expect((await replyTo(id, "좋은 하루 되세요")).answer.data?.createReviewReply?.reply.isSuspended).toBe(false);
    await sandbox.sim.advanceClock(3_000);
    await sandbox.sim.setMode("smartplace", null);
    const { answer } = await askOwner(sandbox, headers, "getReviews", listInput());
    expect(answer.data?.reviews?.items.find((item) => item.id === id)?.reply).toMatchObject({ isSuspended: true });
    expect((await publicReply(id))?.isSuspended).toBe(true);
  });

  it("is posted even when the answer gets lost", async () => {
    const id = await sandbox.sim.addReview(shop.placeId, { body: "끊김" });
    await sandbox.sim.failNext({ site: "smartplace", mode: "lost-response", path: "/graphql" });
    await expect(replyTo(id, "들리시나요")).rejects.toThrow("fetch failed");
    expect((await sandbox.sim.replies(shop.placeId)).map(({ text }) => text)).toContain("들리시나요");
  });

  it.each([
    ["an empty text", async () => replyTo(await sandbox.sim.addReview(shop.placeId, {}), "  "), "BAD_REQUEST"],
    [
      "a review of another shop",
      async () => replyTo(await sandbox.sim.addReview(foreign.placeId, {}), "안녕"),
      "존재하지 않는",
    ],
    [
      "a wrong booking id",
      async () => replyTo(await sandbox.sim.addReview(shop.placeId, {}), "안녕", { bookingBusinessId: 1 }),
      "FORBIDDEN",
    ],
  ])("to %s is refused", async (_, post, message) => {
    expect((await post()).answer.errors?.[0]?.message).toContain(message);
  });

  it("to a deleted or taken-down review is refused", async () => {
    const [gone, down] = [await sandbox.sim.addReview(shop.placeId, {}), await sandbox.sim.addReview(shop.placeId, {})];
    await sandbox.sim.deleteReview(gone);
    await sandbox.sim.takeDownReview(down);
    expect((await replyTo(gone, "네")).answer.errors?.[0]?.message).toContain("존재하지 않는");
    expect((await replyTo(down, "네")).answer.errors?.[0]?.message).toContain("게시가 중단된");
  });

  it("by staff is forbidden", async () => {
    await sandbox.sim.setAccount({ ...owner, id: "staff", role: "staff", placeIds: [shop.placeId] });
    const id = await sandbox.sim.addReview(shop.placeId, {});
    const staff = ownerHeaders(sandbox, shop, await signIn(sandbox, "staff", "pw-1"));
    const input = { text: "저는 직원", reviewId: id, placeId: shop.placeId };
    expect((await askOwner(sandbox, staff, "createReply", input)).answer.errors?.[0]?.message).toMatch(/^FORBIDDEN/);
  });
});

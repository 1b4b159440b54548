import { randomUUID } from "node:crypto";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { createBrowserPool } from "@/server/integrations/browser/browser-pool";
import type { PlatformPlace } from "@/server/integrations/platform-place";
import type { PlatformSession } from "@/server/integrations/platform-session";
import {
  createSmartPlacePublisher,
  smartPlaceHosts,
} from "@/server/integrations/reply-publisher/smartplace/smartplace-publisher";
import { chromiumArgs, chromiumPath } from "@/server/platform/chromium";
import { type Sandbox, startSandbox } from "@/sandbox/start";

let sandbox: Sandbox;
let publisher: ReturnType<typeof createSmartPlacePublisher>;
let close: () => Promise<void>;

beforeAll(async () => {
  sandbox = await startSandbox({ dataDir: null, seed: 7, settings: { replyDelayMs: 3_000, slowMs: 3_000 } });
  const baseUrl = sandbox.urls.smartplace;
  const browsers = createBrowserPool({
    executablePath: () => chromiumPath(),
    args: chromiumArgs,
    hosts: smartPlaceHosts(baseUrl),
  });
  publisher = createSmartPlacePublisher({ baseUrl, browsers, timeoutMs: 2_000 });
  close = async () => {
    await browsers.close();
    await sandbox.stop();
  };
});
afterAll(() => close());
afterEach(() => sandbox.sim.clearFailures());

type Login = "ok" | "captcha" | "device-confirm" | "two-step" | "overseas-blocked";

async function account(options: { login?: Login; role?: "owner" | "staff"; placeIds?: string[] } = {}) {
  const id = `owner-${randomUUID().slice(0, 8)}`;
  const { login = "ok", role = "owner", placeIds = [] } = options;
  await sandbox.sim.setAccount({ id, password: "맞는-비밀번호", role, placeIds, login });
  return { loginId: id, password: "맞는-비밀번호" };
}

async function signedIn(options: { role?: "owner" | "staff" } = {}) {
  const shop = await sandbox.sim.addShop({ name: `시험 식당 ${randomUUID().slice(0, 6)}` });
  const reviewId = await sandbox.sim.addReview(shop.placeId, { body: "나물이 좋았어요" });
  const result = await publisher.signIn(await account({ ...options, placeIds: [shop.placeId] }));
  if (!result.ok) throw new Error(`not signed in: ${result.asks}`);
  const [place] = await publisher.listPlaces(result.session);
  return { shop, reviewId, session: result.session, place: place as PlatformPlace };
}
const post = (at: { session: PlatformSession; place: PlatformPlace; reviewId: string }, text: string) =>
  publisher.postReply(at.session, at.place, { platformReviewId: at.reviewId, text });
const read = (at: { session: PlatformSession; place: PlatformPlace; reviewId: string }) =>
  publisher.readReply(at.session, at.place, at.reviewId);
const kindOf = (work: Promise<unknown>) =>
  work.then(
    () => "fine",
    (error: { kind?: string }) => error.kind ?? String(error),
  );

describe("signing in", () => {
  test("keeps the session cookies and nothing else", async () => {
    const result = await publisher.signIn(await account());
    expect(result.ok && Object.keys(result.session.cookies as object).sort()).toEqual(["NID_AUT", "NID_SES"]);
  });

  test.each([
    ["captcha", "captcha"],
    ["device-confirm", "device"],
    ["two-step", "two-step"],
    ["overseas-blocked", "overseas"],
  ] as const)("%s is the owner's to answer", async (login, asks) => {
    expect(await publisher.signIn(await account({ login }))).toEqual({ ok: false, asks });
  });

  test("a wrong password is said to be one", async () => {
    const right = await account();
    expect(await publisher.signIn({ ...right, password: "틀린-비밀번호" })).toEqual({ ok: false, asks: "password" });
  });

  test.each([
    ["server-error", "temporary"],
    ["reset", "temporary"],
    ["rate-limited", "rate-limited"],
    ["method-blocked", "blocked"],
    ["slow", "temporary"],
  ] as const)("%s is %s, and the password does not travel with it", async (mode, kind) => {
    await sandbox.sim.setMode("smartplace", mode);
    const error = await publisher.signIn(await account()).catch((cause: unknown) => cause);
    expect(error).toMatchObject({ name: "VendorError", kind });
    expect(JSON.stringify([error, (error as Error).message, (error as Error).stack])).not.toContain("맞는-비밀번호");
  });
});

describe("replies", () => {
  test("posted, read back and then public", async () => {
    const at = await signedIn();
    expect(at.place).toMatchObject({
      platformStoreId: at.shop.placeId,
      platformIds: { placeSeq: at.shop.placeSeq, bookingBusinessId: at.shop.bookingBusinessId },
    });
    expect(await read(at)).toEqual({ state: "none" });
    await post(at, "맛있게 드셨다니 저도 기뻐요 😊");
    expect(await read(at)).toEqual({ state: "visible", text: "맛있게 드셨다니 저도 기뻐요 😊", replyId: null });
    await sandbox.sim.advanceClock(5_000);
    expect(await sandbox.sim.replies(at.shop.placeId)).toMatchObject([{ reviewId: at.reviewId, public: true }]);
  });

  test("too long and forbidden words come back as refused, with the reason where there is one", async () => {
    const long = await signedIn();
    await post(long, "가".repeat(290));
    expect(await read(long)).toMatchObject({ state: "refused", reason: expect.stringMatching(/250자/) });
    const rude = await signedIn();
    await post(rude, "별점 수정해 주시면 좋겠어요");
    expect(await read(rude)).toMatchObject({ state: "refused", reason: expect.stringMatching(/운영정책/) });
  });

  test("accepted at first and suspended in silence later is seen", async () => {
    const at = await signedIn();
    await sandbox.sim.failNext({ site: "smartplace", mode: "suspend-later", path: "/graphql" });
    await post(at, "감사해요");
    expect(await read(at)).toMatchObject({ state: "visible" });
    await sandbox.sim.advanceClock(5_000);
    expect(await read(at)).toMatchObject({ state: "refused" });
  });

  test("one reply per review: another text is refused, the same text counts as posted", async () => {
    const at = await signedIn();
    await post(at, "첫 답글이에요");
    expect(await kindOf(post(at, "다른 답글이에요"))).toBe("rejected");
    expect(await kindOf(post(at, "첫 답글이에요"))).toBe("fine");
    expect(await read(at)).toMatchObject({ text: "첫 답글이에요" });
  });

  test("an answer that gets lost is temporary, and the reply is found", async () => {
    const at = await signedIn();
    await sandbox.sim.failNext({ site: "smartplace", mode: "lost-response", path: "/graphql" });
    expect(await kindOf(post(at, "감사해요"))).toBe("temporary");
    expect(await read(at)).toMatchObject({ state: "visible", text: "감사해요" });
  });

  test("an old review among many is found by its day", async () => {
    const at = await signedIn();
    await sandbox.sim.addReviews(at.shop.placeId, 250);
    const oldest = (await sandbox.sim.reviews(at.shop.placeId)).at(-1);
    await sandbox.sim.clearRequests();
    expect(await read({ ...at, reviewId: oldest?.id ?? "" })).toMatchObject({ state: expect.any(String) });
    const lists = (await sandbox.sim.requests("smartplace")).filter((one) => one.path.includes("getReviews"));
    expect(lists).toHaveLength(1);
  });

  test("a review that is gone is refused", async () => {
    const at = await signedIn();
    expect(await kindOf(read({ ...at, reviewId: "65f0000000000000000000aa" }))).toBe("rejected");
    await sandbox.sim.takeDownReview(at.reviewId);
    expect(await kindOf(post(at, "감사해요"))).toBe("rejected");
  });
});

describe("sessions", () => {
  test("an expired one needs the owner", async () => {
    const at = await signedIn();
    await sandbox.sim.expireSessions();
    expect(await kindOf(read(at))).toBe("session-expired");
    expect(await kindOf(post(at, "감사해요"))).toBe("session-expired");
    expect(await kindOf(publisher.listPlaces(at.session))).toBe("session-expired");
  });

  test("staff may look and not answer", async () => {
    const at = await signedIn({ role: "staff" });
    expect(await read(at)).toEqual({ state: "none" });
    expect(await kindOf(post(at, "감사해요"))).toBe("session-expired");
  });

  test("one of another shop is refused before anything is read or written", async () => {
    const [ours, theirs] = [await signedIn(), await signedIn()];
    await sandbox.sim.clearRequests();
    expect(await kindOf(post({ ...ours, session: theirs.session }, "남의 가게"))).toBe("session-expired");
    expect(await kindOf(read({ ...ours, session: theirs.session }))).toBe("session-expired");
    const asked = await sandbox.sim.requests("smartplace");
    expect(asked.every((one) => one.path.startsWith("/api/refined-businesses/"))).toBe(true);
    expect(await sandbox.sim.replies(ours.shop.placeId)).toEqual([]);
  });

  test("the console showing another account's shops is refused", async () => {
    const at = await signedIn();
    await signedIn();
    await sandbox.sim.setMode("smartplace", "wrong-account");
    expect(await kindOf(post(at, "감사해요"))).toBe("session-expired");
    await sandbox.sim.clearFailures();
    expect(await sandbox.sim.replies(at.shop.placeId)).toEqual([]);
  });

  test("many shops at once never mix", async () => {
    const all = await Promise.all(Array.from({ length: 4 }, () => signedIn()));
    await Promise.all(all.map((at) => post(at, `답글 ${at.shop.placeId}`)));
    for (const at of all) expect(await read(at)).toMatchObject({ text: `답글 ${at.shop.placeId}` });
  });

  test.each([
    ["server-error", "temporary"],
    ["truncated", "temporary"],
    ["slow", "temporary"],
    ["rate-limited", "rate-limited"],
    ["method-blocked", "blocked"],
    ["session-expired", "session-expired"],
  ] as const)("%s while posting is %s", async (mode, kind) => {
    const at = await signedIn();
    await sandbox.sim.setMode("smartplace", mode);
    expect(await kindOf(post(at, "감사해요"))).toBe(kind);
  });
});

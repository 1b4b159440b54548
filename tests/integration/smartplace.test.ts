import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { kindOf, type OwnerConsole, startOwnerConsole } from "@/tests/support/owner-console";

let console: OwnerConsole;
beforeAll(async () => {
  console = await startOwnerConsole();
});
afterAll(() => console.stop());
afterEach(() => console.sim.clearFailures());

describe("signing in", () => {
  test("keeps the session cookies and nothing else", async () => {
    const result = await console.publisher.signIn(await console.account());
    expect(result.ok && Object.keys(result.session.cookies as object).sort()).toEqual(["NID_AUT", "NID_SES"]);
  });

  test.each([
    ["captcha", "captcha"],
    ["device-confirm", "device"],
    ["two-step", "two-step"],
    ["overseas-blocked", "overseas"],
  ] as const)("%s is the owner's to answer", async (login, asks) => {
    expect(await console.publisher.signIn(await console.account({ login }))).toEqual({ ok: false, asks });
  });

  test("a wrong password is said to be one", async () => {
    const right = await console.account();
    expect(await console.publisher.signIn({ ...right, password: "틀린-비밀번호" })).toEqual({
      ok: false,
      asks: "password",
    });
  });

  test.each([
    ["server-error", "temporary"],
    ["reset", "temporary"],
    ["rate-limited", "rate-limited"],
    ["method-blocked", "blocked"],
    ["slow", "temporary"],
  ] as const)("%s is %s, and the password does not travel with it", async (mode, kind) => {
    await console.sim.setMode("smartplace", mode);
    const error = await console.publisher.signIn(await console.account()).catch((cause: unknown) => cause);
    expect(error).toMatchObject({ name: "VendorError", kind });
    expect(JSON.stringify([error, (error as Error).message, (error as Error).stack])).not.toContain("맞는-비밀번호");
  });
});

describe("replies", () => {
  test("posted, read back and then public", async () => {
    const at = await console.signedIn();
    expect(at.place).toMatchObject({
      platformStoreId: at.shop.placeId,
      platformIds: { placeSeq: at.shop.placeSeq, bookingBusinessId: at.shop.bookingBusinessId },
    });
    expect(await console.read(at)).toEqual({ state: "none" });
    await console.post(at, "맛있게 드셨다니 저도 기뻐요 😊");
    expect(await console.read(at)).toEqual({ state: "visible", text: "맛있게 드셨다니 저도 기뻐요 😊", replyId: null });
    await console.sim.advanceClock(5_000);
    expect(await console.sim.replies(at.shop.placeId)).toMatchObject([{ reviewId: at.reviewId, public: true }]);
  });

  test("too long and forbidden words come back as refused, with the reason where there is one", async () => {
    const long = await console.signedIn();
    await console.post(long, "가".repeat(290));
    expect(await console.read(long)).toMatchObject({ state: "refused", reason: expect.stringMatching(/250자/) });
    const rude = await console.signedIn();
    await console.post(rude, "별점 수정해 주시면 좋겠어요");
    expect(await console.read(rude)).toMatchObject({ state: "refused", reason: expect.stringMatching(/운영정책/) });
  });

  test("accepted at first and suspended in silence later is seen", async () => {
    const at = await console.signedIn();
    await console.sim.failNext({ site: "smartplace", mode: "suspend-later", path: "/graphql" });
    await console.post(at, "감사해요");
    expect(await console.read(at)).toMatchObject({ state: "visible" });
    await console.sim.advanceClock(5_000);
    expect(await console.read(at)).toMatchObject({ state: "refused" });
  });

  test("one reply per review: another text is refused, the same text counts as posted", async () => {
    const at = await console.signedIn();
    await console.post(at, "첫 답글이에요");
    expect(await kindOf(console.post(at, "다른 답글이에요"))).toBe("rejected");
    expect(await kindOf(console.post(at, "첫 답글이에요"))).toBe("fine");
    expect(await console.read(at)).toMatchObject({ text: "첫 답글이에요" });
  });

  test("an answer that gets lost is temporary, and the reply is found", async () => {
    const at = await console.signedIn();
    await console.sim.failNext({ site: "smartplace", mode: "lost-response", path: "/graphql" });
    expect(await kindOf(console.post(at, "감사해요"))).toBe("temporary");
    expect(await console.read(at)).toMatchObject({ state: "visible", text: "감사해요" });
  });

  test("an old review among many is found by its day", async () => {
    const at = await console.signedIn();
    await console.sim.addReviews(at.shop.placeId, 250);
    const oldest = (await console.sim.reviews(at.shop.placeId)).at(-1);
    await console.sim.clearRequests();
    expect(await console.read({ ...at, reviewId: oldest?.id ?? "" })).toMatchObject({ state: expect.any(String) });
    const lists = (await console.sim.requests("smartplace")).filter((one) => one.path.includes("getReviews"));
    expect(lists).toHaveLength(1);
  });

  test("a review that is gone is refused", async () => {
    const at = await console.signedIn();
    expect(await kindOf(console.read({ ...at, reviewId: "65f0000000000000000000aa" }))).toBe("rejected");
    await console.sim.takeDownReview(at.reviewId);
    expect(await kindOf(console.post(at, "감사해요"))).toBe("rejected");
  });
});

describe("sessions", () => {
  test("an expired one needs the owner", async () => {
    const at = await console.signedIn();
    await console.sim.expireSessions();
    expect(await kindOf(console.read(at))).toBe("session-expired");
    expect(await kindOf(console.post(at, "감사해요"))).toBe("session-expired");
    expect(await kindOf(console.publisher.listPlaces(at.session))).toBe("session-expired");
  });

  test("staff may look and not answer", async () => {
    const at = await console.signedIn({ role: "staff" });
    expect(await console.read(at)).toEqual({ state: "none" });
    expect(await kindOf(console.post(at, "감사해요"))).toBe("session-expired");
  });

  test("one of another shop is refused before anything is read or written", async () => {
    const [ours, theirs] = [await console.signedIn(), await console.signedIn()];
    await console.sim.clearRequests();
    expect(await kindOf(console.post({ ...ours, session: theirs.session }, "남의 가게"))).toBe("wrong-shop");
    expect(await kindOf(console.read({ ...ours, session: theirs.session }))).toBe("wrong-shop");
    const asked = await console.sim.requests("smartplace");
    expect(asked.every((one) => one.path.startsWith("/api/refined-businesses"))).toBe(true);
    expect(await console.sim.replies(ours.shop.placeId)).toEqual([]);
  });

  test("the console showing another account's shops is refused", async () => {
    const at = await console.signedIn();
    await console.signedIn();
    await console.sim.setMode("smartplace", "wrong-account");
    expect(await kindOf(console.post(at, "감사해요"))).toBe("wrong-shop");
    await console.sim.clearFailures();
    expect(await console.sim.replies(at.shop.placeId)).toEqual([]);
  });

  test("many shops at once never mix", async () => {
    const all = await Promise.all(Array.from({ length: 4 }, () => console.signedIn()));
    await Promise.all(all.map((at) => console.post(at, `답글 ${at.shop.placeId}`)));
    for (const at of all) expect(await console.read(at)).toMatchObject({ text: `답글 ${at.shop.placeId}` });
  });

  test.each([
    ["server-error", "temporary"],
    ["truncated", "temporary"],
    ["slow", "temporary"],
    ["rate-limited", "rate-limited"],
    ["method-blocked", "blocked"],
    ["session-expired", "session-expired"],
    ["reset", "temporary"],
    ["graphql-errors", "temporary"],
    ["headers-changed", "layout-changed"],
    ["layout-changed", "fine"],
    ["popup", "fine"],
  ] as const)("%s while posting is %s", async (mode, kind) => {
    const at = await console.signedIn();
    await console.sim.setMode("smartplace", mode);
    expect(await kindOf(console.post(at, "감사해요"))).toBe(kind);
  });
});

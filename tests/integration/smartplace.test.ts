import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { kindOf, type OwnerConsole, startOwnerConsole } from "@/tests/support/owner-console";

let outside: OwnerConsole;
beforeAll(async () => {
  outside = await startOwnerConsole();
});
afterAll(() => outside.stop());
afterEach(() => outside.sim.clearFailures());

describe("signing in", () => {
  test("keeps the session cookies and nothing else", async () => {
    const result = await outside.publisher.signIn(await outside.account());
    expect(result.ok && Object.keys(result.session.cookies as object).sort()).toEqual(["NID_AUT", "NID_SES"]);
  });

  test.each([
    ["captcha", "captcha"],
    ["device-confirm", "device"],
    ["two-step", "two-step"],
    ["overseas-blocked", "overseas"],
  ] as const)("%s is the owner's to answer", async (login, asks) => {
    expect(await outside.publisher.signIn(await outside.account({ login }))).toEqual({ ok: false, asks });
  });

  test("a wrong password is said to be one", async () => {
    const right = await outside.account();
    expect(await outside.publisher.signIn({ ...right, password: "틀린-비밀번호" })).toEqual({
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
    await outside.sim.setMode("smartplace", mode);
    const error = await outside.publisher.signIn(await outside.account()).catch((cause: unknown) => cause);
    expect(error).toMatchObject({ name: "VendorError", kind });
    expect(JSON.stringify([error, (error as Error).message, (error as Error).stack])).not.toContain("맞는-비밀번호");
  });
});

describe("replies", () => {
  test("posted, read back and then public", async () => {
    const at = await outside.signedIn();
    expect(at.place).toMatchObject({
      platformStoreId: at.shop.placeId,
      platformIds: { placeSeq: at.shop.placeSeq, bookingBusinessId: at.shop.bookingBusinessId },
    });
    expect(await outside.read(at)).toEqual({ state: "none" });
    await outside.post(at, "맛있게 드셨다니 저도 기뻐요 😊");
    expect(await outside.read(at)).toEqual({ state: "visible", text: "맛있게 드셨다니 저도 기뻐요 😊", replyId: null });
    await outside.sim.advanceClock(5_000);
    expect(await outside.sim.replies(at.shop.placeId)).toMatchObject([{ reviewId: at.reviewId, public: true }]);
  });

  test("too long and forbidden words come back as refused, with the reason where there is one", async () => {
    const long = await outside.signedIn();
    await outside.post(long, "가".repeat(290));
    expect(await outside.read(long)).toMatchObject({ state: "refused", reason: expect.stringMatching(/250자/) });
    const rude = await outside.signedIn();
    await outside.post(rude, "별점 수정해 주시면 좋겠어요");
    expect(await outside.read(rude)).toMatchObject({ state: "refused", reason: expect.stringMatching(/운영정책/) });
  });

  test("accepted at first and suspended in silence later is seen", async () => {
    const at = await outside.signedIn();
    await outside.sim.failNext({ site: "smartplace", mode: "suspend-later", path: "/graphql" });
    await outside.post(at, "감사해요");
    expect(await outside.read(at)).toMatchObject({ state: "visible" });
    await outside.sim.advanceClock(5_000);
    expect(await outside.read(at)).toMatchObject({ state: "refused" });
  });

  test("one reply per review: another text is refused, the same text counts as posted", async () => {
    const at = await outside.signedIn();
    await outside.post(at, "첫 답글이에요");
    expect(await kindOf(outside.post(at, "다른 답글이에요"))).toBe("rejected");
    expect(await kindOf(outside.post(at, "첫 답글이에요"))).toBe("fine");
    expect(await outside.read(at)).toMatchObject({ text: "첫 답글이에요" });
  });

  test("an answer that gets lost is temporary, and the reply is found", async () => {
    const at = await outside.signedIn();
    await outside.sim.failNext({ site: "smartplace", mode: "lost-response", path: "/graphql" });
    expect(await kindOf(outside.post(at, "감사해요"))).toBe("temporary");
    expect(await outside.read(at)).toMatchObject({ state: "visible", text: "감사해요" });
  });

  test("an old review among many is found by its day", async () => {
    const at = await outside.signedIn();
    await outside.sim.addReviews(at.shop.placeId, 250);
    const oldest = (await outside.sim.reviews(at.shop.placeId)).at(-1);
    await outside.sim.clearRequests();
    expect(await outside.read({ ...at, reviewId: oldest?.id ?? "" })).toMatchObject({ state: expect.any(String) });
    const lists = (await outside.sim.requests("smartplace")).filter((one) => one.path.includes("getReviews"));
    expect(lists).toHaveLength(1);
  });

  test("a review that is gone is refused", async () => {
    const at = await outside.signedIn();
    expect(await kindOf(outside.read({ ...at, reviewId: "65f0000000000000000000aa" }))).toBe("rejected");
    await outside.sim.takeDownReview(at.reviewId);
    expect(await kindOf(outside.post(at, "감사해요"))).toBe("rejected");
  });
});

describe("sessions", () => {
  test("an expired one needs the owner", async () => {
    const at = await outside.signedIn();
    await outside.sim.expireSessions();
    expect(await kindOf(outside.read(at))).toBe("session-expired");
    expect(await kindOf(outside.post(at, "감사해요"))).toBe("session-expired");
    expect(await kindOf(outside.publisher.listPlaces(at.session))).toBe("session-expired");
  });

  test("staff may look and not answer", async () => {
    const at = await outside.signedIn({ role: "staff" });
    expect(await outside.read(at)).toEqual({ state: "none" });
    expect(await kindOf(outside.post(at, "감사해요"))).toBe("session-expired");
  });

  test("one of another shop is refused before anything is read or written", async () => {
    const [ours, theirs] = [await outside.signedIn(), await outside.signedIn()];
    await outside.sim.clearRequests();
    expect(await kindOf(outside.post({ ...ours, session: theirs.session }, "남의 가게"))).toBe("wrong-shop");
    expect(await kindOf(outside.read({ ...ours, session: theirs.session }))).toBe("wrong-shop");
    const asked = await outside.sim.requests("smartplace");
    expect(asked.every((one) => one.path.startsWith("/api/refined-businesses"))).toBe(true);
    expect(await outside.sim.replies(ours.shop.placeId)).toEqual([]);
  });

  test("the console showing another account's shops is refused", async () => {
    const at = await outside.signedIn();
    await outside.signedIn();
    await outside.sim.setMode("smartplace", "wrong-account");
    expect(await kindOf(outside.post(at, "감사해요"))).toBe("wrong-shop");
    await outside.sim.clearFailures();
    expect(await outside.sim.replies(at.shop.placeId)).toEqual([]);
  });

  test("many shops at once never mix", async () => {
    const all = await Promise.all(Array.from({ length: 4 }, () => outside.signedIn()));
    await Promise.all(all.map((at) => outside.post(at, `답글 ${at.shop.placeId}`)));
    for (const at of all) expect(await outside.read(at)).toMatchObject({ text: `답글 ${at.shop.placeId}` });
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
    const at = await outside.signedIn();
    await outside.sim.setMode("smartplace", mode);
    expect(await kindOf(outside.post(at, "감사해요"))).toBe(kind);
  });
});

import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { kindOf, type OwnerConsole, startOwnerConsole } from "@/tests/support/owner-console";

let outside: OwnerConsole;
beforeAll(async () => {
  outside = await startOwnerConsole();
});
afterAll(() => outside.stop());
afterEach(() => outside.sim.clearFailures());

/** An answered review. */
async function answered(options?: { role?: "owner" | "staff" }) {
  const at = await outside.signedIn();
  await outside.post(at, "첫 답글이에요.\n고맙습니다.");
  return options?.role ? { ...at, ...options } : at;
}

describe("a live reply is rewritten", () => {
  test("and reads back as it was meant", async () => {
    const at = await answered();
    await outside.edit(at, "고친 답글이에요 😊\n또 오세요.");
    expect(await outside.read(at)).toMatchObject({ state: "visible", text: "고친 답글이에요 😊\n또 오세요." });
  });

  test("a popup over the button is put away first", async () => {
    const at = await answered();
    await outside.sim.setMode("smartplace", "popup");
    await outside.edit(at, "고친 답글이에요");
    expect(await outside.read(at)).toMatchObject({ text: "고친 답글이에요" });
  });

  test("the same text again touches nothing", async () => {
    const at = await answered();
    await outside.sim.clearRequests();
    await outside.edit(at, "첫 답글이에요.\n고맙습니다.");
    const asked = await outside.sim.requests("smartplace");
    expect(asked.some(({ path }) => path.startsWith("/bizes"))).toBe(false);
  });

  test("among many, on a later page of the console", async () => {
    const at = await answered();
    await outside.sim.addReviews(at.shop.placeId, 45);
    const oldest = (await outside.sim.reviews(at.shop.placeId)).at(-1);
    const old = { ...at, reviewId: oldest?.id ?? "" };
    await outside.post(old, "오래된 리뷰의 답글");
    await outside.edit(old, "오래된 리뷰의 고친 답글");
    expect(await outside.read(old)).toMatchObject({ text: "오래된 리뷰의 고친 답글" });
    expect(await outside.read(at)).toMatchObject({ text: "첫 답글이에요.\n고맙습니다." });
  });

  test("without a payment link the row is known by our reply, and only if it is the only one", async () => {
    const at = await outside.signedIn();
    const plain = async () => ({ ...at, reviewId: await outside.sim.addReview(at.shop.placeId, { origin: null }) });
    const [one, two] = [await plain(), await plain()];
    await outside.post(one, "하나뿐인 답글");
    await outside.edit(one, "고친 하나뿐인 답글");
    expect(await outside.read(one)).toMatchObject({ text: "고친 하나뿐인 답글" });
    await outside.post(two, "고친 하나뿐인 답글");
    expect(await kindOf(outside.edit(two, "어느 쪽일까"))).toBe("layout-changed");
    expect(await outside.read(one)).toMatchObject({ text: "고친 하나뿐인 답글" });
  });

  test("a text Naver hides is taken and reads back as refused", async () => {
    const at = await answered();
    await outside.edit(at, "별점 수정해 주시면 좋겠어요");
    expect(await outside.read(at)).toMatchObject({ state: "refused", reason: expect.stringMatching(/운영정책/) });
  });

  test("where there is none it is refused", async () => {
    expect(await kindOf(outside.edit(await outside.signedIn(), "고친 답글"))).toBe("rejected");
  });
});

describe("a live reply is taken away", () => {
  test.each([null, "popup"])("after the console's own question (mode %s)", async (mode) => {
    const at = await answered();
    await outside.sim.setMode("smartplace", mode);
    await outside.remove(at);
    expect(await outside.read(at)).toEqual({ state: "none" });
    expect(await outside.sim.replies(at.shop.placeId)).toEqual([]);
  });

  test("one that is not there is fine, and another can be posted after it", async () => {
    const at = await answered();
    await outside.remove(at);
    await outside.remove(at);
    await outside.post(at, "새 답글이에요");
    expect(await outside.read(at)).toMatchObject({ text: "새 답글이에요" });
  });
});

describe("nothing is changed", () => {
  test("in another shop", async () => {
    const [ours, theirs] = [await answered(), await answered()];
    const crossed = { ...ours, session: theirs.session };
    expect(await kindOf(outside.edit(crossed, "남의 가게"))).toBe("wrong-shop");
    expect(await kindOf(outside.remove(crossed))).toBe("wrong-shop");
    expect(await outside.read(ours)).toMatchObject({ text: "첫 답글이에요.\n고맙습니다." });
  });

  test.each([
    ["session-expired", "session-expired"],
    ["rate-limited", "rate-limited"],
    ["method-blocked", "blocked"],
    ["server-error", "temporary"],
    ["reset", "temporary"],
  ] as const)("when the console's page shows %s: %s", async (mode, kind) => {
    const at = await answered();
    await outside.sim.failNext({ site: "smartplace", mode, path: "/bizes", times: 5 });
    expect(await kindOf(outside.edit(at, "고친 답글"))).toBe(kind);
    expect(await kindOf(outside.remove(at))).toBe(kind);
    await outside.sim.clearFailures();
    expect(await outside.read(at)).toMatchObject({ text: "첫 답글이에요.\n고맙습니다." });
  });

  test("by staff", async () => {
    const at = await answered();
    const { loginId, password } = await outside.account({ role: "staff", placeIds: [at.shop.placeId] });
    const result = await outside.publisher.signIn({ loginId, password });
    if (!result.ok) throw new Error(result.asks);
    expect(await kindOf(outside.edit({ ...at, session: result.session }, "직원이 고침"))).toBe("session-expired");
    expect(await outside.read(at)).toMatchObject({ text: "첫 답글이에요.\n고맙습니다." });
  });
});

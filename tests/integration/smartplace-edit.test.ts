import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { kindOf, type OwnerConsole, startOwnerConsole } from "@/tests/support/owner-console";

let console: OwnerConsole;
beforeAll(async () => {
  console = await startOwnerConsole();
});
afterAll(() => console.stop());
afterEach(() => console.sim.clearFailures());

/** An answered review. */
async function answered(options?: { role?: "owner" | "staff" }) {
  const at = await console.signedIn();
  await console.post(at, "첫 답글이에요.\n고맙습니다.");
  return options?.role ? { ...at, ...options } : at;
}

describe("a live reply is rewritten", () => {
  test("and reads back as it was meant", async () => {
    const at = await answered();
    await console.edit(at, "고친 답글이에요 😊\n또 오세요.");
    expect(await console.read(at)).toMatchObject({ state: "visible", text: "고친 답글이에요 😊\n또 오세요." });
  });

  test("a popup over the button is put away first", async () => {
    const at = await answered();
    await console.sim.setMode("smartplace", "popup");
    await console.edit(at, "고친 답글이에요");
    expect(await console.read(at)).toMatchObject({ text: "고친 답글이에요" });
  });

  test("the same text again touches nothing", async () => {
    const at = await answered();
    await console.sim.clearRequests();
    await console.edit(at, "첫 답글이에요.\n고맙습니다.");
    const asked = await console.sim.requests("smartplace");
    expect(asked.some(({ path }) => path.startsWith("/bizes"))).toBe(false);
  });

  test("among many, on a later page of the console", async () => {
    const at = await answered();
    await console.sim.addReviews(at.shop.placeId, 45);
    const oldest = (await console.sim.reviews(at.shop.placeId)).at(-1);
    const old = { ...at, reviewId: oldest?.id ?? "" };
    await console.post(old, "오래된 리뷰의 답글");
    await console.edit(old, "오래된 리뷰의 고친 답글");
    expect(await console.read(old)).toMatchObject({ text: "오래된 리뷰의 고친 답글" });
    expect(await console.read(at)).toMatchObject({ text: "첫 답글이에요.\n고맙습니다." });
  });

  test("without a payment link the row is known by our reply, and only if it is the only one", async () => {
    const at = await console.signedIn();
    const plain = async () => ({ ...at, reviewId: await console.sim.addReview(at.shop.placeId, { origin: null }) });
    const [one, two] = [await plain(), await plain()];
    await console.post(one, "하나뿐인 답글");
    await console.edit(one, "고친 하나뿐인 답글");
    expect(await console.read(one)).toMatchObject({ text: "고친 하나뿐인 답글" });
    await console.post(two, "고친 하나뿐인 답글");
    expect(await kindOf(console.edit(two, "어느 쪽일까"))).toBe("layout-changed");
    expect(await console.read(one)).toMatchObject({ text: "고친 하나뿐인 답글" });
  });

  test("a text Naver hides is taken and reads back as refused", async () => {
    const at = await answered();
    await console.edit(at, "별점 수정해 주시면 좋겠어요");
    expect(await console.read(at)).toMatchObject({ state: "refused", reason: expect.stringMatching(/운영정책/) });
  });

  test("where there is none it is refused", async () => {
    expect(await kindOf(console.edit(await console.signedIn(), "고친 답글"))).toBe("rejected");
  });
});

describe("a live reply is taken away", () => {
  test.each([null, "popup"])("after the console's own question (mode %s)", async (mode) => {
    const at = await answered();
    await console.sim.setMode("smartplace", mode);
    await console.remove(at);
    expect(await console.read(at)).toEqual({ state: "none" });
    expect(await console.sim.replies(at.shop.placeId)).toEqual([]);
  });

  test("one that is not there is fine, and another can be posted after it", async () => {
    const at = await answered();
    await console.remove(at);
    await console.remove(at);
    await console.post(at, "새 답글이에요");
    expect(await console.read(at)).toMatchObject({ text: "새 답글이에요" });
  });
});

describe("nothing is changed", () => {
  test("in another shop", async () => {
    const [ours, theirs] = [await answered(), await answered()];
    const crossed = { ...ours, session: theirs.session };
    expect(await kindOf(console.edit(crossed, "남의 가게"))).toBe("wrong-shop");
    expect(await kindOf(console.remove(crossed))).toBe("wrong-shop");
    expect(await console.read(ours)).toMatchObject({ text: "첫 답글이에요.\n고맙습니다." });
  });

  test.each([
    ["session-expired", "session-expired"],
    ["rate-limited", "rate-limited"],
    ["method-blocked", "blocked"],
    ["server-error", "temporary"],
    ["reset", "temporary"],
  ] as const)("when the console's page shows %s: %s", async (mode, kind) => {
    const at = await answered();
    await console.sim.failNext({ site: "smartplace", mode, path: "/bizes", times: 5 });
    expect(await kindOf(console.edit(at, "고친 답글"))).toBe(kind);
    expect(await kindOf(console.remove(at))).toBe(kind);
    await console.sim.clearFailures();
    expect(await console.read(at)).toMatchObject({ text: "첫 답글이에요.\n고맙습니다." });
  });

  test("by staff", async () => {
    const at = await answered();
    const { loginId, password } = await console.account({ role: "staff", placeIds: [at.shop.placeId] });
    const result = await console.publisher.signIn({ loginId, password });
    if (!result.ok) throw new Error(result.asks);
    expect(await kindOf(console.edit({ ...at, session: result.session }, "직원이 고침"))).toBe("session-expired");
    expect(await console.read(at)).toMatchObject({ text: "첫 답글이에요.\n고맙습니다." });
  });
});

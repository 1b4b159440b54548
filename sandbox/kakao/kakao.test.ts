import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { type Sandbox, startSandbox } from "@/sandbox/start";

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox({ now: () => new Date("2026-11-25T03:00:00Z"), seed: 1 });
});
afterAll(() => sandbox.stop());
afterEach(() => sandbox.sim.clearFailures());

const at = (path: string, headers: Record<string, string> = { pf: "PC" }) =>
  fetch(sandbox.urls.kakao + path, { headers, redirect: "manual" });
const listPath = (kakaoId: string, query = "order=LATEST&only_photo_review=false") =>
  `/places/tab/reviews/kakaomap/${kakaoId}?${query}`;

type Listed = { review_id: string; star_rating: number; contents: string | null; meta: { place_owner_reply: unknown } };
type List = { score_set: { review_count: number; average_score: number }; reviews: Listed[]; has_next: boolean };

/** The list with every digit of its ids. */
async function list(kakaoId: string, query?: string): Promise<List> {
  const text = await (await at(listPath(kakaoId, query))).text();
  return JSON.parse(text.replace(/"review_id":(\d+)/g, '"review_id":"$1"')) as List;
}

async function shop(reviews = 0) {
  const made = await sandbox.sim.addShop({ name: "시험 밥집", shortCode: `k${Math.floor(Math.random() * 1e9)}` });
  if (reviews > 0) await sandbox.sim.addKakaoReviews(made.placeId, reviews);
  return { ...made, kakaoId: await sandbox.sim.kakaoId(made.placeId) };
}

describe("the list of reviews", () => {
  it("comes in twenties after a review, to its end, each once, in numbers beyond what a double holds", async () => {
    const { placeId, kakaoId } = await shop(45);
    const ids: string[] = [];
    for (let hasNext = true; hasNext; ) {
      const query = `order=LATEST${ids.length > 0 ? `&previous_last_review_id=${ids.at(-1)}` : ""}`;
      const page = await list(kakaoId, query);
      ids.push(...page.reviews.map((review) => review.review_id));
      hasNext = page.has_next;
    }
    expect(ids).toEqual((await sandbox.sim.kakaoReviews(placeId)).map(({ id }) => id));
    expect(ids.some((id) => String(Number(id)) !== id)).toBe(true);
  });

  it.each(["order=LOW_RATING", "order=LATEST&previous_last_review_id=123"])("is empty for %s", async (query) => {
    const { kakaoId } = await shop(3);
    expect(await list(kakaoId, query)).toMatchObject({ reviews: [], has_next: false, score_set: { review_count: 3 } });
  });

  it("has the demo shops' own reviews, always the same, and an average that counts more than is shown", async () => {
    const [first] = await sandbox.sim.shops();
    const placeId = first?.placeId ?? "";
    const kakaoId = await sandbox.sim.kakaoId(placeId);
    const before = await list(kakaoId);
    const opened = structuredClone(await sandbox.sim.kakaoReviews(placeId));
    expect(before.reviews.length).toBe(20);
    const worst = (await sandbox.sim.kakaoReviews(placeId)).filter(({ stars }) => stars <= 2);
    expect(worst.length).toBeGreaterThan(0);
    for (const { id } of worst) await sandbox.sim.deleteKakaoReview(id);
    const after = await list(kakaoId);
    expect(after.score_set.review_count).toBe(before.score_set.review_count - worst.length);
    expect(after.score_set.average_score).toBe(before.score_set.average_score);
    const other = await startSandbox({ now: () => new Date("2026-11-25T03:00:00Z"), seed: 1 });
    expect(await other.sim.kakaoReviews(placeId)).toEqual(opened);
    await other.stop();
  });

  it("shows the owner's answer in every shape, and a review taken down without its text", async () => {
    const { placeId, kakaoId } = await shop();
    const add = (body: string) => sandbox.sim.addKakaoReview(placeId, { body, stars: 4, photos: 0 });
    const [text, contents, dated, unknown, down] = [
      await add("하나"),
      await add("둘"),
      await add("셋"),
      await add("넷"),
      await add("다섯"),
    ];
    await sandbox.sim.answerKakaoReview(text, "고마워요", "text");
    await sandbox.sim.answerKakaoReview(contents, "고마워요", "contents");
    await sandbox.sim.answerKakaoReview(dated, "고마워요", "dated-text");
    await sandbox.sim.answerKakaoReview(unknown, "고마워요", "unknown");
    await sandbox.sim.takeDownKakaoReview(down);
    const { reviews } = await list(kakaoId);
    const replyOf = (id: string) => reviews.find((review) => review.review_id === id)?.meta.place_owner_reply;
    expect(replyOf(text)).toBe("고마워요");
    expect(replyOf(contents)).toMatchObject({ contents: "고마워요", registered_at: "2026-11-25 12:00:00" });
    expect(replyOf(dated)).toMatchObject({ text: "고마워요" });
    expect(replyOf(unknown)).toMatchObject({ blocks: [{ body: "고마워요" }] });
    expect(reviews.find((review) => review.review_id === down)).toMatchObject({ status: "BLIND", contents: null });
  });
});

describe("what is turned away", () => {
  it("is a call without pf, with one nobody knows, and everything while told so", async () => {
    const { kakaoId } = await shop(1);
    for (const path of [listPath(kakaoId), `/places/panel3/${kakaoId}`, `/places/reviews/kakaomap/meta/${kakaoId}`]) {
      expect((await at(path, {})).status).toBe(406);
      expect((await at(path, { pf: "robot" })).status).toBe(406);
      expect((await at(path)).status).toBe(200);
    }
    await sandbox.sim.setMode("kakao", "not-acceptable");
    expect((await at(listPath(kakaoId))).status).toBe(406);
  });

  it("are the addresses of earlier years, and shops that are none", async () => {
    const { kakaoId } = await shop();
    for (const path of [`/main/v/${kakaoId}`, `/commentlist/v/${kakaoId}/0`, "/7", listPath("7"), "/short/nowhere"])
      expect((await at(path)).status, path).toBe(404);
  });

  it("is every third connection while told so, and no other", async () => {
    const { kakaoId } = await shop(1);
    await sandbox.sim.setMode("kakao", "reset-every-third");
    const outcomes = [];
    for (let count = 0; count < 6; count += 1)
      outcomes.push(
        await at(listPath(kakaoId)).then(
          ({ status }) => status,
          () => "reset",
        ),
      );
    expect(outcomes).toEqual([200, 200, "reset", 200, 200, "reset"]);
  });
});

it("a shop that offers no reviews has none in its panel and 204 for its list", async () => {
  const { placeId, kakaoId } = await shop(2);
  await sandbox.sim.offerKakaoReviews(placeId, false);
  expect(await (await at(`/places/panel3/${kakaoId}`)).json()).toMatchObject({ kakaomap_review: null });
  expect((await at(listPath(kakaoId))).status).toBe(204);
});

it("a short link leads to the app's page of the shop, the map to the shop's own", async () => {
  const { kakaoId, shortCode } = await shop();
  const short = await at(`/short/${shortCode}`);
  expect([short.status, short.headers.get("location")]).toEqual([301, `/applink/place?id=${kakaoId}&t_src=share`]);
  expect((await at(`/map/?itemId=${kakaoId}`)).headers.get("location")).toBe(`/${kakaoId}`);
  for (const path of [`/${kakaoId}`, `/applink/place?id=${kakaoId}`])
    expect(await (await at(path)).text(), path).toContain("시험 밥집");
});

it("the owner answers by hand, changes the answer and takes it away", async () => {
  const { placeId, kakaoId } = await shop();
  const reviewId = await sandbox.sim.addKakaoReview(placeId, { body: "<b>굵게</b>", stars: 5 });
  expect(await (await at(`/mystore/${kakaoId}`)).text()).toContain("&lt;b&gt;굵게");
  const send = (fields: Record<string, string>) =>
    fetch(`${sandbox.urls.kakao}/mystore/${kakaoId}/reply`, {
      method: "POST",
      body: new URLSearchParams({ reviewId, ...fields }),
      redirect: "manual",
    });
  const reply = async () => (await list(kakaoId)).reviews[0]?.meta.place_owner_reply;
  expect((await send({ text: "또 오세요" })).status).toBe(303);
  expect(await reply()).toMatchObject({ contents: "또 오세요" });
  await send({ text: "꼭 또 오세요" });
  expect(await reply()).toMatchObject({ contents: "꼭 또 오세요" });
  expect((await send({ text: " " })).status).toBe(400);
  expect((await send({ text: "남의 후기", reviewId: "1" })).status).toBe(400);
  await send({ text: "꼭 또 오세요", remove: "1" });
  expect(await reply()).toBeNull();
});

it("the control page writes a review on Kakao Map", async () => {
  const page = await (await fetch(`${sandbox.urls.kakao}/__sim`)).text();
  for (const words of ["카카오맵", 'data-platform="kakao"', "세 번에 한 번은"]) expect(page).toContain(words);
});

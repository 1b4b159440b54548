import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { saveDraft } from "@/server/features/replies/save-draft";
import { reconcileRollups } from "@/server/features/upkeep/reconcile-rollups";
import { allowModel } from "@/server/features/model-asks/allow-model";
import { getModelUse } from "@/server/features/model-asks/get-model-use";
import { startTestApp, type TestApp } from "@/tests/support/app";
import { modelShop } from "@/tests/support/model-shop";

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterEach(async () => {
  await app.sim.clearFailures();
  await app.sim.clearRequests();
});
afterAll(() => app.stop());

/** What the built-in model does not call negative, and is not sure of. */
const unsure = { content: "점심에 들렀습니다. 국물은 심심한 편이네요.", rating: null };
const sure = { content: "국물이 진하고 정말 맛있어요. 최고예요!", rating: 5 };

const daily = (storeId: string) => app.db.reviewDaily.findFirstOrThrow({ where: { storeId } });

test("only what the first reading is unsure of is asked about; the rest never leaves", async () => {
  const shop = await modelShop(app, [
    unsure,
    sure,
    { content: "배탈이 났어요, 국물이 상한 것 같았어요." },
    { content: "👍👍" },
  ]);
  await shop.allow();
  await shop.reread();
  await shop.reread();
  const bodies = (await shop.requests()).map(({ body }) => body);
  expect(bodies).toHaveLength(1);
  expect(bodies[0]).toContain("점심에");
});

test("a reading that the review bears out is taken over: label, counts, record and a new draft; the score is ours", async () => {
  const shop = await modelShop(app, [unsure]);
  const before = await shop.review();
  expect(before.sentiment).not.toBe("negative");
  await shop.allow();
  await app.drainJobs();
  const after = await shop.review();
  expect(after).toMatchObject({
    sentiment: "negative",
    sentimentScore: expect.closeTo(-0.35),
    analyzerVersion: `${before.analyzerVersion} + gpt-sandbox reading-1`,
    aspects: [{ aspect: "taste", polarity: "negative", quote: "국물은 심심한 편이네요.", start: 11, end: 24 }],
  });
  expect(after.events).toContainEqual(
    expect.objectContaining({
      kind: "read_again",
      data: { model: "gpt-sandbox", prompt: "reading-1", from: before.sentiment, to: "negative" },
    }),
  );
  expect(await daily(shop.store.id)).toMatchObject({ reviews: 1, neutral: 0, positive: 0, negative: 1, scoreCount: 1 });
  const counted = await daily(shop.store.id);
  await reconcileRollups(app.ctx);
  expect(await daily(shop.store.id)).toEqual(counted);
  expect(after.reply).toMatchObject({
    id: before.reply?.id,
    author: "openai",
    draftRecord: { analysis: after.analyzerVersion },
  });
  expect((await shop.asks()).map(({ purpose, outcome }) => [purpose, outcome])).toEqual([
    ["reading", "used"],
    ["reply", "used"],
  ]);
});

test("another reading means another built-in draft, at once and in the same place; a touched one stays", async () => {
  const shop = await modelShop(app, [unsure]);
  const before = await shop.review();
  const old = "다른 뜻으로 읽고 쓴 초안이에요.";
  const ofShop = { where: { storeId: shop.store.id } };
  await app.db.reviewReply.updateMany({
    ...ofShop,
    data: { content: old, candidates: [{ angle: "action", text: old }] },
  });
  await shop.allow();
  await shop.reread();
  const { reply, analyzerVersion } = await shop.review();
  expect(reply).toMatchObject({ id: before.reply?.id, author: "built_in", draftRecord: { analysis: analyzerVersion } });
  expect(reply?.content).not.toBe(old);

  const touched = await modelShop(app, [unsure]);
  const draft = (await touched.review()).reply;
  const text = "간을 다시 볼게요. 알려 주셔서 고마워요.";
  await saveDraft(touched.owner.ctx, { replyId: draft?.id ?? "", version: draft?.version ?? 0, text });
  await touched.allow();
  await app.drainJobs();
  expect(await touched.review()).toMatchObject({ sentiment: "negative", reply: { content: text, author: "owner" } });
});

describe("whatever goes wrong, the first reading stands", () => {
  test.each([
    ["invents-quotes", "agreed"],
    ["obeys-injection", "agreed"],
    ["refusal", "refused"],
    ["bad-json", "malformed"],
    ["other-shape", "malformed"],
    ["cut-off", "cut-off"],
    ["server-error", "temporary"],
    ["rate-limited", "rate-limited"],
    ["wrong-key", "rejected"],
  ])("%s: %s", async (mode, outcome) => {
    const shop = await modelShop(app, [unsure]);
    const { sentiment, sentimentScore, aspects, reply } = await shop.review();
    await shop.allow();
    await app.sim.setMode("openai", mode);
    expect(await shop.reread()).toBe(0);
    expect(await shop.review()).toMatchObject({ sentiment, sentimentScore, aspects, reply });
    expect(await shop.asks()).toMatchObject([{ purpose: "reading", outcome }]);
  });
});

test("readings leave half of the day's budget to drafts", async () => {
  const doubtful = Array.from({ length: 6 }, (_, index) => ({
    content: `${index + 2}월에 들렀습니다. 심심한 국물이네요.`,
    rating: null,
  }));
  const shop = await modelShop(app, doubtful);
  await shop.allow({ allow: true, perDay: 5 });
  await app.drainJobs();
  const purposes = (await shop.asks()).map(({ purpose }) => purpose);
  expect(purposes).toEqual(["reading", "reading", "reading", "reply", "reply"]);
  expect(await shop.askedToday()).toBe(5);
});

test("a review that its guest edits meanwhile is left as it is now", async () => {
  const shop = await modelShop(app, [{ ...unsure, platformReviewId: "edited" }]);
  await shop.allow();
  await app.sim.configure({ slowMs: 1_000 });
  await app.sim.setMode("openai", "slow");
  const reading = shop.reread();
  await expect.poll(async () => (await shop.asks()).length).toBe(1);
  await app.ingest(shop.store, [{ ...sure, platformReviewId: "edited" }]);
  expect(await reading).toBe(0);
  expect(await shop.review()).toMatchObject({ content: sure.content, sentiment: "positive" });
  expect(await shop.asks()).toMatchObject([{ outcome: "overtaken" }]);
});

test("the owner is told where texts would go and how much was asked; without a key it cannot be switched on", async () => {
  const shop = await modelShop(app, [unsure]);
  const { ctx } = shop.owner;
  const input = { storeId: shop.store.id };
  const host = new URL(app.sandbox.urls.openai).host;
  expect(await getModelUse(ctx, input)).toMatchObject({
    service: { model: "gpt-sandbox", host },
    since: null,
    perDay: 50,
    askedToday: 0,
  });
  const without = { ...ctx, ports: { ...ctx.ports, secondReader: null, contextWriter: null } };
  expect((await getModelUse(without, input)).service).toBeNull();
  await expect(allowModel(without, { ...input, allow: true })).rejects.toMatchObject({ reason: "NO_KEY" });
  await shop.allow({ allow: true, perDay: 20 });
  await shop.reread();
  expect(await getModelUse(ctx, input)).toMatchObject({ since: expect.any(Date), perDay: 20, askedToday: 1 });
});

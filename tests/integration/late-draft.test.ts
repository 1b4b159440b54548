import { afterAll, beforeAll, expect, test } from "vitest";
import type { Ctx } from "@/server/context";
import { draftReplies } from "@/server/features/replies/draft-replies";
import { saveDraft } from "@/server/features/replies/save-draft";
import { startDraft } from "@/server/features/replies/start-draft";
import { getReview } from "@/server/features/reviews/get-review";
import { startTestApp, type TestApp } from "@/tests/support/app";

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.stop());

/** The product with a writer that breaks on some words. */
function breakingOn(words: string): Ctx {
  const { replyWriter } = app.ctx.ports;
  const write: typeof replyWriter.write = (request) =>
    request.review.text.includes(words) ? Promise.reject(new RangeError("broken")) : replyWriter.write(request);
  return { ...app.ctx, ports: { ...app.ctx.ports, replyWriter: { ...replyWriter, write } } };
}

async function lateShop() {
  const owner = await app.owner();
  const store = await app.store(owner.userId);
  await app.ingest(store, [
    { content: "고장난 리뷰예요. 국물이 좋았어요.", rating: 5 },
    { content: "수육이 부드러워요.", rating: 5 },
  ]);
  await draftReplies(breakingOn("고장난"), { storeId: store.id });
  const reviews = await app.db.review.findMany({ where: { storeId: store.id }, include: { reply: true } });
  const late = reviews.find(({ content }) => content.startsWith("고장난"));
  if (!late) throw new Error("no such review");
  return { owner, reviews, late, reviewId: late.id };
}

test("a review nobody can write for keeps no other without a draft, and is told to be late after a while", async () => {
  const { owner, reviews, late, reviewId } = await lateShop();
  expect(reviews.map(({ reply }) => reply !== null).toSorted()).toEqual([false, true]);
  expect(late.reply).toBeNull();
  expect((await getReview(owner.ctx, { reviewId })).isDraftLate).toBe(false);
  const later = { ...owner.ctx, now: () => new Date(Date.now() + 11 * 60_000) };
  expect((await getReview(later, { reviewId })).isDraftLate).toBe(true);
});

test("written again it has a draft like any other", async () => {
  const { owner, reviewId } = await lateShop();
  await startDraft(owner.ctx, { reviewId, by: "writer" });
  const { reply, isDraftLate } = await getReview(owner.ctx, { reviewId });
  expect(isDraftLate).toBe(false);
  expect(reply).toMatchObject({ status: "drafted", author: "built_in" });
  expect(reply?.candidates).toHaveLength(3);
});

test("the owner begins with an empty page, once; a draft that has come meanwhile stays", async () => {
  const { owner, reviewId } = await lateShop();
  await startDraft(owner.ctx, { reviewId, by: "owner" });
  const { reply } = await getReview(owner.ctx, { reviewId });
  expect(reply).toMatchObject({ status: "drafted", author: "owner", content: "" });
  const text = "국물 이야기 반가워요. 또 뵐게요.";
  await saveDraft(owner.ctx, { replyId: reply?.id ?? "", version: reply?.version ?? 0, text });
  await startDraft(owner.ctx, { reviewId, by: "writer" });
  expect((await getReview(owner.ctx, { reviewId })).reply?.content).toBe(text);
});

test("another owner's review is not there", async () => {
  const { reviewId } = await lateShop();
  const stranger = await app.owner();
  await expect(startDraft(stranger.ctx, { reviewId, by: "writer" })).rejects.toMatchObject({ code: "NOT_FOUND" });
});

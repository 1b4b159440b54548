import { afterAll, beforeAll, expect, test } from "vitest";
import { approveReply } from "@/server/features/replies/approve-reply";
import { markPosted } from "@/server/features/replies/mark-posted";
import { connectPlace } from "@/server/features/stores/connect-place";
import { crawlStore } from "@/server/features/crawling/crawl-store";
import { startTestApp, type TestApp } from "@/tests/support/app";

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.stop());

/** A shop connected by its Kakao Map address, with one review collected and drafted. */
async function drafted() {
  const owner = await app.owner();
  const shop = await app.sim.addShop({ name: "골목 국수" });
  const platformReviewId = await app.sim.addKakaoReview(shop.placeId, { body: "국물이 진하고 친절해요.", stars: 5 });
  const url = `https://place.map.kakao.com/${await app.sim.kakaoId(shop.placeId)}`;
  const { storeId, connectionId } = await connectPlace(owner.ctx, { url, consent: true });
  await app.drainJobs();
  const reply = () => app.db.reviewReply.findFirstOrThrow({ where: { storeId } });
  const collect = () => crawlStore(app.ctx, { connectionId, trigger: "manual" });
  return { owner, platformReviewId, reply, collect };
}

test("the owner pastes an approved reply into 매장관리, says so, and the next collecting sees it live", async () => {
  const { owner, platformReviewId, reply, collect } = await drafted();
  const draft = await reply();
  const { mode } = await approveReply(owner.ctx, { replyId: draft.id, version: draft.version, text: draft.content });
  expect(mode).toBe("assisted");
  expect(await reply()).toMatchObject({ status: "awaiting_paste" });
  await app.sim.answerKakaoReview(platformReviewId, draft.content);
  await markPosted(owner.ctx, { replyId: draft.id });
  expect(await reply()).toMatchObject({ status: "posted_unverified" });
  await collect();
  expect(await reply()).toMatchObject({ status: "live", content: draft.content });
});

test("what stands on Kakao Map is what is shown, when the owner pasted other words", async () => {
  const { owner, platformReviewId, reply, collect } = await drafted();
  const draft = await reply();
  await approveReply(owner.ctx, { replyId: draft.id, version: draft.version, text: draft.content });
  await markPosted(owner.ctx, { replyId: draft.id });
  await app.sim.answerKakaoReview(platformReviewId, "직접 고쳐 쓴 답글이에요. 고맙습니다.");
  await collect();
  expect(await reply()).toMatchObject({ status: "live", content: "직접 고쳐 쓴 답글이에요. 고맙습니다." });
});

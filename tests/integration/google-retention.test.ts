import { afterAll, beforeAll, expect, test } from "vitest";
import { approveReply } from "@/server/features/replies/approve-reply";
import { verifyReply } from "@/server/features/replies/verify-reply";
import { purgeGoogleReviews } from "@/server/features/reviews/purge-google-reviews";
import { disconnectGoogle } from "@/server/features/stores/disconnect-google";
import { reconcileRollups } from "@/server/features/upkeep/reconcile-rollups";
import { incoming, startTestApp, type TestApp } from "@/tests/support/app";
import { type GoogleShop, googleShop } from "@/tests/support/google-shop";

let app: TestApp;
let offsetMs = 0;
beforeAll(async () => {
  app = await startTestApp({ now: () => new Date(Date.now() + offsetMs) });
});
afterAll(() => app.stop());

const inDays = async (days: number, work: () => Promise<unknown>) => {
  offsetMs = days * 86_400_000;
  await work();
  offsetMs = 0;
};
const contentOf = (at: GoogleShop) =>
  app.db.review.findMany({ where: { storeId: at.store.id }, orderBy: { content: "asc" }, select: { content: true } });

/** A shop whose Google review was answered, next to one from a file and one of Naver. */
async function answered() {
  const at = await googleShop(app);
  const id = await app.sim.addGoogleReview(at.shop.placeId, { comment: "구글에서 모음", stars: 5, isAnonymous: false });
  await at.connect();
  await app.drainJobs();
  const where = { storeId: at.store.id, review: { platformReviewId: id } };
  const reply = await app.db.reviewReply.findFirstOrThrow({ where });
  await approveReply(at.owner.ctx, { replyId: reply.id, version: reply.version, text: "따뜻한 말씀 고맙습니다." });
  await app.drainJobs();
  await verifyReply(app.ctx, { replyId: reply.id });
  expect(await app.db.reviewReply.findFirstOrThrow({ where })).toMatchObject({ status: "live" });
  await app.ingest(at.store, [incoming({ platform: "naver", content: "네이버에서 모음", rating: 4 })]);
  await app.ingest(at.store, [incoming({ platform: "google", content: "파일에서 가져옴", rating: 3 })]);
  await app.db.review.updateMany({
    where: { storeId: at.store.id, content: "파일에서 가져옴" },
    data: { crawlSessionId: null },
  });
  return at;
}

test("a working connection keeps its reviews, a disconnected one loses them within 30 days, and only them", async () => {
  const at = await answered();
  await disconnectGoogle(at.owner.ctx, { storeId: at.store.id });
  await inDays(25, () => purgeGoogleReviews(app.ctx));
  expect(await contentOf(at)).toHaveLength(3);
  await inDays(27, () => purgeGoogleReviews(app.ctx));
  expect(await contentOf(at)).toEqual([{ content: "네이버에서 모음" }, { content: "파일에서 가져옴" }]);
  expect(await app.db.reviewKey.count({ where: { storeId: at.store.id, platform: "google" } })).toBe(1);
  expect(await app.db.reviewReply.count({ where: { storeId: at.store.id, content: { contains: "고맙습니다" } } })).toBe(
    0,
  );
  const days = await app.db.reviewDaily.findMany({ where: { storeId: at.store.id, platform: "google" } });
  expect(days.reduce((sum, day) => sum + day.reviews, 0)).toBe(1);
  expect(days.reduce((sum, day) => sum + day.replied + Number(day.replySeconds), 0)).toBe(0);
  expect(await reconcileRollups(app.ctx)).toBe(0);
  await inDays(28, async () => expect(await purgeGoogleReviews(app.ctx)).toBe(0));
});

test("one that cannot log in any more loses them too, unless the owner logs in again", async () => {
  const [at, back] = [await answered(), await answered()];
  for (const each of [at, back])
    await app.db.storeConnection.update({
      where: { id: (await each.connection()).id },
      data: { status: "needs_login", credentials: null },
    });
  await inDays(26, async () => {
    await back.comeBack(await back.goToGoogle());
    await purgeGoogleReviews(app.ctx);
  });
  expect(await contentOf(at)).toHaveLength(2);
  expect(await contentOf(back)).toHaveLength(3);
});

test("a review Google no longer shows goes while the others stay", async () => {
  const at = await answered();
  await app.sim.addGoogleReview(at.shop.placeId, { comment: "아직 있음" });
  await at.crawl();
  await app.db.review.updateMany({
    where: { storeId: at.store.id, content: "구글에서 모음" },
    data: { removedAt: new Date() },
  });
  await inDays(21, async () => {
    await at.crawl();
    await purgeGoogleReviews(app.ctx);
  });
  expect((await contentOf(at)).map(({ content }) => content)).toEqual([
    "네이버에서 모음",
    "아직 있음",
    "파일에서 가져옴",
  ]);
});

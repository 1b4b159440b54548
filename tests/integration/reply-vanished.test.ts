import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Ctx } from "@/server/context";
import { approveReply } from "@/server/features/replies/approve-reply";
import { markPosted } from "@/server/features/replies/mark-posted";
import { publishReply } from "@/server/features/replies/publish-reply";
import { verifyReply } from "@/server/features/replies/verify-reply";
import { getReview } from "@/server/features/reviews/get-review";
import { startTestApp, type TestApp } from "@/tests/support/app";
import { crawledShop } from "@/tests/support/crawled-shop";
import { googleShop } from "@/tests/support/google-shop";
import { kakaoShop } from "@/tests/support/kakao-shop";
import { giveSession } from "@/tests/support/owner-session";

const hourMs = 3_600_000;
let aheadMs = 0;
let app: TestApp;
beforeAll(async () => {
  app = await startTestApp({ now: () => new Date(Date.now() + aheadMs) });
});
afterAll(() => app.stop());

async function passTime(ms: number): Promise<void> {
  aheadMs += ms;
  await app.sim.advanceClock(ms);
}

type Answered = {
  ctx: Ctx;
  storeId: string;
  crawl: () => Promise<void>;
  /** Somebody changes the reply, or takes it away, on the platform itself. */
  setThere: (text: string | null) => Promise<void>;
  /** Hides it as the platform's moderation would; absent: no way known. */
  hideThere?: (reason: string) => Promise<void>;
};

async function onGoogle(): Promise<Answered> {
  const at = await googleShop(app);
  const review = { comment: "국물이 좋았어요", stars: 5, isAnonymous: false };
  const reviewId = await app.sim.addGoogleReview(at.shop.placeId, review);
  await at.connect();
  await app.drainJobs();
  const setThere = (text: string | null) => app.sim.replyOnGoogle(reviewId, text);
  return { ctx: at.owner.ctx, storeId: at.store.id, crawl: at.crawl, setThere };
}

async function onNaver(how: "console" | "public"): Promise<Answered> {
  const { userId, ctx } = await app.owner();
  const { shop, store, connectionId, crawl } = await crawledShop(app, userId, { reviews: 0 });
  const reviewId = await app.sim.addReview(shop.placeId, { body: "국물이 좋았어요", stars: 5 });
  if (how === "console") await giveSession(app, connectionId, shop);
  return {
    ctx,
    storeId: store.id,
    crawl,
    setThere: (text) => app.sim.replyOnNaver(reviewId, text),
    ...(how === "console" && { hideThere: (reason) => app.sim.suspendReply(reviewId, reason) }),
  };
}

async function onKakao(): Promise<Answered> {
  const { userId, ctx } = await app.owner();
  const { placeId, store, crawl } = await kakaoShop(app, userId, { reviews: 0 });
  const reviewId = await app.sim.addKakaoReview(placeId, { body: "국물이 좋았어요", stars: 5 });
  return { ctx, storeId: store.id, crawl, setThere: (text) => app.sim.answerKakaoReview(reviewId, text) };
}

const platforms = [
  ["Google", onGoogle],
  ["SmartPlace", () => onNaver("console")],
  ["Naver's public page", () => onNaver("public")],
  ["Kakao Map", onKakao],
] as const;

const replyOf = (storeId: string) => app.db.reviewReply.findFirstOrThrow({ where: { storeId } });
const ours = "따뜻한 말씀 고맙습니다.";

/** Approves the draft and brings it before guests: we post it where we can, elsewhere the owner does. */
async function answer(at: Answered): Promise<void> {
  const { id: replyId, version } = await replyOf(at.storeId);
  const { mode } = await approveReply(at.ctx, { replyId, version, text: ours });
  if (mode === "assisted") {
    await at.setThere(ours);
    await markPosted(at.ctx, { replyId });
    await at.crawl();
    return;
  }
  await publishReply(app.ctx, { replyId });
  await verifyReply(app.ctx, { replyId });
}

/** A reply of ours that guests have seen for more than a day. */
async function answered(open: () => Promise<Answered>): Promise<Answered> {
  const at = await open();
  await at.crawl();
  await app.drainJobs();
  await answer(at);
  expect(await replyOf(at.storeId)).toMatchObject({ status: "live", content: ours });
  await passTime(25 * hourMs);
  return at;
}

async function crawlAndLook({ crawl }: Answered): Promise<void> {
  await crawl();
  await app.drainJobs();
}

const eventsOf = async (storeId: string) =>
  app.db.reviewEvent.findMany({ where: { storeId }, orderBy: { createdAt: "desc" } });
const noticesOf = (storeId: string) => app.db.notification.findMany({ where: { storeId } });

describe.each(platforms)("on %s", (_, open) => {
  test("a reply that vanished goes back to its owner, who posts it again", { timeout: 60_000 }, async () => {
    const at = await answered(open);
    await at.setThere(null);
    await crawlAndLook(at);
    const reply = await replyOf(at.storeId);
    expect(reply).toMatchObject({ status: "failed", failureReason: "VANISHED", content: ours, shownText: null });
    const review = await app.db.review.findFirstOrThrow({ where: { storeId: at.storeId } });
    expect(review.inboxState).toBe("needs_reply");
    expect((await eventsOf(at.storeId))[0]).toMatchObject({
      kind: "reply_failed",
      data: { from: "live", reason: "VANISHED" },
    });
    expect(await noticesOf(at.storeId)).toMatchObject([{ kind: "reply_rejected", data: { reason: "VANISHED" } }]);
    expect((await app.db.reviewDaily.findFirstOrThrow({ where: { storeId: at.storeId } })).replied).toBe(0);

    await answer(at);
    expect(await replyOf(at.storeId)).toMatchObject({ status: "live", content: ours, failureReason: null });
    await crawlAndLook(at);
    expect(await replyOf(at.storeId)).toMatchObject({ status: "live" });
    expect(await noticesOf(at.storeId)).toHaveLength(1);
  });

  test("one that was changed there is taken over and told, with ours beside it", { timeout: 60_000 }, async () => {
    const at = await answered(open);
    await at.setThere("직원이 고쳐 쓴 답글이에요.");
    await crawlAndLook(at);
    const reply = await replyOf(at.storeId);
    expect(reply).toMatchObject({ status: "live", content: "직원이 고쳐 쓴 답글이에요.", author: "platform" });
    expect(reply.failureReason).toBe("CHANGED_THERE");
    expect((await eventsOf(at.storeId))[0]).toMatchObject({ kind: "reply_live", data: { replaced: ours } });
    expect(await noticesOf(at.storeId)).toMatchObject([{ data: { reason: "CHANGED_THERE" } }]);
    const detail = await getReview(at.ctx, { reviewId: reply.reviewId });
    expect(detail.reply?.exchangedText).toBe(ours);

    await passTime(25 * hourMs);
    await at.setThere("한 번 더 고쳤어요.");
    await crawlAndLook(at);
    expect(await noticesOf(at.storeId)).toHaveLength(1);
  });

  test("a page that does not show it on the day of its posting says nothing yet", { timeout: 60_000 }, async () => {
    const at = await open();
    await at.crawl();
    await app.drainJobs();
    await answer(at);
    await at.setThere(null);
    await crawlAndLook(at);
    expect(await replyOf(at.storeId)).toMatchObject({ status: "live" });
  });
});

test("one that Naver hid comes back with Naver's own reason", { timeout: 60_000 }, async () => {
  const at = await answered(() => onNaver("console"));
  await at.hideThere?.("운영정책에 맞지 않아 게시가 중단되었습니다.");
  await crawlAndLook(at);
  expect(await replyOf(at.storeId)).toMatchObject({
    status: "rejected",
    failureReason: "rejected: 운영정책에 맞지 않아 게시가 중단되었습니다.",
  });
});

test("while the console cannot be asked, nothing is said to have gone; afterwards it is", {
  timeout: 60_000,
}, async () => {
  const at = await answered(() => onNaver("console"));
  await at.setThere(null);
  await at.crawl();
  await app.sim.setMode("smartplace", "server-error");
  await app.drainJobs();
  expect(await replyOf(at.storeId)).toMatchObject({ status: "live" });
  await app.sim.setMode("smartplace", null);
  await crawlAndLook(at);
  expect(await replyOf(at.storeId)).toMatchObject({ status: "failed", failureReason: "VANISHED" });
});

describe("a page that may have changed its shape", () => {
  async function answeredByHand(count: number) {
    const { userId } = await app.owner();
    const at = await kakaoShop(app, userId, { reviews: 0 });
    const ids = [];
    for (let each = 0; each < count; each += 1)
      ids.push(await app.sim.addKakaoReview(at.placeId, { body: `${each}번째 후기`, stars: 5 }));
    for (const id of ids) await app.sim.answerKakaoReview(id, `${id} 고맙습니다`);
    await at.crawl();
    await passTime(25 * hourMs);
    const statuses = async () =>
      (await app.db.reviewReply.findMany({ where: { storeId: at.store.id } })).map(({ status }) => status);
    expect(await statuses()).toEqual(ids.map(() => "live"));
    return { ...at, ids, statuses };
  }

  test("is believed to have lost all its replies only after three collections", { timeout: 60_000 }, async () => {
    const at = await answeredByHand(5);
    for (const id of at.ids) await app.sim.answerKakaoReview(id, null);
    for (let collected = 0; collected < 2; collected += 1) {
      await at.crawl();
      await passTime(hourMs);
      expect(await at.statuses()).toEqual(at.ids.map(() => "live"));
    }
    await at.crawl();
    expect(await at.statuses()).toEqual(at.ids.map(() => "failed"));
  });

  test("once they show again, the counting starts anew", { timeout: 60_000 }, async () => {
    const at = await answeredByHand(5);
    for (const id of at.ids) await app.sim.answerKakaoReview(id, null);
    await at.crawl();
    for (const id of at.ids) await app.sim.answerKakaoReview(id, `${id} 고맙습니다`);
    await passTime(hourMs);
    await at.crawl();
    const counted = await app.db.reviewReply.findMany({ where: { storeId: at.store.id } });
    expect(counted.map(({ unseenCount }) => unseenCount)).toEqual(at.ids.map(() => 0));
  });

  test("and an answer that cannot be read is no answer that has gone", { timeout: 60_000 }, async () => {
    const at = await answeredByHand(1);
    await app.sim.answerKakaoReview(at.ids[0] ?? "", "고맙습니다", "unknown");
    await at.crawl();
    expect(await at.statuses()).toEqual(["live"]);
  });
});

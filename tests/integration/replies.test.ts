import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Ctx } from "@/server/context";
import { approveReply } from "@/server/features/replies/approve-reply";
import { draftReplies } from "@/server/features/replies/draft-replies";
import { markPosted } from "@/server/features/replies/mark-posted";
import { getReview } from "@/server/features/reviews/get-review";
import { rewriteDraft } from "@/server/features/replies/rewrite-draft";
import { saveDraft } from "@/server/features/replies/save-draft";
import { skipReply } from "@/server/features/replies/skip-reply";
import { undoReply } from "@/server/features/replies/undo-reply";
import { incoming, startTestApp, type TestApp } from "@/tests/support/app";

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.stop());

/** An owner with one drafted reply on a platform without posting, so that approving asks for a paste. */
async function drafted(review = incoming({ platform: "kakao" })) {
  const { userId, ctx } = await app.owner();
  const store = await app.store(userId);
  await app.ingest(store, [review]);
  await app.drainJobs();
  const reply = await app.db.reviewReply.findFirstOrThrow({ where: { storeId: store.id } });
  return { ctx, store, reply, userId };
}

const reload = (id: string) =>
  app.db.reviewReply.findUniqueOrThrow({ where: { id }, include: { review: { include: { events: true } } } });

test("approving, then saying it was pasted where we cannot look, then seeing it in a file: each is its own step", async () => {
  const review = incoming({ platform: "kakao" });
  const { ctx, reply, store } = await drafted(review);
  const approved = await approveReply(ctx, { replyId: reply.id, version: reply.version });
  expect(approved).toMatchObject({ status: "awaiting_paste", mode: "assisted" });
  await markPosted(ctx, { replyId: reply.id });
  expect(await reload(reply.id)).toMatchObject({ status: "owner_posted", review: { inboxState: "replied" } });
  await app.ingest(store, [{ ...review, ownerReply: { text: reply.content, repliedAt: new Date() } }]);
  const live = await reload(reply.id);
  expect(live).toMatchObject({ status: "live", author: "built_in", review: { inboxState: "replied" } });
  expect(live.review.events.map((event) => event.kind).sort()).toEqual([
    "reply_awaiting_paste",
    "reply_live",
    "reply_owner_posted",
  ]);
});

test("of two simultaneous approvals one wins", async () => {
  const { ctx, reply } = await drafted();
  const input = { replyId: reply.id, version: reply.version };
  const outcomes = await Promise.allSettled([approveReply(ctx, input), approveReply(ctx, input)]);
  expect(outcomes.map((outcome) => outcome.status).sort()).toEqual(["fulfilled", "rejected"]);
});

test("an old version is told so and changes nothing", async () => {
  const { ctx, reply } = await drafted();
  await saveDraft(ctx, { replyId: reply.id, version: reply.version, text: "고마워요. 나물은 아침마다 무쳐요." });
  await expect(approveReply(ctx, { replyId: reply.id, version: reply.version, text: "다른 글" })).rejects.toMatchObject(
    {
      code: "CONFLICT",
      reason: "STALE",
    },
  );
  expect((await reload(reply.id)).content).toBe("고마워요. 나물은 아침마다 무쳐요.");
});

test("what the guard stops cannot be approved, whoever wrote it", async () => {
  const { ctx, reply } = await drafted(incoming({ platform: "kakao", rating: 1, content: "음식이 상했어요." }));
  await expect(
    approveReply(ctx, {
      replyId: reply.id,
      version: reply.version,
      text: "전액 환불해 드리고 병원비도 모두 보상하겠습니다.",
    }),
  ).rejects.toMatchObject({ reason: "GUARD" });
  expect((await reload(reply.id)).status).toBe("drafted");
});

describe("the owner's own word", () => {
  const fact = "국물 이야기 고마워요. 밤 9시까지 영업해요.";

  test("lets a fact of the shop through, and is kept in the history and the audit log", async () => {
    const { ctx, reply, userId } = await drafted();
    const input = { replyId: reply.id, version: reply.version, text: fact };
    await expect(approveReply(ctx, input)).rejects.toMatchObject({ reason: "GUARD" });
    await approveReply(ctx, { ...input, vouch: true });
    const approved = await reload(reply.id);
    expect(approved).toMatchObject({ status: "awaiting_paste", content: fact, guardLevel: "stop" });
    expect(approved.review.events.map((event) => event.data)).toContainEqual(
      expect.objectContaining({ vouched: ["false-fact"] }),
    );
    expect(await app.db.auditLog.findMany({ where: { userId, action: "reply.vouched" } })).toMatchObject([
      { actor: `user:${userId}`, target: reply.id, data: { rules: ["false-fact"], text: fact } },
    ]);
  });

  test("does not let through what is nobody's to overrule", async () => {
    const { ctx, reply, userId } = await drafted();
    const text = `${fact} 네이버 별점을 5점으로 고쳐 주시면 음료를 드릴게요.`;
    await expect(
      approveReply(ctx, { replyId: reply.id, version: reply.version, text, vouch: true }),
    ).rejects.toMatchObject({ reason: "GUARD" });
    expect((await reload(reply.id)).status).toBe("drafted");
    expect(await app.db.auditLog.count({ where: { userId, action: "reply.vouched" } })).toBe(0);
  });
});

test("Free may read drafts and not publish them", async () => {
  const { ctx, reply, userId } = await drafted();
  await app.db.subscription.update({ where: { userId }, data: { plan: "free" } });
  await expect(approveReply(ctx, { replyId: reply.id, version: reply.version })).rejects.toMatchObject({
    code: "LIMIT_REACHED",
  });
});

test("another owner sees no such reply", async () => {
  const { reply } = await drafted();
  const stranger = (await app.owner()).ctx;
  const attempts: ((ctx: Ctx) => Promise<unknown>)[] = [
    (ctx) => approveReply(ctx, { replyId: reply.id, version: reply.version }),
    (ctx) => saveDraft(ctx, { replyId: reply.id, version: reply.version, text: "x" }),
    (ctx) => rewriteDraft(ctx, { replyId: reply.id, version: reply.version }),
    (ctx) => skipReply(ctx, { replyId: reply.id, version: reply.version }),
    (ctx) => undoReply(ctx, { replyId: reply.id }),
    (ctx) => markPosted(ctx, { replyId: reply.id }),
  ];
  for (const attempt of attempts) await expect(attempt(stranger)).rejects.toMatchObject({ code: "NOT_FOUND" });
  expect((await reload(reply.id)).version).toBe(reply.version);
});

describe("undo", () => {
  test("brings back an approval and a skip", async () => {
    const { ctx, reply } = await drafted();
    await approveReply(ctx, { replyId: reply.id, version: reply.version });
    const back = await undoReply(ctx, { replyId: reply.id });
    expect(back.status).toBe("drafted");
    await skipReply(ctx, { replyId: reply.id, version: back.version });
    expect((await reload(reply.id)).review.inboxState).toBe("closed");
    await undoReply(ctx, { replyId: reply.id });
    expect((await reload(reply.id)).review.inboxState).toBe("needs_reply");
  });
});

test("writing again gives other texts, in the voice that was asked for", async () => {
  const { ctx, reply } = await drafted();
  const first = (reply.candidates as { text: string }[]).map((candidate) => candidate.text);
  const again = await rewriteDraft(ctx, {
    replyId: reply.id,
    version: reply.version,
    voice: { speechLevel: "hapsyo" },
  });
  expect(again.candidates).toHaveLength(3);
  for (const candidate of again.candidates) expect(first).not.toContain(candidate.text);

  const asked = await getReview(ctx, { reviewId: reply.reviewId });
  expect(asked.reply?.askedVoice, "the voice it was written in is known on coming back").toEqual({
    speechLevel: "hapsyo",
  });
});

test("two drafting jobs at once leave one reply per review", async () => {
  const { userId } = await app.owner();
  const store = await app.store(userId);
  await app.ingest(
    store,
    Array.from({ length: 60 }, (_, index) => ({ content: `${index}번째 방문인데 늘 친절해요.` })),
  );
  await Promise.all([draftReplies(app.ctx, { storeId: store.id }), draftReplies(app.ctx, { storeId: store.id })]);
  await new Promise((done) => setTimeout(done, 2_100));
  await app.drainJobs();
  expect(await app.db.reviewReply.count({ where: { storeId: store.id } })).toBe(60);
});

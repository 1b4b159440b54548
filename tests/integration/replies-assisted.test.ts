import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { ReviewSource } from "@/server/integrations/review-source/review-source";
import { approveReply } from "@/server/features/replies/approve-reply";
import { deleteLiveReply } from "@/server/features/replies/delete-live-reply";
import { editLiveReply } from "@/server/features/replies/edit-live-reply";
import { markPosted } from "@/server/features/replies/mark-posted";
import { undoReply } from "@/server/features/replies/undo-reply";
import { verifyReply } from "@/server/features/replies/verify-reply";
import { getReview } from "@/server/features/reviews/get-review";
import { approvableReply } from "@/tests/support/approvable-reply";
import { startTestApp, type TestApp } from "@/tests/support/app";

const minuteMs = 60_000;
let app: TestApp;
let laterMs = 0;
/** Stands for "this platform is collected"; nothing here lets it collect by itself. */
const source: ReviewSource = {
  parseUrl: () => null,
  findPlace: () => Promise.reject(new Error("not asked for here")),
  async *readReviews() {},
};

beforeAll(async () => {
  app = await startTestApp({ now: () => new Date(Date.now() + laterMs) });
  app.ctx.ports.reviewSources.kakao = source;
});
beforeEach(() => {
  laterMs = 0;
});
afterAll(() => app.stop());

/** Approved on a platform where the owner posts by hand. */
async function copied(options: { isCollected?: boolean } = {}) {
  const made = await approvableReply(app, { platform: "kakao", canPublish: false, ...options });
  const approved = await approveReply(made.ctx, { replyId: made.replyId, version: await made.version() });
  expect(approved).toMatchObject({ status: "awaiting_paste", mode: "assisted" });
  return { ...made, text: (await made.reply()).content };
}
async function told() {
  const made = await copied();
  await markPosted(made.ctx, made);
  return made;
}

describe("on a platform that is collected", () => {
  test("the owner's word waits for the page: the same text is live", async () => {
    const made = await told();
    expect((await made.reply()).status).toBe("posted_unverified");
    await made.collect(made.text.replaceAll(" ", "\n"));
    expect(await made.reply()).toMatchObject({ status: "live", author: "built_in", review: { inboxState: "replied" } });
  });

  test("another text is taken over as the platform shows it, with what it replaced", async () => {
    const made = await told();
    await made.collect("직접 고쳐 올린 글이에요.");
    const reply = await made.reply();
    expect(reply).toMatchObject({ status: "live", content: "직접 고쳐 올린 글이에요.", author: "platform" });
    expect(reply.review.events.at(-1)?.data).toMatchObject({ replaced: made.text });
  });

  test("three collections without it, and the owner is told", async () => {
    const made = await told();
    await made.collect(null);
    expect((await made.reply()).unseenCount).toBe(0);
    for (const hours of [1, 2]) {
      laterMs = hours * 60 * minuteMs;
      await made.collect(null);
      await made.collect(null);
      expect(await made.reply()).toMatchObject({ status: "posted_unverified", unseenCount: hours });
    }
    laterMs = 3 * 60 * minuteMs;
    await made.collect(null);
    expect(await made.reply()).toMatchObject({
      status: "failed",
      failureReason: "NOT_SEEN",
      review: { inboxState: "needs_reply" },
    });
    expect(await made.notices()).toHaveLength(1);
  });

  test("never collected again, it is asked after in seven days", async () => {
    const made = await told();
    const job = (await app.jobs()).find((each) => each.name === "verify-reply");
    expect((job?.runAt.getTime() ?? 0) - Date.now()).toBeCloseTo(7 * 24 * 60 * minuteMs, -5);
    laterMs = 7 * 24 * 60 * minuteMs + 1_000;
    await verifyReply(app.ctx, made);
    expect(await made.reply()).toMatchObject({ status: "failed", failureReason: "NOT_SEEN" });
  });

  test("“not yet” takes the word back, and the approval too", async () => {
    const made = await told();
    expect(await undoReply(made.ctx, made)).toMatchObject({ status: "awaiting_paste" });
    expect(await undoReply(made.ctx, made)).toMatchObject({ status: "drafted" });
    await made.collect(null);
    expect((await made.reply()).status).toBe("drafted");
  });

  test("a live reply is changed and taken away by hand, each seen on the page", async () => {
    const made = await told();
    await made.collect(made.text);
    const edited = await editLiveReply(made.ctx, {
      replyId: made.replyId,
      version: await made.version(),
      text: "국물은 매일 새로 끓여요. 고맙습니다.",
    });
    expect(edited).toMatchObject({ status: "awaiting_paste", task: "edit", shownText: made.text });
    await markPosted(made.ctx, made);
    laterMs = 60 * minuteMs;
    await made.collect(made.text);
    expect(await made.reply()).toMatchObject({ status: "posted_unverified", unseenCount: 1 });
    await made.collect("국물은 매일 새로 끓여요. 고맙습니다.");
    expect(await made.reply()).toMatchObject({ status: "live", task: "post", shownText: null });
    expect(await made.replied()).toBe(1);

    await deleteLiveReply(made.ctx, { replyId: made.replyId, version: await made.version() });
    await markPosted(made.ctx, made);
    await made.collect(null);
    expect(await made.reply()).toMatchObject({ status: "deleted", review: { inboxState: "closed" } });
    expect(await made.replied()).toBe(0);
  });
});

test("a reply changed on the platform is taken over once the page no longer lags behind", async () => {
  const made = await told();
  await made.collect(made.text);
  await made.collect("플랫폼에서 바꾼 글");
  expect((await made.reply()).content).toBe(made.text);
  laterMs = 25 * 60 * minuteMs;
  await made.collect("플랫폼에서 바꾼 글");
  expect(await made.reply()).toMatchObject({ status: "live", content: "플랫폼에서 바꾼 글", author: "platform" });
});

describe("where nothing of ours can look", () => {
  test("the owner's word stands, as such", async () => {
    const made = await copied({ isCollected: false });
    await markPosted(made.ctx, made);
    expect(await made.reply()).toMatchObject({ status: "owner_posted", review: { inboxState: "replied" } });
    expect(await made.replied()).toBe(1);
    expect(await undoReply(made.ctx, made)).toMatchObject({ status: "awaiting_paste" });
    expect(await made.replied()).toBe(0);
  });

  test("so it does for changing and taking away", async () => {
    const made = await copied({ isCollected: false });
    await markPosted(made.ctx, made);
    await editLiveReply(made.ctx, {
      replyId: made.replyId,
      version: await made.version(),
      text: "고맙습니다. 또 뵐게요.",
    });
    await markPosted(made.ctx, made);
    expect(await made.reply()).toMatchObject({ status: "owner_posted", content: "고맙습니다. 또 뵐게요." });
    await deleteLiveReply(made.ctx, { replyId: made.replyId, version: await made.version() });
    expect(await undoReply(made.ctx, made)).toMatchObject({ status: "owner_posted" });
    await deleteLiveReply(made.ctx, { replyId: made.replyId, version: await made.version() });
    await markPosted(made.ctx, made);
    expect((await made.reply()).status).toBe("deleted");
  });
});

test("the review tells where to paste", async () => {
  const made = await copied();
  const review = await getReview(made.ctx, { reviewId: (await made.reply()).reviewId });
  expect(review).toMatchObject({ publishMode: "assisted", editMode: "assisted", deleteMode: "assisted" });
  expect(review.assistedUrl).toMatch(/^https?:\/\//);
});

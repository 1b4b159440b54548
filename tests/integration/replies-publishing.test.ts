import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { approveReply } from "@/server/features/replies/approve-reply";
import { publishReply } from "@/server/features/replies/publish-reply";
import { skipReply } from "@/server/features/replies/skip-reply";
import { verifyReply } from "@/server/features/replies/verify-reply";
import { approvableReply } from "@/tests/support/approvable-reply";
import { startTestApp, type TestApp } from "@/tests/support/app";
import { createReplyBoard, type ReplyBoard } from "@/tests/support/reply-board";

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
let app: TestApp;
let board: ReplyBoard;
let laterMs = 0;

beforeAll(async () => {
  app = await startTestApp({ now: () => new Date(Date.now() + laterMs) });
});
beforeEach(() => {
  laterMs = 0;
  board = createReplyBoard();
  app.ctx.ports.replyPublishers.google = board.publisher;
});
afterAll(() => app.stop());

async function approved() {
  const made = await approvableReply(app);
  await approveReply(made.ctx, { replyId: made.replyId, version: await made.version() });
  return made;
}
/** Sent and not yet read back. */
async function posted() {
  const made = await approved();
  await publishReply(app.ctx, { replyId: made.replyId });
  return made;
}

describe("a platform that looks at replies before showing them", () => {
  test("the reply is pending, looked at ever more rarely, and live once it is shown", async () => {
    board.hold();
    const made = await posted();
    await verifyReply(app.ctx, made);
    expect(await made.reply()).toMatchObject({ status: "pending", review: { inboxState: "waiting" } });
    laterMs = 10 * dayMs;
    await verifyReply(app.ctx, made);
    const next = (await app.jobs()).find((job) => job.name === "verify-reply");
    expect((next?.runAt.getTime() ?? 0) - Date.now()).toBeCloseTo(11 * dayMs, -5);
    expect(await made.reply()).toMatchObject({ status: "pending", failureReason: null });

    const { content } = await made.reply();
    board.replies.set(made.review.platformReviewId, { state: "visible", text: content, replyId: "r" });
    await verifyReply(app.ctx, made);
    expect(await made.reply()).toMatchObject({ status: "live", platformReplyId: "r" });
    expect(await made.replied()).toBe(1);
  });

  test("a refusal after days carries the platform's reason", async () => {
    board.hold();
    const made = await posted();
    await verifyReply(app.ctx, made);
    laterMs = 2 * dayMs;
    const text = (await made.reply()).content;
    board.replies.set(made.review.platformReviewId, { state: "refused", text, reason: "PERSONAL_INFO" });
    await verifyReply(app.ctx, made);
    expect(await made.reply()).toMatchObject({ status: "rejected", failureReason: "rejected: PERSONAL_INFO" });
    expect(await made.notices()).toHaveLength(1);
  });

  test("after thirty days the owner is told, once", async () => {
    board.hold();
    const made = await posted();
    await verifyReply(app.ctx, made);
    laterMs = 30 * dayMs + hourMs;
    await verifyReply(app.ctx, made);
    await verifyReply(app.ctx, made);
    expect(await made.reply()).toMatchObject({ status: "failed", failureReason: "STILL_PENDING" });
    expect(await made.notices()).toHaveLength(1);
  });
});

test("a refused text that was changed takes the place of the refused one", async () => {
  const made = await posted();
  const text = (await made.reply()).content;
  board.replies.set(made.review.platformReviewId, { state: "refused", text, reason: "금칙어" });
  await verifyReply(app.ctx, made);
  await approveReply(made.ctx, {
    replyId: made.replyId,
    version: await made.version(),
    text: "고맙습니다. 국물은 매일 끓여요.",
  });
  await app.drainJobs();
  await verifyReply(app.ctx, made);
  expect(await made.reply()).toMatchObject({ status: "live", content: "고맙습니다. 국물은 매일 끓여요." });
  expect(board.count("post")).toBe(1);
});

describe("somebody else's reply is there", () => {
  async function taken() {
    const made = await approved();
    board.replies.set(made.review.platformReviewId, { state: "visible", text: "직원이 단 답글", replyId: "theirs" });
    await publishReply(app.ctx, { replyId: made.replyId });
    expect(await made.reply()).toMatchObject({
      status: "failed",
      failureReason: "OTHER_REPLY",
      shownText: "직원이 단 답글",
    });
    expect(board.count("post") + board.count("edit")).toBe(0);
    return made;
  }

  test("kept, it is the review's reply", async () => {
    const made = await taken();
    await skipReply(made.ctx, { replyId: made.replyId, version: await made.version() });
    expect(await made.reply()).toMatchObject({ status: "live", content: "직원이 단 답글", author: "platform" });
    expect(await made.replied()).toBe(1);
  });

  test("approved again without a word on it, it is refused and left alone", async () => {
    const made = await taken();
    await expect(
      approveReply(made.ctx, { replyId: made.replyId, version: await made.version() }),
    ).rejects.toMatchObject({ code: "CONFLICT", reason: "OTHER_REPLY" });
    await publishReply(app.ctx, { replyId: made.replyId });
    expect(await made.reply()).toMatchObject({ status: "failed", failureReason: "OTHER_REPLY" });
    expect(board.replies.get(made.review.platformReviewId)).toMatchObject({ text: "직원이 단 답글" });
  });

  test("replaced when the owner wants it so", async () => {
    const made = await taken();
    const ours = (await made.reply()).content;
    await approveReply(made.ctx, { replyId: made.replyId, version: await made.version(), replace: true });
    await app.drainJobs();
    await verifyReply(app.ctx, made);
    expect(await made.reply()).toMatchObject({ status: "live", content: ours, shownText: null, task: "post" });
    expect(board.count("edit")).toBe(1);
    expect(await made.replied()).toBe(1);
  });
});

describe("trouble", () => {
  test.each(["blocked", "layout-changed", "wrong-shop", "rejected"] as const)(
    "%s gives the reply back",
    async (kind) => {
      const made = await approved();
      board.fail("post", kind);
      await publishReply(app.ctx, { replyId: made.replyId });
      const reply = await made.reply();
      expect(reply.status).toBe(kind === "rejected" ? "rejected" : "failed");
      expect(reply.failureReason).toContain(kind);
      expect(await made.notices()).toHaveLength(1);
    },
  );

  test("a lost session is also written on the connection", async () => {
    const made = await approved();
    board.fail("read", "session-expired");
    await publishReply(app.ctx, { replyId: made.replyId });
    expect(await made.reply()).toMatchObject({ status: "failed", failureReason: "session-expired" });
    const connection = await app.db.storeConnection.findUniqueOrThrow({ where: { id: made.connection.id } });
    expect(connection).toMatchObject({ canPublish: false, credentials: null });
    expect(connection.statusReason).toBe("cannot-post");
  });

  test("what may pass is tried again, and given back before the queue gives up", async () => {
    const made = await approved();
    board.fail("post", "temporary");
    await expect(publishReply(app.ctx, { replyId: made.replyId })).rejects.toMatchObject({ kind: "temporary" });
    expect((await made.reply()).status).toBe("publishing");
    laterMs = 26 * 60_000;
    board.fail("post", "rate-limited");
    await publishReply(app.ctx, { replyId: made.replyId });
    expect(await made.reply()).toMatchObject({ status: "failed", failureReason: "rate-limited" });
  });

  test("no trouble while reading back leaves a reply hanging", async () => {
    const made = await posted();
    const looks = async () => (await app.jobs()).filter((job) => job.name === "verify-reply").length;
    const before = await looks();
    for (const kind of ["temporary", "blocked", "session-expired"] as const) {
      board.fail("read", kind);
      await verifyReply(app.ctx, made);
      expect((await made.reply()).status).toBe("posted_unverified");
      expect(await looks()).toBe(before);
    }
    laterMs = 8 * dayMs;
    board.fail("read", "blocked");
    await verifyReply(app.ctx, made);
    expect(await made.reply()).toMatchObject({ status: "failed", failureReason: "NOT_SEEN" });
  });
});

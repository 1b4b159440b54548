import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { approveReply } from "@/server/features/replies/approve-reply";
import { deleteLiveReply } from "@/server/features/replies/delete-live-reply";
import { editLiveReply } from "@/server/features/replies/edit-live-reply";
import { publishReply } from "@/server/features/replies/publish-reply";
import { skipReply } from "@/server/features/replies/skip-reply";
import { undoReply } from "@/server/features/replies/undo-reply";
import { verifyReply } from "@/server/features/replies/verify-reply";
import { approvableReply } from "@/tests/support/approvable-reply";
import { startTestApp, type TestApp } from "@/tests/support/app";
import { createReplyBoard, type ReplyBoard } from "@/tests/support/reply-board";

let app: TestApp;
let board: ReplyBoard;

beforeAll(async () => {
  app = await startTestApp();
});
beforeEach(() => {
  board = createReplyBoard();
  app.ctx.ports.replyPublishers.google = board.publisher;
});
afterAll(() => app.stop());

const better = "고맙습니다. 국물은 매일 새로 끓여요.";

async function live(options: { undoSeconds?: number } = {}) {
  const made = await approvableReply(app);
  await approveReply(made.ctx, { replyId: made.replyId, version: await made.version() });
  await publishReply(app.ctx, made);
  await verifyReply(app.ctx, made);
  if (options.undoSeconds) await app.db.store.update({ where: { id: made.store.id }, data: options });
  const text = (await made.reply()).content;
  const shown = () => {
    const seen = board.replies.get(made.review.platformReviewId);
    return seen ? seen.text : null;
  };
  return { ...made, text, shown };
}
type Live = Awaited<ReturnType<typeof live>>;

const edit = async (made: Live, text = better) =>
  editLiveReply(made.ctx, { replyId: made.replyId, version: await made.version(), text });
const takeAway = async (made: Live) =>
  deleteLiveReply(made.ctx, { replyId: made.replyId, version: await made.version() });
const carryOut = async (made: Live) => {
  await publishReply(app.ctx, made);
  await verifyReply(app.ctx, made);
};

test("an edit is sent, read back and live; guests see a reply all the while", async () => {
  const made = await live();
  expect(await edit(made)).toMatchObject({ status: "approved", task: "edit", shownText: made.text });
  expect(await made.replied()).toBe(1);
  await carryOut(made);
  expect(made.shown()).toBe(better);
  const reply = await made.reply();
  expect(reply).toMatchObject({ status: "live", content: better, shownText: null, task: "post" });
  expect(reply.review.events.map((event) => event.kind).slice(-4)).toEqual([
    "reply_approved",
    "reply_publishing",
    "reply_posted_unverified",
    "reply_live",
  ]);
  expect(await made.replied()).toBe(1);
});

test("a deletion is sent and read back; the review is closed and counts as unanswered", async () => {
  const made = await live();
  await takeAway(made);
  await carryOut(made);
  expect(made.shown()).toBeNull();
  expect(await made.reply()).toMatchObject({ status: "deleted", review: { inboxState: "closed" } });
  expect(await made.replied()).toBe(0);
  await undoReply(made.ctx, made);
  await approveReply(made.ctx, { replyId: made.replyId, version: await made.version() });
  await carryOut(made);
  expect(made.shown()).toBe(made.text);
  expect(await made.replied()).toBe(1);
});

test("nothing leaves before the undo window is over, and undo leaves the old text", async () => {
  const made = await live({ undoSeconds: 600 });
  for (const change of [edit, takeAway]) {
    await change(made);
    await publishReply(app.ctx, made);
    expect(await undoReply(made.ctx, made)).toMatchObject({ status: "live", text: made.text });
  }
  await app.drainJobs();
  expect(made.shown()).toBe(made.text);
  expect(board.count("edit") + board.count("delete")).toBe(0);
});

describe("refused", () => {
  test("what the guard stops, the same text, and an old version", async () => {
    const made = await live();
    await expect(edit(made, "전액 환불해 드리고 병원비도 모두 보상하겠습니다.")).rejects.toMatchObject({
      reason: "GUARD",
    });
    await expect(edit(made, made.text)).rejects.toMatchObject({ reason: "SAME" });
    await expect(editLiveReply(made.ctx, { replyId: made.replyId, version: 1, text: better })).rejects.toMatchObject({
      reason: "STALE",
    });
    expect(await made.reply()).toMatchObject({ status: "live", content: made.text });
  });
  test("editing in a plan without replies; deleting is always the owner's", async () => {
    const made = await live();
    await app.db.subscription.update({ where: { userId: made.ctx.actor.userId }, data: { plan: "free" } });
    await expect(edit(made)).rejects.toMatchObject({ code: "LIMIT_REACHED" });
    expect(await takeAway(made)).toMatchObject({ status: "approved" });
  });
  test("what is not live", async () => {
    const made = await approvableReply(app);
    const input = { replyId: made.replyId, version: await made.version() };
    await expect(editLiveReply(made.ctx, { ...input, text: better })).rejects.toMatchObject({ reason: "STATUS" });
    await expect(deleteLiveReply(made.ctx, input)).rejects.toMatchObject({ reason: "STATUS" });
  });
  test("a stranger", async () => {
    const made = await live();
    const { ctx } = await app.owner();
    const input = { replyId: made.replyId, version: await made.version() };
    await expect(editLiveReply(ctx, { ...input, text: better })).rejects.toMatchObject({ code: "NOT_FOUND" });
    await expect(deleteLiveReply(ctx, input)).rejects.toMatchObject({ code: "NOT_FOUND" });
  });
});

describe("exactly once", () => {
  test.each(["edit", "delete"] as const)("the answer to an %s is lost: it is found done", async (call) => {
    const made = await live();
    await (call === "edit" ? edit(made) : takeAway(made));
    board.fail(call, "temporary", { done: true });
    await expect(publishReply(app.ctx, made)).rejects.toMatchObject({ kind: "temporary" });
    await carryOut(made);
    expect(board.count(call)).toBe(1);
    expect((await made.reply()).status).toBe(call === "edit" ? "live" : "deleted");
  });

  test("two workers with the same edit: one does it", async () => {
    const made = await live();
    await edit(made);
    await Promise.allSettled([publishReply(app.ctx, made), publishReply(app.ctx, made)]);
    expect(board.count("edit")).toBe(1);
  });

  test("undo and the worker at once: what is shown is what the reply says", async () => {
    for (let round = 0; round < 5; round += 1) {
      const made = await live();
      await edit(made);
      const [undone] = await Promise.allSettled([undoReply(made.ctx, made), publishReply(app.ctx, made)]);
      const reply = await made.reply();
      expect(made.shown()).toBe(undone.status === "fulfilled" ? made.text : better);
      expect(reply.status).toBe(undone.status === "fulfilled" ? "live" : "posted_unverified");
    }
  });

  test("two devices editing and deleting at once: one is told it was too late", async () => {
    const made = await live({ undoSeconds: 600 });
    const version = await made.version();
    const outcomes = await Promise.allSettled([
      editLiveReply(made.ctx, { replyId: made.replyId, version, text: better }),
      deleteLiveReply(made.ctx, { replyId: made.replyId, version }),
    ]);
    expect(outcomes.map((outcome) => outcome.status).sort()).toEqual(["fulfilled", "rejected"]);
  });
});

describe("what did not work out", () => {
  test("a failed edit leaves the old text, which can be kept", async () => {
    const made = await live();
    await edit(made);
    board.fail("edit", "blocked");
    await publishReply(app.ctx, made);
    expect(await made.reply()).toMatchObject({ status: "failed", content: better, shownText: made.text });
    await skipReply(made.ctx, { replyId: made.replyId, version: await made.version() });
    expect(await made.reply()).toMatchObject({ status: "live", content: made.text, failureReason: null, task: "post" });
    expect(await made.replied()).toBe(1);
  });

  test("a failed edit approved again is an edit", async () => {
    const made = await live();
    await edit(made);
    board.fail("edit", "blocked");
    await publishReply(app.ctx, made);
    await approveReply(made.ctx, { replyId: made.replyId, version: await made.version() });
    await carryOut(made);
    expect(await made.reply()).toMatchObject({ status: "live", content: better });
  });

  test("a reply that could not be taken away is live, with the reason", async () => {
    const made = await live();
    await takeAway(made);
    board.fail("delete", "blocked");
    await publishReply(app.ctx, made);
    expect(await made.reply()).toMatchObject({ status: "live", content: made.text, failureReason: "blocked" });
    expect(await made.notices()).toHaveLength(1);
  });

  test("changed there meanwhile: left alone, and the owner decides", async () => {
    const made = await live();
    await takeAway(made);
    board.replies.set(made.review.platformReviewId, { state: "visible", text: "직원이 고친 글", replyId: null });
    await publishReply(app.ctx, made);
    expect(made.shown()).toBe("직원이 고친 글");
    expect(await made.reply()).toMatchObject({
      status: "live",
      content: "직원이 고친 글",
      failureReason: "OTHER_REPLY",
    });
  });
});

test("an outdated reply, approved anew, takes the place of the one that is there", async () => {
  const made = await live();
  await app.ingest(made.store, [{ ...made.review, content: "다시 갔는데 조금 짰어요.", rating: 3 }]);
  expect(await made.reply()).toMatchObject({ status: "outdated", shownText: made.text });
  await approveReply(made.ctx, {
    replyId: made.replyId,
    version: await made.version(),
    text: "간을 다시 맞추겠습니다. 알려 주셔서 고맙습니다.",
  });
  await carryOut(made);
  expect(made.shown()).toBe("간을 다시 맞추겠습니다. 알려 주셔서 고맙습니다.");
  expect(await made.replied()).toBe(1);
});

test("a publisher that cannot edit hands the change to the owner", async () => {
  const made = await live();
  const { editReply: _, ...plain } = board.publisher;
  app.ctx.ports.replyPublishers.google = plain;
  expect(await edit(made)).toMatchObject({ status: "awaiting_paste" });
});

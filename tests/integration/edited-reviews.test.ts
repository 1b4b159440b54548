import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { countInbox } from "@/server/features/reviews/count-inbox";
import { approveReply } from "@/server/features/replies/approve-reply";
import type { ReplyStatus } from "@/server/domain/inbox";
import { incoming, startTestApp, type TestApp } from "@/tests/support/app";

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.stop());

/** A drafted review of a shop of its own, and what a later crawl makes of it. */
async function drafted(undoSeconds = 600) {
  const owner = await app.owner();
  const store = await app.store(owner.userId, { undoSeconds });
  const review = incoming({ content: "국물이 진하고 맛있어요.", rating: 5 });
  await app.ingest(store, [review]);
  await app.drainJobs();
  const stored = () => app.db.review.findFirstOrThrow({ where: { storeId: store.id }, include: { reply: true } });
  return {
    owner,
    store,
    stored,
    edit: (change: Partial<typeof review>) => app.ingest(store, [{ ...review, ...change }]),
    inbox: () => countInbox(owner.ctx, { storeId: store.id }),
    async put(status: ReplyStatus) {
      await app.db.reviewReply.updateMany({ where: { storeId: store.id }, data: { status, postedAt: app.ctx.now() } });
    },
  };
}
const worse = { content: "다시 가니 머리카락이 나왔어요.", rating: 1 };

describe("a guest changes a review", () => {
  test.each(["live", "posted_unverified"] as const)(
    "with our reply %s: read anew, the reply is outdated",
    async (status) => {
      const { stored, edit, put, inbox } = await drafted();
      await put(status);
      expect(await edit(worse)).toMatchObject({ edited: 1 });
      const { sentiment, content, reply } = await stored();
      expect({ sentiment, content }).toEqual({ sentiment: "negative", content: worse.content });
      expect(reply?.status).toBe("outdated");
      expect(await inbox()).toMatchObject({ needsReply: 1, waiting: 0 });
    },
  );

  test("within the undo window: the approval is taken back and nothing is sent", async () => {
    const { owner, stored, edit, inbox } = await drafted();
    const { reply } = await stored();
    await approveReply(owner.ctx, { replyId: reply?.id ?? "", version: reply?.version ?? 0 });
    expect(await inbox()).toMatchObject({ needsReply: 0, waiting: 1 });
    await edit(worse);
    expect((await stored()).reply).toMatchObject({ status: "drafted", approvedAt: null, publishAfter: null });
    expect(await inbox()).toMatchObject({ needsReply: 1, waiting: 0 });
  });

  test("so that it says the same again: nothing happens", async () => {
    const { stored, edit } = await drafted();
    const before = await stored();
    expect(await edit({})).toEqual({ created: 0, known: 1, edited: 0 });
    expect(await stored()).toEqual(before);
  });
});

test("a review that is taken down waits for nobody, and does again when it is shown again", async () => {
  const { stored, edit, inbox } = await drafted();
  await edit({ content: "", rating: null, isBlinded: true });
  await app.drainJobs();
  expect(await stored()).toMatchObject({ isBlinded: true, inboxState: "closed", reply: null, sentiment: null });
  expect(await inbox()).toMatchObject({ needsReply: 0 });
  await edit({});
  await app.drainJobs();
  expect(await stored()).toMatchObject({ isBlinded: false, inboxState: "needs_reply", reply: { status: "drafted" } });
});

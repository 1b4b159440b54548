import { afterAll, beforeAll, expect, test } from "vitest";
import { decidePreference } from "@/server/features/learning/decide-preference";
import { editPreference } from "@/server/features/learning/edit-preference";
import { getLearning } from "@/server/features/learning/get-learning";
import { learnPreferences } from "@/server/features/learning/learn-preferences";
import { approveReply } from "@/server/features/replies/approve-reply";
import { markPosted } from "@/server/features/replies/mark-posted";
import { rewriteDraft } from "@/server/features/replies/rewrite-draft";
import { undoReply } from "@/server/features/replies/undo-reply";
import { saveRule } from "@/server/features/rules/save-rule";
import { startTestApp, type TestApp } from "@/tests/support/app";

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.stop());

const said = [
  "국물이",
  "나물이",
  "반찬이",
  "제육이",
  "냉면이",
  "전이",
  "찌개가",
  "떡갈비가",
  "만두가",
  "칼국수가",
  "죽이",
  "식혜가",
];
const closing = "오늘도 든든한 하루 보내세요!";

/** A shop whose replies the owner posts by hand where we cannot look, so that their word publishes. */
async function openShop(reviews: number) {
  const { userId, ctx } = await app.owner();
  const store = await app.store(userId);
  const receive = async (...contents: string[]) => {
    await app.ingest(
      store,
      contents.map((content) => ({ platform: "kakao" as const, rating: 5, content })),
    );
    await app.drainJobs();
  };
  await receive(...said.slice(0, reviews).map((dish) => `${dish} 정말 맛있어요. 친절해서 또 오고 싶어요.`));
  const drafts = () =>
    app.db.reviewReply.findMany({ where: { storeId: store.id, status: "drafted" }, orderBy: { id: "asc" } });
  /** Approves and posts every draft, each with the owner's changes. */
  const publish = async (change: (text: string) => string) => {
    for (const { id, version, content } of await drafts()) {
      await approveReply(ctx, { replyId: id, version, text: change(content) });
      await markPosted(ctx, { replyId: id });
    }
    await app.drainJobs();
  };
  const learning = () => getLearning(ctx, { storeId: store.id });
  return { userId, ctx, store, receive, drafts, publish, learning };
}

test("publishing keeps how far the owner went from the draft, once", async () => {
  const shop = await openShop(2);
  const [first] = await shop.drafts();
  await shop.publish((text) => (text === first?.content ? text : `${text} ${closing}`));
  const edits = await app.db.draftEdit.findMany({ where: { storeId: shop.store.id }, orderBy: { distance: "asc" } });
  expect(edits[0]).toMatchObject({ distance: 0, draft: first?.content, published: first?.content });
  expect(edits[1]?.distance).toBeGreaterThan(0);
  await undoReply(shop.ctx, { replyId: edits[1]?.replyId ?? "" });
  await markPosted(shop.ctx, { replyId: edits[1]?.replyId ?? "" });
  expect(await app.db.draftEdit.count({ where: { storeId: shop.store.id } })).toBe(2);
});

test("too few replies say nothing; ten say how often a draft goes out as it is", async () => {
  const shop = await openShop(12);
  expect((await shop.learning()).approval).toMatchObject({ sample: 0, rate: null });
  let index = 0;
  await shop.publish((text) => (index++ % 4 === 0 ? `${text} ${closing}` : text));
  const { approval, repetition } = await shop.learning();
  expect(approval).toMatchObject({ sample: 12, unedited: 9, rate: 0.75 });
  expect(approval.oldestAt).not.toBeNull();
  expect(repetition.sample).toBe(12);
  expect(repetition.index).not.toBeNull();
});

test("a habit is proposed with its evidence, used once accepted, and let go once removed", async () => {
  const shop = await openShop(4);
  await shop.publish((text) => `${text} ${closing}`);
  const proposed = (await shop.learning()).preferences.find(({ preference }) => preference.kind === "closing");
  expect(proposed).toMatchObject({ preference: { kind: "closing", text: closing }, state: "proposed", seen: 4 });
  expect(proposed?.examples).toHaveLength(3);
  const preferenceId = proposed?.id ?? "";

  await shop.receive("갈비탕이 깊고 맛있어요.");
  expect((await shop.drafts())[0]?.content).not.toContain(closing);
  await decidePreference(shop.ctx, { preferenceId, state: "accepted" });
  const [waiting] = await shop.drafts();
  const rewritten = await rewriteDraft(shop.ctx, { replyId: waiting?.id ?? "", version: waiting?.version ?? 0 });
  expect(rewritten.text).toContain(closing);

  await editPreference(shop.ctx, { preferenceId, preference: { kind: "closing", text: "편안한 저녁 보내세요!" } });
  await shop.receive("비빔밥이 푸짐하고 맛있어요.");
  const fresh = (await shop.drafts()).at(-1);
  expect(fresh?.content).toContain("편안한 저녁 보내세요!");
  expect((fresh?.candidates as { text: string }[])[0]?.text).toBe(fresh?.content);

  await decidePreference(shop.ctx, { preferenceId, state: "removed" });
  await learnPreferences(app.ctx, { storeId: shop.store.id });
  const { preferences } = await shop.learning();
  expect(preferences.filter(({ preference }) => preference.kind === "closing")).toEqual([]);
  const back = await decidePreference(shop.ctx, { preferenceId, state: "accepted" });
  expect(back.before).toBe("removed");
});

test("learning twice, or twice at once, proposes once", async () => {
  const shop = await openShop(4);
  await shop.publish((text) => `${text} ${closing}`);
  const before = (await shop.learning()).preferences;
  await Promise.all([1, 2, 3].map(() => learnPreferences(app.ctx, { storeId: shop.store.id })));
  expect((await shop.learning()).preferences).toEqual(before);
});

test("a habit that would get a draft stopped is left out of it", async () => {
  const shop = await openShop(1);
  await app.db.replyPreference.create({
    data: {
      storeId: shop.store.id,
      key: "closing",
      rule: { kind: "closing", text: "전액 환불해 드릴게요!" },
      state: "accepted",
      seen: 3,
    },
  });
  await shop.receive("갈비탕이 깊고 맛있어요.");
  const fresh = (await shop.drafts()).at(-1);
  expect(fresh?.content).not.toContain("환불");
  expect(fresh?.guardLevel).not.toBe("stop");
});

test("what a rule approved teaches nothing", async () => {
  const shop = await openShop(0);
  const { id: storeId } = shop.store;
  await saveRule(shop.ctx, {
    storeId,
    name: "칭찬",
    conditions: [{ field: "rating", op: "at_least", value: 4 }],
    action: { kind: "approve", waitSeconds: 600 },
  });
  await shop.receive("국물이 진하고 정말 맛있어요. 친절해서 또 올게요.");
  const reply = await app.db.reviewReply.findFirstOrThrow({ where: { storeId } });
  expect(reply.status).toBe("awaiting_paste");
  await markPosted(shop.ctx, { replyId: reply.id });
  expect(await app.db.draftEdit.count({ where: { storeId } })).toBe(0);
});

import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import type { IncomingReview } from "@/server/domain/incoming-review";
import { draftReplies } from "@/server/features/replies/draft-replies";
import { saveDraft } from "@/server/features/replies/save-draft";
import { applyRules } from "@/server/features/rules/apply-rules";
import { saveRule } from "@/server/features/rules/save-rule";
import { startTestApp, type TestApp } from "@/tests/support/app";
import { modelShop } from "@/tests/support/model-shop";

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterEach(() => app.sim.clearFailures());
afterAll(() => app.stop());

const kind = { platform: "google" as const, content: "국물이 진하고 정말 맛있어요. 친절해서 또 올게요.", rating: 5 };

/** A shop that uses the language model and approves praise by itself. */
async function autoShop(options: { perDay?: number } = {}) {
  const shop = await modelShop(app, []);
  const storeId = shop.store.id;
  await app.db.storeConnection.create({
    data: { storeId, platform: "google", platformStoreId: "accounts/1/locations/2", canPublish: true },
  });
  await saveRule(shop.owner.ctx, {
    storeId,
    name: "칭찬은 자동",
    conditions: [{ field: "rating", op: "at_least", value: 4 }],
    action: { kind: "approve", waitSeconds: 600 },
  });
  await shop.allow({ allow: true, ...options });
  return {
    ...shop,
    receive: (...reviews: Partial<IncomingReview>[]) => app.ingest(shop.store, reviews),
    draft: () => draftReplies(shop.ctx, { storeId }),
    decide: (at = app.ctx.now()) => applyRules({ ...shop.ctx, now: () => at }, { storeId }),
    decisions: () => app.db.ruleDecision.count({ where: { storeId } }),
  };
}

test("an automatic approval waits for the model's draft and approves that one", async () => {
  const shop = await autoShop();
  await shop.receive(kind);
  await app.drainJobs();
  expect((await shop.replies())[0]).toMatchObject({ status: "approved", author: "openai", approvedById: null });
});

test("until the model has answered nothing is decided, however often the rules run", async () => {
  const shop = await autoShop();
  await shop.receive(kind);
  await shop.draft();
  await shop.decide();
  await shop.decide();
  expect((await shop.replies())[0]).toMatchObject({ status: "drafted", author: "built_in" });
  expect(await shop.decisions()).toBe(0);
  await shop.write();
  await shop.decide();
  expect((await shop.replies())[0]).toMatchObject({ status: "approved", author: "openai" });
});

test("a model that fails leaves the built-in draft to the rules at once", async () => {
  const shop = await autoShop();
  await app.sim.setMode("openai", "server-error");
  await shop.receive(kind);
  await app.drainJobs();
  expect((await shop.replies())[0]).toMatchObject({ status: "approved", author: "built_in" });
});

test("a spent budget and ten minutes without an answer are waited for no longer", async () => {
  const shop = await autoShop({ perDay: 1 });
  await shop.receive(kind, { ...kind, content: "수육도 부드럽고 맛있어요. 또 올게요." });
  await app.drainJobs();
  const authors = (await shop.replies()).map(({ status, author }) => `${status} ${author}`);
  expect(authors.toSorted()).toEqual(["approved built_in", "approved openai"]);

  const slow = await autoShop();
  await slow.receive(kind);
  await slow.draft();
  await slow.decide(new Date(app.ctx.now().getTime() + 9 * 60_000));
  expect((await slow.replies())[0]?.status).toBe("drafted");
  await slow.decide(new Date(app.ctx.now().getTime() + 11 * 60_000));
  expect((await slow.replies())[0]).toMatchObject({ status: "approved", author: "built_in" });
});

test("what the owner has touched waits for no model", async () => {
  const shop = await autoShop();
  await shop.receive(kind);
  await shop.draft();
  const [reply] = await shop.replies();
  const { id: replyId = "", version = 0, content = "" } = reply ?? {};
  await saveDraft(shop.owner.ctx, { replyId, version, text: `${content} 늘 고마워요.` });
  await shop.decide();
  expect(await shop.decisions()).toBe(1);
});

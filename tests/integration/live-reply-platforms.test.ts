import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { Ctx } from "@/server/context";
import { approveReply } from "@/server/features/replies/approve-reply";
import { deleteLiveReply } from "@/server/features/replies/delete-live-reply";
import { editLiveReply } from "@/server/features/replies/edit-live-reply";
import { verifyReply } from "@/server/features/replies/verify-reply";
import { startTestApp, type TestApp } from "@/tests/support/app";
import { crawledShop } from "@/tests/support/crawled-shop";
import { googleShop } from "@/tests/support/google-shop";
import { giveSession } from "@/tests/support/owner-session";

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
beforeEach(() => app.sim.configure({ replyDelayMs: 0 }));
afterAll(() => app.stop());

type Shop = {
  ctx: Ctx;
  storeId: string;
  /** What guests read under the review, as the platform itself has it; null: nothing. */
  shown(): Promise<string | null>;
};

async function onGoogle(): Promise<Shop> {
  const at = await googleShop(app);
  await app.sim.addGoogleReview(at.shop.placeId, { comment: "국물이 좋았어요", stars: 5, isAnonymous: false });
  await at.connect();
  const shown = async () => (await app.sim.googleReviews(at.shop.placeId))[0]?.reply?.comment ?? null;
  return { ctx: at.owner.ctx, storeId: at.store.id, shown };
}

async function onNaver(): Promise<Shop> {
  const { userId, ctx } = await app.owner();
  const { shop, store, connectionId, crawl } = await crawledShop(app, userId, { reviews: 0 });
  await app.sim.addReview(shop.placeId, { body: "국물이 좋았어요", stars: 5 });
  await giveSession(app, connectionId, shop);
  await crawl();
  return { ctx, storeId: store.id, shown: async () => (await app.sim.replies(shop.placeId))[0]?.text ?? null };
}

test.each([
  ["Google", onGoogle],
  ["SmartPlace", onNaver],
] as const)(
  "on %s a live reply is changed and taken away, and guests see just that",
  { timeout: 90_000 },
  async (_, open) => {
    const { ctx, storeId, shown } = await open();
    await app.drainJobs();
    const reply = () => app.db.reviewReply.findFirstOrThrow({ where: { storeId } });
    const settle = async () => {
      await app.drainJobs();
      await verifyReply(app.ctx, { replyId: (await reply()).id });
    };
    const draft = await reply();
    await approveReply(ctx, { replyId: draft.id, version: draft.version, text: "따뜻한 말씀 고맙습니다." });
    await settle();
    expect(await reply()).toMatchObject({ status: "live" });
    expect(await shown()).toBe("따뜻한 말씀 고맙습니다.");

    const changed = "국물을 좋게 봐 주셔서 고맙습니다.";
    await editLiveReply(ctx, { replyId: draft.id, version: (await reply()).version, text: changed });
    await settle();
    expect(await reply()).toMatchObject({ status: "live", content: changed });
    expect(await shown()).toBe(changed);

    await deleteLiveReply(ctx, { replyId: draft.id, version: (await reply()).version });
    await settle();
    expect(await reply()).toMatchObject({ status: "deleted" });
    expect(await shown()).toBeNull();
  },
);

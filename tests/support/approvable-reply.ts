import type { IncomingReview } from "@/server/domain/incoming-review";
import { seal } from "@/server/platform/crypto";
import { incoming, type TestApp } from "./app";

type Options = {
  platform?: IncomingReview["platform"];
  /** Whether the owner has signed in, so that we may post. */
  canPublish?: boolean;
  /** Whether the platform's reviews are collected. */
  isCollected?: boolean;
  undoSeconds?: number;
};

/** An owner with one drafted reply to one review on a platform. */
export async function approvableReply(app: TestApp, options: Options = {}) {
  const { platform = "google", canPublish = true, isCollected = true, undoSeconds = 0 } = options;
  const { userId, ctx } = await app.owner();
  const store = await app.store(userId, { undoSeconds });
  const connection = await app.db.storeConnection.create({
    data: {
      storeId: store.id,
      platform,
      platformStoreId: "accounts/1/locations/2",
      canPublish,
      consentedAt: isCollected ? app.ctx.now() : null,
    },
  });
  const sealedAt = `store_connections:${connection.id}:credentials`;
  const credentials = canPublish
    ? seal(JSON.stringify({ token: "x" }), sealedAt, app.ctx.config.CREDENTIALS_KEY)
    : null;
  await app.db.storeConnection.update({ where: { id: connection.id }, data: { credentials } });
  const review = incoming({ platform, content: "국물이 진하고 맛있어요.", rating: 5 });
  await app.ingest(store, [review]);
  await app.drainJobs();
  const { id } = await app.db.reviewReply.findFirstOrThrow({ where: { storeId: store.id } });
  const reply = () =>
    app.db.reviewReply.findUniqueOrThrow({
      where: { id },
      include: { review: { include: { events: { orderBy: { createdAt: "asc" } } } } },
    });
  return {
    ctx,
    store,
    connection,
    review,
    replyId: id,
    reply,
    version: async () => (await reply()).version,
    /** The shop's page is collected, showing `text` as its reply. */
    collect: (text: string | null) =>
      app.ingest(store, [{ ...review, ownerReply: text === null ? null : { text, repliedAt: null } }]),
    notices: () => app.db.notification.findMany({ where: { storeId: store.id } }),
    replied: async () => (await app.db.reviewDaily.findFirstOrThrow({ where: { storeId: store.id } })).replied,
  };
}

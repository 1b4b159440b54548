import type { Ctx } from "@/server/context";
import { goneBefore, isGoogleContentStale } from "@/server/domain/google-retention";
import { Prisma } from "@/server/generated/prisma/client";
import type { Tx } from "@/server/platform/db";
import { deleteReviews } from "./delete-reviews";

const batchSize = 200;
const listSize = 500;

/**
 * Deletes collected Google reviews before they are 30 days old: all of a store whose connection has ended or does not work,
 * and single ones Google no longer shows. Reviews from the owner's own files stay. Safe to run twice and to overlap.
 */
export async function purgeGoogleReviews(ctx: Ctx, signal?: AbortSignal): Promise<number> {
  let purged = 0;
  let after = "00000000-0000-0000-0000-000000000000";
  for (;;) {
    const stores = await storesWithGoogle(ctx, after);
    for (const { id } of stores) {
      let count: number;
      do {
        signal?.throwIfAborted();
        count = await ctx.db.$transaction((tx) => purgeBatch(ctx, tx, id), { timeout: 60_000 });
        purged += count;
      } while (count === batchSize);
    }
    const last = stores.at(-1);
    if (!last) return purged;
    after = last.id;
  }
}

const storesWithGoogle = (ctx: Ctx, after: string) =>
  ctx.db.$queryRaw<{ id: string }[]>`
    select id from stores s where id > ${after}::uuid
      and exists (select 1 from review_key k where k.store_id = s.id and k.platform = 'google')
    order by id limit ${listSize}`;

async function purgeBatch(ctx: Ctx, tx: Tx, storeId: string): Promise<number> {
  const now = ctx.now();
  const which = (await isStale(tx, storeId, now))
    ? Prisma.sql`true`
    : Prisma.sql`removed_at < ${goneBefore(now)}::timestamptz`;
  const keys = await tx.$queryRaw<{ id: string; reviewDate: Date }[]>`
    select id, review_date as "reviewDate" from reviews
    where store_id = ${storeId}::uuid and platform = 'google' and crawl_session_id is not null and ${which}
    order by review_date, id limit ${batchSize} for update`;
  if (keys.length === 0) return 0;
  await deleteReviews(tx, storeId, keys);
  ctx.log.info({ storeId, count: keys.length }, "Google reviews were kept long enough and are deleted");
  return keys.length;
}

async function isStale(tx: Tx, storeId: string, now: Date): Promise<boolean> {
  const connection = await tx.storeConnection.findUnique({
    where: { storeId_platform: { storeId, platform: "google" } },
    select: { consentedAt: true },
  });
  const last = await tx.crawlSession.findFirst({
    where: {
      storeId,
      platform: "google",
      status: "done",
      isFull: true,
      startedAt: { gte: new Date(now.getTime() - 40 * 86_400_000) },
    },
    orderBy: { startedAt: "desc" },
    select: { finishedAt: true },
  });
  const state = { lastGoodCrawlAt: last?.finishedAt ?? null, connectedAt: connection?.consentedAt ?? null };
  return isGoogleContentStale(state, now);
}

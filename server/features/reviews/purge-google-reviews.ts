import type { Ctx } from "@/server/context";
import { koreanDay } from "@/server/domain/calendar";
import { goneBefore, isGoogleContentStale } from "@/server/domain/google-retention";
import { isShown } from "@/server/domain/reply-transitions";
import { countAnswer } from "@/server/features/replies/public";
import { Prisma } from "@/server/generated/prisma/client";
import type { Tx } from "@/server/platform/db";
import { countedOf } from "./apply-edits";
import { takeFromRollups } from "./rollups";

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
  const reviews = await tx.review.findMany({
    where: { OR: keys.map(({ id, reviewDate }) => ({ id, reviewDate })) },
    include: { reply: { select: { status: true, shownText: true, liveAt: true } } },
  });
  await takeFromRollups(
    tx,
    storeId,
    reviews.map((review) => countedOf(review, koreanDay(review.reviewDate))),
  );
  for (const { reply, reviewDate, platform, datePrecision } of reviews)
    if (reply && isShown(reply))
      await countAnswer(tx, { storeId, platform, reviewDate, datePrecision, liveAt: reply.liveAt }, -1);
  const ids = keys.map(({ id }) => id);
  await tx.reviewKey.deleteMany({ where: { storeId, platform: "google", reviewId: { in: ids } } });
  await forgetTold(tx, storeId, ids);
  await tx.review.deleteMany({ where: { OR: keys.map(({ id, reviewDate }) => ({ id, reviewDate })) } });
  ctx.log.info({ storeId, count: keys.length }, "Google reviews were kept long enough and are deleted");
  return keys.length;
}

/** Takes the reviews' words out of what the owner was told and out of the shop's reports; their counts stay. */
async function forgetTold(tx: Tx, storeId: string, ids: string[]): Promise<void> {
  await tx.$executeRaw`
    delete from notifications where user_id = (select user_id from stores where id = ${storeId}::uuid)
      and data ->> 'reviewId' = any(${ids}::text[])`;
  await tx.$executeRaw`
    update reports set content = jsonb_set(content, '{quotes}', (
      select coalesce(jsonb_agg(quote), '[]') from jsonb_array_elements(content -> 'quotes') quote
      where quote ->> 'reviewId' <> all(${ids}::text[])))
    where store_id = ${storeId}::uuid and exists (
      select 1 from jsonb_array_elements(content -> 'quotes') quote where quote ->> 'reviewId' = any(${ids}::text[]))`;
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

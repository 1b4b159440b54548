import type { Ctx } from "@/server/context";
import { hiddenAs } from "@/server/domain/spam";
import { Prisma } from "@/server/generated/prisma/client";
import { type DraftLimit, draftLimitOf, isWithinLimit } from "@/server/features/billing/public";
import { queueModelWork } from "@/server/features/model-asks/public";
import { enqueue } from "@/server/jobs/enqueue";
import type { Tx } from "@/server/platform/db";
import { acceptedPreferences } from "@/server/features/learning/public";
import { recentReplies } from "./load-reply";
import { queueRules } from "./queue-rules";
import { writeBuiltIn } from "./write-built-in";

const batchSize = 50;
const runForMs = 20_000;
type Place = { isUrgent: boolean; reviewDate: Date; id: string };

/**
 * Writes a draft for every review of a store that waits for one, urgent and newest first; what is no review gets none, and
 * what lies beyond the plan's month none yet. Safe to run twice and to overlap: a store's batches take turns, and a review
 * has at most one reply.
 */
export async function draftReplies(ctx: Ctx, input: { storeId: string }, signal?: AbortSignal): Promise<number> {
  const until = Date.now() + runForMs;
  let written = 0;
  let after: Place | null = null;
  for (;;) {
    const batch = await ctx.db.$transaction((tx) => draftBatch(ctx, tx, input.storeId, after), { timeout: 60_000 });
    if (batch === "busy" || signal?.aborted || Date.now() > until) {
      const runAt = new Date(ctx.now().getTime() + (batch === "busy" ? 2_000 : 0));
      await ctx.db.$transaction((tx) => enqueue(tx, "draft-replies", input, { runAt }));
      return written;
    }
    if (batch.last === null) {
      await ctx.db.$transaction((tx) => queueModelWork(ctx, tx, input.storeId));
      return written;
    }
    written += batch.written;
    after = batch.last;
  }
}

async function draftBatch(ctx: Ctx, tx: Tx, storeId: string, after: Place | null) {
  const [lock] = await tx.$queryRaw<{ ours: boolean }[]>`
    select pg_try_advisory_xact_lock(hashtextextended(${`draft-replies:${storeId}`}, 0)) as ours`;
  if (!lock?.ours) return "busy" as const;
  const store = await tx.store.findUnique({ where: { id: storeId } });
  const draftLimit = store && (await draftLimitOf(tx, store.userId, ctx.now()));
  const reviews = draftLimit ? await undrafted(tx, storeId, after, draftLimit) : [];
  const last = reviews.at(-1);
  if (!store || !last) return { written: 0, last: null };

  const recent = await recentReplies(tx, storeId);
  const preferences = await acceptedPreferences(tx, storeId);
  const rows = [];
  for (const review of reviews) {
    if (hiddenAs(review.spamKind, review.isSpamDenied)) continue;
    const draft = await orNone(ctx, review.id, () => writeBuiltIn(ctx, review, store, { preferences, recent }));
    if (!draft) continue;
    recent.unshift(draft.content);
    recent.length = Math.min(recent.length, 30);
    rows.push({
      reviewId: review.id,
      reviewDate: review.reviewDate,
      storeId,
      platform: review.platform,
      status: "drafted" as const,
      ...draft,
    });
  }
  const { count } = await tx.reviewReply.createMany({ data: rows, skipDuplicates: true });
  if (count > 0) await queueRules(tx, storeId);
  return { written: count, last: { isUrgent: last.isUrgent, reviewDate: last.reviewDate, id: last.id } };
}

/** One review nobody can write for must not keep all others of the shop without a draft. */
async function orNone<T>(ctx: Ctx, reviewId: string, write: () => Promise<T>): Promise<T | null> {
  try {
    return await write();
  } catch (error) {
    ctx.log.error({ reviewId, error }, "no draft could be written for a review");
    return null;
  }
}

async function undrafted(tx: Tx, storeId: string, after: Place | null, draftLimit: DraftLimit) {
  const from = after
    ? Prisma.sql`and (is_urgent, review_date, review_id)
        < (${after.isUrgent}, ${after.reviewDate}::timestamptz, ${after.id}::uuid)`
    : Prisma.empty;
  const places = await tx.$queryRaw<{ id: string; at: Date }[]>`
    select review_id as id, review_date as at from inbox_items i
    where store_id = ${storeId}::uuid and state = 'needs_reply' ${from}
      and not exists (select 1 from review_replies p where p.review_id = i.review_id and p.review_date = i.review_date)
      and ${isWithinLimit(Prisma.sql`i.review_id`, draftLimit)}
    order by is_urgent desc, review_date desc, review_id desc limit ${batchSize}`;
  const dates = places.map((place) => place.at);
  const reviews = await tx.review.findMany({
    where: {
      id: { in: places.map((place) => place.id) },
      reviewDate: {
        gte: dates.reduce((a, b) => (a < b ? a : b), new Date()),
        lte: dates.reduce((a, b) => (a > b ? a : b), new Date(0)),
      },
    },
  });
  const order = new Map(places.map((place, index) => [place.id, index]));
  return reviews.toSorted((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0));
}

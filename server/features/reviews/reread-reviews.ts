import type { Ctx } from "@/server/context";
import { isUnsure } from "@/server/domain/second-reading";
import { askWithinBudget, isAskable, openAskUntil } from "@/server/features/model-asks/public";
import { analysisOf } from "@/server/features/replies/public";
import { Prisma } from "@/server/generated/prisma/client";
import { enqueue } from "@/server/jobs/enqueue";
import { keepReading } from "./keep-reading";

const lookBackMs = 30 * 86_400_000;
const lookedAt = 300;
const runForMs = 60_000;
const comeBackMs = 5 * 60_000;

/**
 * Has the language model read again what the built-in model was unsure of: reviews of the last 30 days, newest first, within
 * the store's budget. Nothing waits for it and no failure changes a review. Safe to run twice and to overlap: each text is
 * asked about once. Returns how many readings were taken over.
 */
export async function rereadReviews(ctx: Ctx, input: { storeId: string }, signal?: AbortSignal): Promise<number> {
  const { secondReader, analyzer } = ctx.ports;
  const store = await ctx.db.store.findUnique({ where: { id: input.storeId } });
  if (!secondReader || !store?.modelSince) return 0;
  const until = Date.now() + runForMs;
  let taken = 0;
  for (const review of await unsureReviews(ctx, store.id)) {
    if (signal?.aborted || Date.now() > until) return later(ctx, input, ctx.now(), taken);
    const ask = {
      storeId: store.id,
      reviewId: review.id,
      purpose: "reading" as const,
      contentHash: review.contentHash,
      model: secondReader.model,
      promptVersion: secondReader.promptVersion,
    };
    const { content: text, rating } = review;
    const asked = await askWithinBudget(ctx, ask, () =>
      secondReader.read({ text, rating, category: store.category }, signal),
    );
    if (asked.got === "stop" && asked.later)
      return later(ctx, input, new Date(ctx.now().getTime() + comeBackMs), taken);
    if (asked.got === "stop") break;
    if (asked.got !== "answer") continue;
    const scoreOf = (quote: string) => analyzer.analyze({ text: quote, rating: null, menu: store.menu }).score;
    if (await keepReading(ctx, { review, reading: asked.answer, askId: asked.askId, scoreOf })) taken += 1;
  }
  await ctx.db.$transaction((tx) => enqueue(tx, "write-with-model", input));
  const openUntil = await openAskUntil(ctx, store.id, "reading");
  return openUntil ? later(ctx, input, openUntil, taken) : taken;
}

async function later(ctx: Ctx, input: { storeId: string }, runAt: Date, taken: number): Promise<number> {
  await ctx.db.$transaction((tx) => enqueue(tx, "reread-reviews", input, { runAt }));
  return taken;
}

async function unsureReviews(ctx: Ctx, storeId: string) {
  const now = ctx.now();
  const since = new Date(now.getTime() - lookBackMs);
  const keys = await ctx.db.$queryRaw<{ id: string; at: Date; contentHash: string }[]>`
    select k.review_id as id, k.review_date as at, k.content_hash as "contentHash"
    from reviews r join review_key k on k.review_id = r.id and k.store_id = r.store_id
    where r.store_id = ${storeId}::uuid and r.review_date >= ${since}::timestamptz and r.content <> ''
      and r.sentiment is not null and not r.is_urgent and r.removed_at is null and not r.is_blinded
      and ${isAskable("reading", Prisma.sql`k.review_id`, Prisma.sql`k.content_hash`, now)}
    order by r.review_date desc limit ${lookedAt}`;
  const reviews = await ctx.db.review.findMany({
    where: { id: { in: keys.map(({ id }) => id) }, reviewDate: { gte: since } },
    orderBy: { reviewDate: "desc" },
  });
  const hashes = new Map(keys.map(({ id, contentHash }) => [id, contentHash]));
  return reviews
    .filter((review) => isUnsure(review.content, analysisOf(review), review.rating))
    .map((review) => ({ ...review, contentHash: hashes.get(review.id) ?? "" }));
}

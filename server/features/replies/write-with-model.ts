import type { Ctx } from "@/server/context";
import { askWithinBudget, isAskable, openAskUntil, settleAsk } from "@/server/features/model-asks/public";
import { Prisma } from "@/server/generated/prisma/client";
import { acceptedPreferences } from "@/server/features/learning/public";
import { enqueue } from "@/server/jobs/enqueue";
import { keepModelDraft } from "./keep-model-draft";
import { loadContext } from "./load-context";
import { untouched } from "./is-untouched";
import { recentReplies, voiceOf } from "./load-reply";
import { preferred } from "./preferred";
import { queueRules } from "./queue-rules";
import { writeRequest } from "./write-request";

const lookedAt = 100;
const runForMs = 60_000;
const comeBackMs = 5 * 60_000;

/**
 * Has the language model write for reviews whose built-in draft nobody has touched, urgent and newest first, within the
 * store's budget. Until then, and whenever it fails, is refused or writes nothing that may be published, the built-in draft
 * stands. Safe to run twice and to overlap: each text is asked about once. Rules that waited for it go on afterwards.
 * Returns how many drafts it replaced.
 */
export async function writeWithModel(ctx: Ctx, input: { storeId: string }, signal?: AbortSignal): Promise<number> {
  const replaced = await writeWaiting(ctx, input, signal);
  await ctx.db.$transaction((tx) => queueRules(tx, input.storeId));
  return replaced;
}

async function writeWaiting(ctx: Ctx, input: { storeId: string }, signal?: AbortSignal): Promise<number> {
  const { contextWriter } = ctx.ports;
  const store = await ctx.db.store.findUnique({ where: { id: input.storeId } });
  if (!contextWriter || !store?.modelSince) return 0;
  const until = Date.now() + runForMs;
  const preferences = await acceptedPreferences(ctx.db, store.id);
  let replaced = 0;
  for (const { id, at, contentHash } of await waiting(ctx, store.id)) {
    if (signal?.aborted || Date.now() > until) return later(ctx, input, ctx.now(), replaced);
    const review = await ctx.db.review.findUnique({
      where: { id_reviewDate: { id, reviewDate: at } },
      include: { reply: true },
    });
    if (!review?.reply) continue;
    const { reply } = review;
    const [context, recent] = await Promise.all([loadContext(ctx, review), recentReplies(ctx.db, store.id, reply.id)]);
    const request = { ...writeRequest(review, store, voiceOf(store), recent), context, preferences };
    const { model, promptVersion } = contextWriter;
    const ask = { storeId: store.id, reviewId: id, purpose: "reply" as const, contentHash, model, promptVersion };
    const asked = await askWithinBudget(ctx, ask, () => contextWriter.write(request, signal));
    if (asked.got === "stop" && asked.later) return later(ctx, input, comeBackAt(ctx), replaced);
    if (asked.got === "stop") break;
    if (asked.got === "nothing") continue;
    const written = asked.got === "answer" ? preferred(asked.answer, preferences, review, store) : [];
    const outcome = await keepModelDraft(ctx, { review, reply, store, request, written });
    if (asked.got === "answer") await settleAsk(ctx, ctx.db, asked.askId, outcome);
    if (outcome === "used") replaced += 1;
  }
  const openUntil = await openAskUntil(ctx, store.id, "reply");
  return openUntil ? later(ctx, input, openUntil, replaced) : replaced;
}

const comeBackAt = (ctx: Ctx) => new Date(ctx.now().getTime() + comeBackMs);

async function later(ctx: Ctx, input: { storeId: string }, runAt: Date, replaced: number): Promise<number> {
  await ctx.db.$transaction((tx) => enqueue(tx, "write-with-model", input, { runAt }));
  return replaced;
}

/** Reviews with words whose draft is as the built-in writer left it. */
const waiting = (ctx: Ctx, storeId: string) =>
  ctx.db.$queryRaw<{ id: string; at: Date; contentHash: string }[]>`
    select i.review_id as id, i.review_date as at, k.content_hash as "contentHash"
    from inbox_items i
    join review_replies p on p.review_id = i.review_id and p.review_date = i.review_date
    join reviews r on r.id = i.review_id and r.review_date = i.review_date
    join review_key k on k.review_id = i.review_id and k.store_id = i.store_id
    where i.store_id = ${storeId}::uuid and i.state = 'needs_reply' and r.content <> ''
      and p.status = 'drafted' and p.author = 'built_in' and ${untouched(Prisma.sql`i.review_id`)}
      and ${isAskable("reply", Prisma.sql`i.review_id`, Prisma.sql`k.content_hash`, ctx.now())}
    order by i.is_urgent desc, i.review_date desc, i.review_id desc limit ${lookedAt}`;

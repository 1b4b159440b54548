import { actorName, type Ctx, transact } from "@/server/context";
import { planInForce } from "@/server/domain/plan";
import { decideByRules, type RuleVerdict } from "@/server/domain/rules/decide";
import {
  approveInTx,
  awaitsModelUntil,
  changeReplyStatus,
  judge,
  recentReplies,
} from "@/server/features/replies/public";
import { enqueue } from "@/server/jobs/enqueue";
import type { Tx } from "@/server/platform/db";
import { isAppError } from "@/server/platform/errors";
import { type LoadedRule, loadRules } from "./load-rules";
import { toReplySubject, toReviewSubject } from "./rule-subject";

const batchSize = 100;
/** The model's draft calls for the rules by itself; this is for the call that got lost. */
const lookAgainMs = 60_000;

/**
 * Lets the shop's rules decide on every draft they have not seen. A decision and what it does are one transaction, once per
 * draft: killed at any point, the next run goes on with the drafts that are left. A draft taken back is not decided again.
 * An approval waits for the language model's draft, or for its failure.
 */
export async function applyRules(ctx: Ctx, input: { storeId: string }, signal?: AbortSignal): Promise<void> {
  const rules = (await loadRules(ctx.db, input.storeId)).filter(({ isOn }) => isOn);
  const since = rules.map(({ activeSince }) => activeSince).sort((a, b) => a.getTime() - b.getTime())[0];
  if (!since) return;
  let after: string | null = null;
  let again: Date | null = null;
  for (;;) {
    const ids: string[] = await undecided(ctx.db, input.storeId, since, after);
    for (const replyId of ids) {
      if (signal?.aborted) return transact(ctx, (tx) => enqueue(tx, "apply-rules", input));
      const until = await decideOne(ctx, replyId);
      if (until && (again === null || until < again)) again = until;
    }
    after = ids.at(-1) ?? null;
    if (after === null) return lookAgain(ctx, input, again);
  }
}

async function undecided(tx: Tx, storeId: string, since: Date, after: string | null): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    select id from review_replies p
    where store_id = ${storeId}::uuid and status = 'drafted' and created_at >= ${since}
      and (${after}::uuid is null or id > ${after}::uuid)
      and not exists (select 1 from rule_decisions d where d.reply_id = p.id)
    order by id limit ${batchSize}`;
  return rows.map(({ id }) => id);
}

async function lookAgain(ctx: Ctx, input: { storeId: string }, until: Date | null): Promise<void> {
  if (until === null) return;
  const runAt = new Date(Math.min(until.getTime(), ctx.now().getTime() + lookAgainMs));
  await transact(ctx, (tx) => enqueue(tx, "apply-rules", input, { runAt }));
}

/** Null, or until when the draft is left undecided. */
async function decideOne(ctx: Ctx, replyId: string): Promise<Date | null> {
  try {
    return await ctx.db.$transaction((tx) => decideInTx(ctx, tx, replyId));
  } catch (error) {
    // Somebody was faster: what they did stands.
    if (!isAppError(error)) throw error;
    ctx.log.info({ replyId, reason: error.reason }, "a rule came too late");
    return null;
  }
}

async function decideInTx(ctx: Ctx, tx: Tx, replyId: string): Promise<Date | null> {
  const reply = await tx.reviewReply.findUnique({
    where: { id: replyId },
    include: { review: { include: { store: { include: { user: { include: { subscription: true } } } } } } },
  });
  if (reply?.status !== "drafted") return null;
  const { review, ...stored } = reply;
  const { store } = review;
  const { count } = await tx.ruleDecision.createMany({
    data: [{ replyId, storeId: store.id, reviewId: review.id, outcome: "none", createdAt: ctx.now() }],
    skipDuplicates: true,
  });
  if (count === 0) return null;
  const rules = await loadRules(tx, store.id);
  const guard = judge(stored.content, review, store, await recentReplies(tx, store.id, replyId));
  const verdict = decideByRules(
    rules.filter(({ isOn, activeSince }) => isOn && activeSince <= stored.createdAt),
    {
      review: toReviewSubject(review),
      reply: toReplySubject(stored, guard.level, await hasOwnersHand(tx, stored)),
      canReply: planInForce(store.user.subscription, ctx.now()).canReply,
      now: ctx.now(),
    },
  );
  if (!verdict.rule) return null;
  const until = verdict.rule.action.kind === "approve" ? await awaitsModelUntil(ctx, tx, stored, review.content) : null;
  if (until) {
    await tx.ruleDecision.delete({ where: { replyId } });
    return until;
  }
  await carryOut(ctx, tx, stored, store.userId, { ...verdict, rule: verdict.rule });
  await tx.ruleDecision.update({
    where: { replyId },
    data: {
      ruleId: verdict.rule.id,
      outcome: verdict.outcome,
      reason: verdict.reason,
      alsoMatched: verdict.alsoMatched.map(({ name }) => name),
    },
  });
  return null;
}

/** Whether the owner has saved, rewritten, approved or taken back anything for this review. */
async function hasOwnersHand(tx: Tx, { reviewId, reviewDate }: StoredReply): Promise<boolean> {
  const where = { reviewId, reviewDate, kind: { startsWith: "reply_" }, actor: { startsWith: "user:" } };
  return (await tx.reviewEvent.count({ where })) > 0;
}

type Decided = RuleVerdict<LoadedRule> & { rule: LoadedRule };
type StoredReply = Awaited<ReturnType<Tx["reviewReply"]["findUniqueOrThrow"]>>;

async function carryOut(ctx: Ctx, tx: Tx, reply: StoredReply, ownerId: string, decided: Decided) {
  const { rule, outcome, reason, alsoMatched } = decided;
  const { id: replyId, version } = reply;
  const { name, action } = rule;
  const told = { rule: name, ...(alsoMatched.length > 0 && { also: alsoMatched.map((each) => each.name).join(", ") }) };
  if (outcome === "approved" && action.kind === "approve")
    await approveInTx(ctx, tx, { replyId, version }, { ownerId, rule: { waitSeconds: action.waitSeconds, told } });
  if (outcome === "left") await changeReplyStatus(ctx, tx, reply, "skipped", {}, told);
  if (outcome === "alerted") {
    await enqueue(tx, "alert-by-rule", { replyId });
    await note(ctx, tx, reply, "rule_alerted", told);
  }
  if (outcome === "held" && reason) await note(ctx, tx, reply, "rule_held", { ...told, ban: reason });
}

async function note(ctx: Ctx, tx: Tx, reply: StoredReply, kind: string, data: Record<string, string>): Promise<void> {
  const { reviewId, reviewDate, storeId } = reply;
  await tx.reviewEvent.create({ data: { reviewId, reviewDate, storeId, kind, actor: actorName(ctx.actor), data } });
}

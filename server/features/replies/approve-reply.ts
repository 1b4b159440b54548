import { z } from "zod";
import { actorName, type Ctx, transact, userIdOf } from "@/server/context";
import type { Tx } from "@/server/platform/db";
import { planInForce } from "@/server/domain/plan";
import { decideApproval, isContested, publishModeOf, taskModeOf, taskOfApproval } from "@/server/domain/reply";
import { vouchableStops } from "@/server/domain/reply-guard/vouch";
import { cleanReply } from "@/server/domain/reply-text";
import { enqueue } from "@/server/jobs/enqueue";
import { AppError } from "@/server/platform/errors";
import { changeReplyStatus } from "./change-reply-status";
import { judge } from "./judge";
import { loadReply, recentReplies } from "./load-reply";

export const ApproveReplyInput = z.object({
  replyId: z.uuid(),
  version: z.int(),
  /** The text as the owner sees it; absent when it was not touched. */
  text: z.string().max(4_000).optional(),
  /** The owner has seen the other reply that is there, and wants this one in its place. */
  replace: z.boolean().optional(),
  /** The owner has read why the guard stops the text, and answers for it where that is theirs to do. */
  vouch: z.boolean().optional(),
});

/** Who says yes: the owner, or a rule of theirs, which leaves at least `waitSeconds` to take it back. */
type Approver = { ownerId: string; rule?: { waitSeconds: number; told: Record<string, string> } };

/** Approves a reply for the owner who is signed in. */
export async function approveReply(ctx: Ctx, input: z.infer<typeof ApproveReplyInput>) {
  const ownerId = userIdOf(ctx);
  return transact(ctx, (tx) => approveInTx(ctx, tx, input, { ownerId }));
}

/**
 * Approves a reply. Where we may post it is queued for the end of the undo window, elsewhere it waits for the owner's
 * paste. Refused when the guard stops the text and it is not the owner's to vouch for, the plan has no replies, another
 * reply is there, or somebody was faster.
 */
export async function approveInTx(
  ctx: Ctx,
  tx: Tx,
  input: z.infer<typeof ApproveReplyInput>,
  { ownerId, rule }: Approver,
) {
  const { reply, review, store, connection } = await loadReply(ctx, tx, input.replyId);
  if (reply.version !== input.version) throw new AppError("CONFLICT", "changedElsewhere", "STALE");
  const text = cleanReply(input.text ?? reply.content);
  const guard = judge(text, review, store, await recentReplies(tx, store.id, reply.id));
  const vouched = input.vouch ? vouchableStops(guard) : [];
  const plan = planInForce(await tx.subscription.findUnique({ where: { userId: ownerId } }), ctx.now());
  const task = taskOfApproval(reply, input.replace ?? false);
  const publisher = ctx.ports.replyPublishers[review.platform];
  const mode = taskModeOf(task, publishModeOf(review.platform, connection), publisher);
  const decision = decideApproval({
    status: reply.status,
    text,
    guardLevel: vouched.length > 0 ? "warn" : guard.level,
    canReply: plan.canReply,
    mode,
    isContested: isContested(reply) && !input.replace,
  });
  if (!decision.ok)
    throw new AppError(decision.reason === "PLAN" ? "LIMIT_REACHED" : "CONFLICT", decision.says, decision.reason, {
      guard,
    });

  const waitSeconds = Math.max(store.undoSeconds, rule?.waitSeconds ?? 0);
  const publishAfter = decision.next === "approved" ? new Date(ctx.now().getTime() + waitSeconds * 1000) : null;
  const change = {
    task,
    content: text,
    ...(text !== reply.content && { author: "owner" as const }),
    guard,
    guardLevel: guard.level,
    approvedById: rule ? null : ownerId,
    approvedAt: ctx.now(),
    approvedFrom: reply.status,
    isPasted: false,
    publishAfter,
  };
  const told = { ...rule?.told, ...(vouched.length > 0 && { vouched }) };
  const approved = await changeReplyStatus(ctx, tx, reply, decision.next, change, told);
  if (vouched.length > 0) await noteVouched(ctx, tx, { ownerId, replyId: reply.id, rules: vouched, text });
  if (publishAfter) await enqueue(tx, "publish-reply", { replyId: reply.id }, { runAt: publishAfter });
  return { replyId: approved.id, status: approved.status, version: approved.version, publishAfter, mode };
}

type Vouched = { ownerId: string; replyId: string; rules: string[]; text: string };

const noteVouched = (ctx: Ctx, tx: Tx, { ownerId, replyId, ...data }: Vouched) =>
  tx.auditLog.create({
    data: { userId: ownerId, actor: actorName(ctx.actor), action: "reply.vouched", target: replyId, data },
  });

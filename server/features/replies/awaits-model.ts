import type { Ctx } from "@/server/context";
import { isAnswerDue } from "@/server/features/model-asks/public";
import type { Tx } from "@/server/platform/db";
import type { StoredReply } from "./change-reply-status";
import { isUntouched } from "./is-untouched";

/** Longer than this no draft waits: a model that rests for hours must not keep the shop silent. */
const longestWaitMs = 10 * 60_000;

/** Until when a built-in draft waits for the language model's before it is approved by itself; null when it need not. */
export async function awaitsModelUntil(ctx: Ctx, tx: Tx, reply: StoredReply, text: string): Promise<Date | null> {
  const until = new Date(reply.createdAt.getTime() + longestWaitMs);
  const mayCome = reply.author === "built_in" && text !== "" && until > ctx.now();
  if (!mayCome || !(await isAnswerDue(ctx, tx, reply)) || !(await isUntouched(tx, reply.reviewId))) return null;
  return until;
}

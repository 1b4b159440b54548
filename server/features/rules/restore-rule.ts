import { z } from "zod";
import { type Ctx, transact } from "@/server/context";
import { ownRule } from "./own-rule";
import { toRule } from "./load-rules";

export const RestoreRuleInput = z.object({ ruleId: z.uuid() });

/** Brings a deleted rule back to its place, for the drafts that come from now on. */
export async function restoreRule(ctx: Ctx, input: z.infer<typeof RestoreRuleInput>) {
  return transact(ctx, async (tx) => {
    const { id } = await ownRule(ctx, tx, input.ruleId, { deleted: true });
    return toRule(await tx.replyRule.update({ where: { id }, data: { deletedAt: null, activeSince: ctx.now() } }));
  });
}

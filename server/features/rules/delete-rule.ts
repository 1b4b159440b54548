import { z } from "zod";
import { type Ctx, transact } from "@/server/context";
import { ownRule } from "./own-rule";

export const DeleteRuleInput = z.object({ ruleId: z.uuid() });

/** Takes a rule away; it can be brought back. What it approved stays approved. */
export async function deleteRule(ctx: Ctx, input: z.infer<typeof DeleteRuleInput>) {
  return transact(ctx, async (tx) => {
    const { id } = await ownRule(ctx, tx, input.ruleId);
    await tx.replyRule.update({ where: { id }, data: { deletedAt: ctx.now() } });
    return { ruleId: id };
  });
}

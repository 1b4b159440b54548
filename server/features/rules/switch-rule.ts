import { z } from "zod";
import { type Ctx, transact } from "@/server/context";
import { ownRule } from "./own-rule";
import { toRule } from "./load-rules";

export const SwitchRuleInput = z.object({ ruleId: z.uuid(), isOn: z.boolean() });

/** Pauses a rule or lets it go on: with the drafts that come from then on, not with those of the pause. */
export async function switchRule(ctx: Ctx, input: z.infer<typeof SwitchRuleInput>) {
  return transact(ctx, async (tx) => {
    const { id, isOn } = await ownRule(ctx, tx, input.ruleId);
    const restarts = input.isOn && !isOn;
    const data = { isOn: input.isOn, ...(restarts && { activeSince: ctx.now() }) };
    return toRule(await tx.replyRule.update({ where: { id }, data }));
  });
}

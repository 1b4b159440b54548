import { z } from "zod";
import { type Ctx, transact, visibleStoreIds } from "@/server/context";
import { mostRules, RuleTextSchema } from "@/server/domain/rules/rule";
import { AppError } from "@/server/platform/errors";
import { ownRule } from "./own-rule";
import { toRule } from "./load-rules";

export const SaveRuleInput = RuleTextSchema.extend({
  storeId: z.uuid(),
  /** Absent for a new rule, which becomes the last. */
  ruleId: z.uuid().optional(),
});

/** Writes a rule down, new or changed. It looks at drafts that come from now on. */
export async function saveRule(ctx: Ctx, input: z.infer<typeof SaveRuleInput>) {
  const { storeId, ruleId, name, conditions, action } = input;
  const text = { name, conditions, action, activeSince: ctx.now() };
  return transact(ctx, async (tx) => {
    await visibleStoreIds(ctx, tx, storeId);
    if (ruleId) {
      const { id } = await ownRule(ctx, tx, ruleId);
      return toRule(await tx.replyRule.update({ where: { id }, data: text }));
    }
    // Two rules written at once take turns, so that none has the other's place.
    await tx.$queryRaw`select 1 from stores where id = ${storeId}::uuid for update`;
    const { _count, _max } = await tx.replyRule.aggregate({
      where: { storeId, deletedAt: null },
      _count: true,
      _max: { position: true },
    });
    if (_count >= mostRules) throw new AppError("CONFLICT", "rulesUsedUp", "FULL", { limit: mostRules });
    const position = (_max.position ?? -1) + 1;
    return toRule(await tx.replyRule.create({ data: { ...text, storeId, position } }));
  });
}

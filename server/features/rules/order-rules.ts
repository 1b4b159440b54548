import { z } from "zod";
import { type Ctx, transact, visibleStoreIds } from "@/server/context";
import { mostRules } from "@/server/domain/rules/rule";
import { AppError } from "@/server/platform/errors";

export const OrderRulesInput = z.object({ storeId: z.uuid(), ruleIds: z.array(z.uuid()).max(mostRules) });

/** Puts the shop's rules in this order. Refused when another rule has come or gone since the list was read. */
export async function orderRules(ctx: Ctx, { storeId, ruleIds }: z.infer<typeof OrderRulesInput>) {
  return transact(ctx, async (tx) => {
    await visibleStoreIds(ctx, tx, storeId);
    const known = await tx.replyRule.findMany({ where: { storeId, deletedAt: null }, select: { id: true } });
    const isWhole =
      known.length === ruleIds.length &&
      new Set(ruleIds).size === ruleIds.length &&
      known.every(({ id }) => ruleIds.includes(id));
    if (!isWhole) throw new AppError("CONFLICT", "rulesChanged", "STALE");
    for (const [position, id] of ruleIds.entries()) await tx.replyRule.update({ where: { id }, data: { position } });
    return { ruleIds };
  });
}

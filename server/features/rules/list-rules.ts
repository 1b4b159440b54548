import { z } from "zod";
import { type Ctx, transact, visibleStoreIds } from "@/server/context";
import { planInForce } from "@/server/domain/plan";
import { type RuleOutcome, ruleOutcomes } from "@/server/domain/rules/rule";
import type { Tx } from "@/server/platform/db";
import { loadRules } from "./load-rules";

export const ListRulesInput = z.object({ storeId: z.uuid() });
const countedDays = 30;

/** The shop's rules in their order, each with what it did in the last 30 days. */
export async function listRules(ctx: Ctx, { storeId }: z.infer<typeof ListRulesInput>) {
  return transact(ctx, async (tx) => {
    await visibleStoreIds(ctx, tx, storeId);
    const store = await tx.store.findUniqueOrThrow({
      where: { id: storeId },
      select: { undoSeconds: true, user: { select: { subscription: true } } },
    });
    const done = await countDone(tx, storeId, new Date(ctx.now().getTime() - countedDays * 86_400_000));
    const rules = await loadRules(tx, storeId);
    return {
      items: rules.map((rule) => ({ ...rule, done: done(rule.id) })),
      days: countedDays,
      canReply: planInForce(store.user.subscription, ctx.now()).canReply,
      undoSeconds: store.undoSeconds,
    };
  });
}

async function countDone(tx: Tx, storeId: string, since: Date) {
  const rows = await tx.ruleDecision.groupBy({
    by: ["ruleId", "outcome"],
    where: { storeId, ruleId: { not: null }, createdAt: { gte: since } },
    _count: true,
  });
  return (ruleId: string): Record<RuleOutcome, number> => {
    const of = (outcome: RuleOutcome) =>
      rows.find((row) => row.ruleId === ruleId && row.outcome === outcome)?._count ?? 0;
    return Object.fromEntries(ruleOutcomes.map((outcome) => [outcome, of(outcome)])) as Record<RuleOutcome, number>;
  };
}

import { type Rule, RuleTextSchema } from "@/server/domain/rules/rule";
import type { Tx } from "@/server/platform/db";

type StoredRule = Awaited<ReturnType<Tx["replyRule"]["findUniqueOrThrow"]>>;
export type LoadedRule = Rule & { isOn: boolean; position: number };

/** A stored rule in the domain's shape. */
export function toRule({ id, name, conditions, action, activeSince, isOn, position }: StoredRule): LoadedRule {
  return { ...RuleTextSchema.parse({ name, conditions, action }), id, activeSince, isOn, position };
}

/** The shop's rules in their order, paused ones included. */
export async function loadRules(tx: Tx, storeId: string): Promise<LoadedRule[]> {
  const rows = await tx.replyRule.findMany({
    where: { storeId, deletedAt: null },
    orderBy: [{ position: "asc" }, { id: "asc" }],
  });
  return rows.map(toRule);
}

import { enqueue } from "@/server/jobs/enqueue";
import type { Tx } from "@/server/platform/db";

/** Has the shop's rules look at its drafts, where it has any. */
export async function queueRules(tx: Tx, storeId: string): Promise<void> {
  if ((await tx.replyRule.count({ where: { storeId, isOn: true, deletedAt: null } })) > 0)
    await enqueue(tx, "apply-rules", { storeId });
}

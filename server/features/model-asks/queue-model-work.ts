import type { Ctx } from "@/server/context";
import { enqueue } from "@/server/jobs/enqueue";
import type { Tx } from "@/server/platform/db";

/** Queues what the language model may do for a store; nothing where the owner or the installation has it off. */
export async function queueModelWork(ctx: Ctx, tx: Tx, storeId: string): Promise<void> {
  if (!ctx.ports.secondReader) return;
  const store = await tx.store.findUnique({ where: { id: storeId }, select: { modelSince: true } });
  if (store?.modelSince) await enqueue(tx, "reread-reviews", { storeId });
}

import { z } from "zod";
import { type Ctx, actorName, transact, userIdOf, visibleStoreIds } from "@/server/context";
import { AppError } from "@/server/platform/errors";
import { queueModelWork } from "./queue-model-work";

export const AllowModelInput = z.object({
  storeId: z.uuid(),
  allow: z.boolean().optional(),
  perDay: z.int().min(1).max(1_000).optional(),
});

/**
 * The owner's word on whether review text may leave for the language model, and how often in a day. It counts from the next
 * question on; every change of mind is in the audit log.
 */
export async function allowModel(ctx: Ctx, { storeId, allow, perDay }: z.infer<typeof AllowModelInput>) {
  const userId = userIdOf(ctx);
  return transact(ctx, async (tx) => {
    await visibleStoreIds(ctx, tx, storeId);
    if (allow && !ctx.ports.secondReader) throw new AppError("CONFLICT", "noModelKey", "NO_KEY");
    const before = await tx.store.findUniqueOrThrow({ where: { id: storeId } });
    const isTurned = allow !== undefined && allow !== (before.modelSince !== null);
    await tx.store.update({
      where: { id: storeId },
      data: { ...(isTurned && { modelSince: allow ? ctx.now() : null }), ...(perDay && { modelPerDay: perDay }) },
    });
    if (isTurned)
      await tx.auditLog.create({
        data: { userId, actor: actorName(ctx.actor), action: allow ? "model_on" : "model_off", target: storeId },
      });
    await queueModelWork(ctx, tx, storeId);
    return { storeId };
  });
}

import { z } from "zod";
import { actorName, type Ctx, transact, userIdOf, visibleStoreIds } from "@/server/context";
import { AppError } from "@/server/platform/errors";

export const DisconnectPlaceInput = z.object({ connectionId: z.uuid() });

/** Takes consent back: nothing more is collected, the session is forgotten, reviews collected so far stay. */
export async function disconnectPlace(ctx: Ctx, input: z.infer<typeof DisconnectPlaceInput>) {
  const { connectionId } = input;
  const userId = userIdOf(ctx);
  return transact(ctx, async (tx) => {
    const own = { id: connectionId, storeId: { in: await visibleStoreIds(ctx, tx) } };
    const connection = await tx.storeConnection.findFirst({ where: own });
    if (!connection) throw new AppError("NOT_FOUND", "noConnection");
    await tx.storeConnection.deleteMany({ where: own });
    const { storeId, platform } = connection;
    const entry = { userId, actor: actorName(ctx.actor), action: "store.disconnected", target: storeId };
    await tx.auditLog.create({ data: { ...entry, data: { platform } } });
    return { storeId };
  });
}

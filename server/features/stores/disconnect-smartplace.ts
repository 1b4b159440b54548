import { z } from "zod";
import { actorName, type Ctx, transact, userIdOf, visibleStoreIds } from "@/server/context";

export const DisconnectSmartPlaceInput = z.object({ storeId: z.uuid() });

/**
 * Forgets the owner's SmartPlace session. Collecting goes on with what guests see, also where it had stopped for want of a
 * session; replies are pasted by hand from now on.
 */
export async function disconnectSmartPlace(ctx: Ctx, input: z.infer<typeof DisconnectSmartPlaceInput>) {
  const { storeId } = input;
  const userId = userIdOf(ctx);
  return transact(ctx, async (tx) => {
    await visibleStoreIds(ctx, tx, storeId);
    await tx.storeConnection.updateMany({
      where: { storeId, platform: "naver" },
      data: {
        credentials: null,
        canPublish: false,
        signInState: "none",
        signInChangedAt: ctx.now(),
        statusReason: null,
        statusChangedAt: ctx.now(),
      },
    });
    await tx.storeConnection.updateMany({
      where: { storeId, platform: "naver", status: { in: ["needs_login", "paused"] } },
      data: { status: "active", nextCrawlAt: ctx.now() },
    });
    const actor = actorName(ctx.actor);
    await tx.auditLog.create({ data: { userId, actor, action: "smartplace.disconnected", target: storeId } });
    return { storeId };
  });
}

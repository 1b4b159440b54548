import { z } from "zod";
import { actorName, type Ctx, transact, userIdOf, visibleStoreIds } from "@/server/context";
import { AppError } from "@/server/platform/errors";
import { usesGoogle } from "./google-login";
import { openPlatformSession } from "./platform-session";
import { revokeGoogle } from "./revoke-google";

export const DisconnectGoogleInput = z.object({ storeId: z.uuid() });

/** Takes consent back: nothing more is collected or published, the session is forgotten, and Google is told when it was the last. */
export async function disconnectGoogle(ctx: Ctx, { storeId }: z.infer<typeof DisconnectGoogleInput>) {
  const userId = userIdOf(ctx);
  const toRevoke = await transact(ctx, async (tx) => {
    await visibleStoreIds(ctx, tx, storeId);
    const connection = await tx.storeConnection.findUnique({
      where: { storeId_platform: { storeId, platform: "google" } },
    });
    if (!connection) throw new AppError("NOT_FOUND", "noConnection");
    await tx.storeConnection.delete({ where: { id: connection.id } });
    const actor = actorName(ctx.actor);
    await tx.auditLog.create({ data: { userId, actor, action: "google.disconnected", target: storeId } });
    return (await usesGoogle(tx, userId)) ? null : openPlatformSession(ctx, connection);
  });
  if (toRevoke) await revokeGoogle(ctx, toRevoke);
  return { storeId };
}

import { z } from "zod";
import { actorName, type Ctx, transact, userIdOf, visibleStoreIds } from "@/server/context";
import { openSignIn, usesGoogle } from "./google-login";
import { openPlatformSession } from "./platform-session";
import { revokeGoogle } from "./revoke-google";

export const RemoveStoreInput = z.object({ storeId: z.uuid() });

/** A shop of a hundred thousand reviews takes its time. */
const longestMs = 120_000;

/** Removes a store with everything that hangs on it; replies on the platforms stay there. Google is told when it was the last. */
export async function removeStore(ctx: Ctx, { storeId }: z.infer<typeof RemoveStoreInput>): Promise<void> {
  const userId = userIdOf(ctx);
  await transact(ctx, (tx) => visibleStoreIds(ctx, tx, storeId));
  const toRevoke = await ctx.db.$transaction(
    async (tx) => {
      const connection = await tx.storeConnection.findUnique({
        where: { storeId_platform: { storeId, platform: "google" } },
      });
      const signIn = await tx.googleSignIn.findUnique({ where: { storeId } });
      const { count } = await tx.store.deleteMany({ where: { id: storeId, userId } });
      if (count === 0) return null;
      await tx.notification.deleteMany({ where: { userId, storeId } });
      const actor = actorName(ctx.actor);
      await tx.auditLog.create({ data: { userId, actor, action: "store.removed", target: storeId } });
      if (await usesGoogle(tx, userId)) return null;
      return (connection && openPlatformSession(ctx, connection)) ?? (signIn && openSignIn(ctx, signIn));
    },
    { timeout: longestMs },
  );
  if (toRevoke) await revokeGoogle(ctx, toRevoke);
}

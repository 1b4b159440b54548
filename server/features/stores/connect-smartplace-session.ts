import { z } from "zod";
import { actorName, type Ctx, transact, userIdOf, visibleStoreIds } from "@/server/context";
import { longestPastedSession, parsePastedSession } from "@/server/domain/smartplace-session";
import type { SignInState } from "@/server/generated/prisma/client";
import { VendorError } from "@/server/integrations/vendor-error";
import { AppError } from "@/server/platform/errors";
import { keepSmartPlaceSession } from "./keep-smartplace-session";

export const ConnectSmartPlaceSessionInput = z.object({
  storeId: z.uuid(),
  /** What the owner copied from a browser that is signed in. */
  pasted: z.string().min(1).max(longestPastedSession),
});

/**
 * Takes a session the owner pasted instead of a login. It is checked with the console at once and kept only if it is for
 * this very shop; of its cookies only the needed ones.
 */
export async function connectSmartPlaceSession(
  ctx: Ctx,
  input: z.infer<typeof ConnectSmartPlaceSessionInput>,
): Promise<{ connectionId: string; signInState: SignInState }> {
  const { storeId, pasted } = input;
  const connection = await ownConnection(ctx, storeId);
  const session = parsePastedSession(pasted);
  if (!session) throw new AppError("INVALID", "noNaverSession", "NO_SESSION");
  try {
    return { connectionId: connection.id, signInState: await keepSmartPlaceSession(ctx, connection, session) };
  } catch (error) {
    if (!(error instanceof VendorError)) throw error;
    throw new AppError("CONFLICT", "naverSessionEnded", "SESSION_ENDED");
  }
}

/** The store's Naver connection; that a session was handed over is put on record before it is tried. */
async function ownConnection(ctx: Ctx, storeId: string) {
  const userId = userIdOf(ctx);
  return transact(ctx, async (tx) => {
    await visibleStoreIds(ctx, tx, storeId);
    const connection = await tx.storeConnection.findUnique({
      where: { storeId_platform: { storeId, platform: "naver" } },
    });
    if (!connection) throw new AppError("CONFLICT", "placeFirst", "NOT_CONNECTED");
    const entry = { userId, actor: actorName(ctx.actor), action: "smartplace.session-pasted", target: storeId };
    await tx.auditLog.create({ data: entry });
    return connection;
  });
}

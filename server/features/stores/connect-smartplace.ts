import { z } from "zod";
import { actorName, type Ctx, transact, userIdOf, visibleStoreIds } from "@/server/context";
import { enqueue } from "@/server/jobs/enqueue";
import { seal } from "@/server/platform/crypto";
import { AppError } from "@/server/platform/errors";

export const ConnectSmartPlaceInput = z.object({
  storeId: z.uuid(),
  loginId: z.string().trim().min(1).max(100),
  password: z.string().min(1).max(200),
});

/** Where a login stands sealed between the request and the job that uses it once. */
export const loginPlace = (connectionId: string): string => `job:connect-smartplace:${connectionId}`;

/** Hands the owner's SmartPlace login, sealed, to the job that signs in once and keeps only the session. */
export async function connectSmartPlace(
  ctx: Ctx,
  input: z.infer<typeof ConnectSmartPlaceInput>,
): Promise<{ connectionId: string }> {
  const { storeId, loginId, password } = input;
  const userId = userIdOf(ctx);
  return transact(ctx, async (tx) => {
    await visibleStoreIds(ctx, tx, storeId);
    const connection = await tx.storeConnection.findUnique({
      where: { storeId_platform: { storeId, platform: "naver" } },
    });
    if (!connection) throw new AppError("CONFLICT", "placeFirst", "NOT_CONNECTED");
    const sealed = seal(JSON.stringify({ loginId, password }), loginPlace(connection.id), ctx.config.CREDENTIALS_KEY);
    await tx.storeConnection.update({
      where: { id: connection.id },
      data: { signInState: "signing_in", signInChangedAt: ctx.now() },
    });
    await tx.auditLog.create({
      data: { userId, actor: actorName(ctx.actor), action: "smartplace.sign-in-asked", target: storeId },
    });
    await enqueue(tx, "connect-smartplace", {
      connectionId: connection.id,
      sealedLogin: Buffer.from(sealed).toString("base64"),
    });
    return { connectionId: connection.id };
  });
}

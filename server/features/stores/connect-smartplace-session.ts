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
  if (!session)
    throw new AppError(
      "INVALID",
      "붙여넣은 글에서 네이버 로그인 상태를 찾지 못했어요. NID_AUT와 NID_SES가 함께 들어 있는지 보고 다시 붙여넣어 주세요.",
      "NO_SESSION",
    );
  try {
    return { connectionId: connection.id, signInState: await keepSmartPlaceSession(ctx, connection, session) };
  } catch (error) {
    if (!(error instanceof VendorError)) throw error;
    throw new AppError(
      "CONFLICT",
      "붙여넣은 로그인 상태는 이미 풀렸어요. 네이버에 다시 로그인한 뒤 새로 복사해서 붙여넣어 주세요.",
      "SESSION_ENDED",
    );
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
    if (!connection) throw new AppError("CONFLICT", "먼저 네이버 가게 주소를 연결해 주세요.", "NOT_CONNECTED");
    const entry = { userId, actor: actorName(ctx.actor), action: "smartplace.session-pasted", target: storeId };
    await tx.auditLog.create({ data: entry });
    return connection;
  });
}

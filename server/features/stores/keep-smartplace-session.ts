import { type Ctx, transact } from "@/server/context";
import type { SignInState, StoreConnection } from "@/server/generated/prisma/client";
import type { PlatformPlace } from "@/server/integrations/platform-place";
import type { PlatformSession } from "@/server/integrations/platform-session";
import type { ReplyPublisher } from "@/server/integrations/reply-publisher/reply-publisher";
import { VendorError } from "@/server/integrations/vendor-error";
import { sealPlatformSession } from "./platform-session";

/**
 * Asks the console which shops a session is for, and keeps it only if this connection's shop is among them. What came of it
 * is written on the connection and returned; of the console's troubles only an ended session is thrown. Collecting that had
 * stopped, whatever the reason, goes on by the way the session opens.
 */
export async function keepSmartPlaceSession(
  ctx: Ctx,
  connection: StoreConnection,
  session: PlatformSession,
): Promise<SignInState> {
  const publisher = ctx.ports.replyPublishers[connection.platform];
  if (!publisher) return "unreachable";
  const found = await findOwn(ctx, publisher, connection, session);
  if (typeof found === "string") return noteSignIn(ctx, connection, found);
  const { placeSeq, bookingBusinessId } = found.platformIds;
  await transact(ctx, (tx) =>
    tx.storeConnection.updateMany({
      where: { id: connection.id },
      data: {
        credentials: sealPlatformSession(ctx, connection.id, session),
        platformIds: { ...(connection.platformIds as Record<string, string>), placeSeq, bookingBusinessId },
        canPublish: true,
        signInState: "signed_in",
        signInChangedAt: ctx.now(),
        statusReason: null,
        statusChangedAt: ctx.now(),
        ...(connection.status !== "active" && { status: "active", nextCrawlAt: ctx.now(), consecutiveFailures: 0 }),
      },
    }),
  );
  return "signed_in";
}

/** Writes down how a sign-in ended, or what it waits for; a session kept earlier stays. */
export async function noteSignIn(ctx: Ctx, { id }: { id: string }, signInState: SignInState): Promise<SignInState> {
  const data = { signInState, signInChangedAt: ctx.now() };
  await transact(ctx, (tx) => tx.storeConnection.updateMany({ where: { id }, data }));
  return signInState;
}

async function findOwn(
  ctx: Ctx,
  publisher: ReplyPublisher,
  { id, platformStoreId }: StoreConnection,
  session: PlatformSession,
): Promise<PlatformPlace | SignInState> {
  try {
    const places = await publisher.listPlaces(session);
    return places.find((place) => place.platformStoreId === platformStoreId) ?? "wrong_shop";
  } catch (error) {
    if (!(error instanceof VendorError) || error.kind === "session-expired") throw error;
    ctx.log.warn({ connectionId: id, kind: error.kind, cause: error.message }, "session not checked");
    return "unreachable";
  }
}

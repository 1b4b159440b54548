import { actorName, type Ctx, userIdOf } from "@/server/context";
import type { GoogleLocation } from "@/server/integrations/google/google-login";
import type { PlatformSession } from "@/server/integrations/platform-session";
import { enqueue } from "@/server/jobs/enqueue";
import type { Tx } from "@/server/platform/db";
import { AppError } from "@/server/platform/errors";
import { sealPlatformSession } from "./platform-session";

/** The first collecting is queued at once; the clock's turn comes an hour later. */
const firstGapMs = 60 * 60_000;

type Chosen = { storeId: string; session: PlatformSession; location: GoogleLocation };

/** Connects a store to a Google location with the owner's session, or gives its connection the new session, and queues a crawl. */
export async function keepGoogleConnection(ctx: Ctx, tx: Tx, chosen: Chosen): Promise<{ connectionId: string }> {
  const { storeId, session, location } = chosen;
  const { platformStoreId, platformIds } = location;
  const userId = userIdOf(ctx);
  const existing = await tx.storeConnection.findUnique({
    where: { storeId_platform: { storeId, platform: "google" } },
  });
  if (existing && existing.platformStoreId !== platformStoreId)
    throw new AppError("CONFLICT", "otherGoogleConnected", "OTHER_PLACE");
  const fresh = {
    platformIds,
    canPublish: true,
    consentedAt: ctx.now(),
    status: "active" as const,
    statusReason: null,
    statusChangedAt: ctx.now(),
    consecutiveFailures: 0,
    nextCrawlAt: new Date(ctx.now().getTime() + firstGapMs),
  };
  const { id: connectionId } = existing
    ? existing
    : await tx.storeConnection.create({ data: { storeId, platform: "google", platformStoreId, ...fresh } });
  const credentials = sealPlatformSession(ctx, connectionId, session);
  await tx.storeConnection.update({ where: { id: connectionId }, data: { ...fresh, credentials } });
  const action = existing ? "google.reconnected" : "google.connected";
  await tx.auditLog.create({ data: { userId, actor: actorName(ctx.actor), action, target: storeId } });
  await enqueue(tx, "crawl-store", { connectionId, trigger: "onboarding" });
  return { connectionId };
}

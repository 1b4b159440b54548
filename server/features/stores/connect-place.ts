import { z } from "zod";
import { actorName, type Ctx, transact, userIdOf, visibleStoreIds } from "@/server/context";
import { nextCrawlAt } from "@/server/domain/crawl-schedule";
import { enqueue } from "@/server/jobs/enqueue";
import type { Tx } from "@/server/platform/db";
import { AppError } from "@/server/platform/errors";
import { FindPlaceInput, type FoundPlace, findPlace } from "./find-place";
import { assertStoreLimit, holdStores } from "./store-limit";

export const ConnectPlaceInput = FindPlaceInput.extend({
  /** An own store to connect; absent: a new one is opened. */
  storeId: z.uuid().optional(),
  /** The owner has agreed that we collect this shop's reviews. */
  consent: z.literal(true),
});

/**
 * Connects the shop behind a pasted address and queues its first collecting, in one transaction. A shop that is already
 * connected and has stopped is started again.
 */
export async function connectPlace(
  ctx: Ctx,
  input: z.infer<typeof ConnectPlaceInput>,
): Promise<{ storeId: string; connectionId: string }> {
  const userId = userIdOf(ctx);
  const place = await findPlace(ctx, input);
  return transact(ctx, async (tx) => {
    await holdStores(tx, userId);
    const existing = await tx.storeConnection.findFirst({
      where: { platform: place.platform, platformStoreId: place.platformStoreId, store: { userId } },
    });
    if (existing) return reconnect(ctx, tx, existing, place, input.storeId);
    const storeId = input.storeId ?? (await openStore(ctx, tx, userId, place));
    if (input.storeId) await assertFree(ctx, tx, input.storeId, place);
    const connection = await tx.storeConnection.create({
      data: { storeId, platform: place.platform, platformStoreId: place.platformStoreId, ...fresh(ctx, place) },
    });
    await start(ctx, tx, { id: connection.id, storeId }, "store.connected");
    return { storeId, connectionId: connection.id };
  });
}

const fresh = (ctx: Ctx, { platformIds }: FoundPlace) => ({
  platformIds,
  consentedAt: ctx.now(),
  status: "active" as const,
  statusReason: null,
  statusChangedAt: ctx.now(),
  nextCrawlAt: nextCrawlAt(ctx.now(), Math.random()),
});

async function openStore(ctx: Ctx, tx: Tx, userId: string, place: FoundPlace): Promise<string> {
  await assertStoreLimit(tx, userId, ctx.now());
  const { name, category, address, phone, menu } = place;
  const store = await tx.store.create({ data: { userId, name: name.slice(0, 60), category, address, phone, menu } });
  return store.id;
}

/** An own store may be connected to one shop of a platform. */
async function assertFree(ctx: Ctx, tx: Tx, storeId: string, { platform }: FoundPlace): Promise<void> {
  await visibleStoreIds(ctx, tx, storeId);
  if (await tx.storeConnection.findUnique({ where: { storeId_platform: { storeId, platform } } }))
    throw new AppError("CONFLICT", "otherPlaceConnected", "OTHER_PLACE");
}

type Existing = { id: string; storeId: string; status: string; platformIds: unknown };

async function reconnect(ctx: Ctx, tx: Tx, existing: Existing, place: FoundPlace, storeId: string | undefined) {
  if (existing.status === "active" || (storeId && storeId !== existing.storeId))
    throw new AppError("CONFLICT", "ownStoreConnected", "ALREADY_CONNECTED", { storeId: existing.storeId });
  const platformIds = { ...(existing.platformIds as Record<string, string>), ...place.platformIds };
  await tx.storeConnection.update({
    where: { id: existing.id },
    data: { ...fresh(ctx, place), platformIds, consecutiveFailures: 0 },
  });
  await start(ctx, tx, existing, "store.reconnected");
  return { storeId: existing.storeId, connectionId: existing.id };
}

async function start(ctx: Ctx, tx: Tx, connection: { id: string; storeId: string }, action: string): Promise<void> {
  await tx.auditLog.create({
    data: { userId: userIdOf(ctx), actor: actorName(ctx.actor), action, target: connection.storeId },
  });
  await enqueue(tx, "crawl-store", { connectionId: connection.id, trigger: "onboarding" });
}

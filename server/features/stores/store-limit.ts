import { planInForce } from "@/server/domain/plan";
import type { Tx } from "@/server/platform/db";
import { AppError } from "@/server/platform/errors";

/** Makes others who open or connect a store for the same person wait until `tx` ends. */
export async function holdStores(tx: Tx, userId: string): Promise<void> {
  await tx.$queryRaw`select pg_advisory_xact_lock(hashtextextended(${`stores:${userId}`}, 0))::text`;
}

/** Refuses a store beyond the plan's number. Call under `holdStores`. */
export async function assertStoreLimit(tx: Tx, userId: string, now: Date): Promise<void> {
  const { maxStores } = planInForce(await tx.subscription.findUnique({ where: { userId } }), now);
  if (maxStores === null || (await tx.store.count({ where: { userId, isPractice: false } })) < maxStores) return;
  throw new AppError("LIMIT_REACHED", "storesUsedUp", "STORES", { limit: maxStores });
}

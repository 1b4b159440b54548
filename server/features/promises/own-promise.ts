import { type Ctx, visibleStoreIds } from "@/server/context";
import type { Tx } from "@/server/platform/db";
import { AppError } from "@/server/platform/errors";

/** A promise of the actor's shops; NOT_FOUND for anybody else's. */
export async function ownPromise(ctx: Ctx, tx: Tx, promiseId: string) {
  const promise = await tx.replyPromise.findFirst({
    where: { id: promiseId, storeId: { in: await visibleStoreIds(ctx, tx) } },
  });
  if (!promise) throw new AppError("NOT_FOUND", "noPromise");
  return promise;
}

export const toDay = (date: Date): string => date.toISOString().slice(0, 10);

import { type Ctx, visibleStoreIds } from "@/server/context";
import type { Tx } from "@/server/platform/db";
import { AppError } from "@/server/platform/errors";

/** A learnt habit of the actor's shops; NOT_FOUND for anybody else's. */
export async function ownPreference(ctx: Ctx, tx: Tx, preferenceId: string) {
  const preference = await tx.replyPreference.findFirst({
    where: { id: preferenceId, storeId: { in: await visibleStoreIds(ctx, tx) } },
  });
  if (!preference) throw new AppError("NOT_FOUND", "noHabit");
  return preference;
}

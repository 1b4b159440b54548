import { z } from "zod";
import { type Ctx, transact, userIdOf, visibleStoreIds } from "@/server/context";
import { toldTo } from "./list-notifications";

export const ReadAllInput = z.object({ storeId: z.uuid().optional() });

/** Marks everything read that is not yet, of all shops or one; `readAt` is how it is taken back. */
export async function readAll(ctx: Ctx, { storeId }: z.infer<typeof ReadAllInput>) {
  const readAt = ctx.now();
  return transact(ctx, async (tx) => {
    if (storeId) await visibleStoreIds(ctx, tx, storeId);
    const id = userIdOf(ctx);
    const { muted } = await tx.user.findUniqueOrThrow({ where: { id }, select: { muted: true } });
    const { count } = await tx.notification.updateMany({
      where: { ...toldTo({ id, muted }, readAt, storeId), isRead: false },
      data: { isRead: true, readAt },
    });
    return { count, readAt };
  });
}

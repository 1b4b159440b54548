import { z } from "zod";
import { type Ctx, transact, visibleStoreIds } from "@/server/context";
import { AppError } from "@/server/platform/errors";

export const RemoveMarkInput = z.object({ markId: z.uuid() });

/** Forgets a mark. */
export async function removeMark(ctx: Ctx, { markId }: z.infer<typeof RemoveMarkInput>): Promise<void> {
  await transact(ctx, async (tx) => {
    const storeIds = await visibleStoreIds(ctx, tx);
    const { count } = await tx.changeMark.deleteMany({ where: { id: markId, storeId: { in: storeIds } } });
    if (count === 0) throw new AppError("NOT_FOUND", "noMark");
  });
}

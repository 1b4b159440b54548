import { z } from "zod";
import { type Ctx, transact, visibleStoreIds } from "@/server/context";
import { koreanDay, noonOfKoreanDay } from "@/server/domain/calendar";
import type { Tx } from "@/server/platform/db";
import { AppError } from "@/server/platform/errors";

export const ConfirmConsoleLoginInput = z.object({
  connectionId: z.uuid(),
  /** The Korean day of it; absent: just now; null: not known after all. */
  on: z.iso.date().nullable().optional(),
});

/** The owner says when they last signed in to Kakao's 매장관리 themselves; from then on they are reminded in time. */
export async function confirmConsoleLogin(
  ctx: Ctx,
  { connectionId, on }: z.infer<typeof ConfirmConsoleLoginInput>,
): Promise<{ consoleLoginAt: Date | null }> {
  if (on && on > koreanDay(ctx.now())) throw new AppError("INVALID", "dayToCome", "FUTURE");
  return transact(ctx, async (tx) => {
    const connection = await tx.storeConnection.findFirst({
      where: { id: connectionId, platform: "kakao", storeId: { in: await visibleStoreIds(ctx, tx) } },
    });
    if (!connection) throw new AppError("NOT_FOUND", "noConnection");
    const consoleLoginAt = on === undefined ? ctx.now() : on === null ? null : noonOfKoreanDay(on);
    await noteConsoleLogin(tx, connectionId, consoleLoginAt);
    return { consoleLoginAt };
  });
}

/** Starts the year anew. */
export async function noteConsoleLogin(tx: Tx, connectionId: string, at: Date | null): Promise<void> {
  await tx.storeConnection.update({
    where: { id: connectionId },
    data: { consoleLoginAt: at, loginRemindedAt: null },
  });
}

import { z } from "zod";
import { type Ctx, transact, userIdOf } from "@/server/context";
import { AppError } from "@/server/platform/errors";

export const SetReadInput = z.object({ notificationId: z.uuid(), isRead: z.boolean() });

/** Marks one notification read, or unread again. */
export async function setRead(ctx: Ctx, { notificationId, isRead }: z.infer<typeof SetReadInput>): Promise<void> {
  const { count } = await transact(ctx, (tx) =>
    tx.notification.updateMany({
      where: { id: notificationId, userId: userIdOf(ctx) },
      data: { isRead, readAt: isRead ? ctx.now() : null },
    }),
  );
  if (count === 0) throw new AppError("NOT_FOUND", "noNotification");
}

import { z } from "zod";
import { type Ctx, transact, userIdOf } from "@/server/context";

export const UnreadAllInput = z.object({ readAt: z.date() });

/** Takes `readAll` back: what it marked is unread again, what was read before stays read. */
export async function unreadAll(ctx: Ctx, { readAt }: z.infer<typeof UnreadAllInput>) {
  const { count } = await transact(ctx, (tx) =>
    tx.notification.updateMany({
      where: { userId: userIdOf(ctx), isRead: true, readAt },
      data: { isRead: false, readAt: null },
    }),
  );
  return { count };
}

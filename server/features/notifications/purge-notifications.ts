import type { Ctx } from "@/server/context";
import { notificationDays } from "@/server/domain/notification";

/** Deletes notifications after 90 days. */
export async function purgeNotifications(ctx: Ctx): Promise<void> {
  const before = new Date(ctx.now().getTime() - notificationDays * 86_400_000);
  const { count } = await ctx.db.notification.deleteMany({ where: { createdAt: { lt: before } } });
  if (count > 0) ctx.log.info({ count }, "old notifications are deleted");
}

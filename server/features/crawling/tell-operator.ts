import type { Ctx } from "@/server/context";
import { koreanDay } from "@/server/domain/calendar";
import type { AfterTrouble } from "@/server/domain/crawl";
import type { Tx } from "@/server/platform/db";
import type { CrawledConnection } from "./crawl-session";

/** What one shop's trouble says about the platform, and so about all shops. */
const isPlatformWide = (status: string) => status === "blocked" || status === "layout_changed";

/** Tells those who run the service that a platform turns us away or has changed: an error in the log and a notification, one per platform, kind and day. */
export async function tellOperator(
  ctx: Ctx,
  tx: Tx,
  { id, platform, store }: CrawledConnection,
  { status, reason }: Extract<AfterTrouble, { action: "stop" }>,
): Promise<void> {
  if (!isPlatformWide(status)) return;
  ctx.log.error({ connectionId: id, platform, status }, "a platform turns us away or has changed");
  const admins = await tx.user.findMany({ where: { role: "admin" }, select: { id: true } });
  await tx.notification.createMany({
    data: admins.map((admin) => ({
      userId: admin.id,
      kind: "connection_trouble" as const,
      dedupeKey: `operator:${platform}:${status}:${koreanDay(ctx.now())}`,
      data: { connectionId: id, storeName: store.name, platform, status, reason },
    })),
    skipDuplicates: true,
  });
}

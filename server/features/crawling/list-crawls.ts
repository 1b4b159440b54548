import { z } from "zod";
import { type Ctx, transact, visibleStoreIds } from "@/server/context";
import { type CrawlView, toCrawlView } from "./crawl-view";
import { heldConnectionIds } from "./lease";

const shownDays = 30;

export const ListCrawlsInput = z.object({
  storeId: z.uuid().optional(),
  limit: z.int().min(1).max(50).default(20),
  /** `startedAt` of the last one already seen. */
  before: z.date().optional(),
});

/** Crawls of the last 30 days, latest first. */
export async function listCrawls(ctx: Ctx, input: z.infer<typeof ListCrawlsInput>): Promise<CrawlView[]> {
  const oldest = new Date(ctx.now().getTime() - shownDays * 86_400_000);
  return transact(ctx, async (tx) => {
    const sessions = await tx.crawlSession.findMany({
      where: {
        storeId: { in: await visibleStoreIds(ctx, tx, input.storeId) },
        startedAt: { gte: oldest, ...(input.before && { lt: input.before }) },
      },
      orderBy: { startedAt: "desc" },
      take: input.limit,
    });
    const held = await heldConnectionIds(tx, [...new Set(sessions.map((session) => session.connectionId))]);
    return sessions.map((session) => toCrawlView(session, held.has(session.connectionId)));
  });
}

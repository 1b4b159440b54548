import { z } from "zod";
import { type Ctx, transact, userIdOf, visibleStoreIds } from "@/server/context";
import { AppError } from "@/server/platform/errors";
import { countCrawlDrafts } from "./count-crawl-drafts";
import { toCrawlView } from "./crawl-view";
import { heldConnectionIds } from "./lease";

export const GetCrawlInput = z.object({ connectionId: z.uuid() });

/** A connection with its latest crawl and the drafts for what it brought, for following it live; `crawl` is null while the first one waits in the queue. */
export async function getCrawl(ctx: Ctx, input: z.infer<typeof GetCrawlInput>) {
  const { connectionId } = input;
  return transact(ctx, async (tx) => {
    const connection = await tx.storeConnection.findFirst({
      where: { id: connectionId, storeId: { in: await visibleStoreIds(ctx, tx) } },
      select: {
        id: true,
        storeId: true,
        platform: true,
        status: true,
        statusReason: true,
        statusChangedAt: true,
        canPublish: true,
        signInState: true,
        lastCrawledAt: true,
        nextCrawlAt: true,
      },
    });
    if (!connection) throw new AppError("NOT_FOUND", "noConnection");
    const session = await tx.crawlSession.findFirst({ where: { connectionId }, orderBy: { startedAt: "desc" } });
    const held = await heldConnectionIds(tx, [connectionId]);
    const drafts = session
      ? await countCrawlDrafts(tx, session, { userId: userIdOf(ctx), now: ctx.now() })
      : { drafted: 0, undrafted: 0 };
    return { connection, crawl: session && toCrawlView(session, held.has(connectionId)), drafts };
  });
}

import type { Ctx } from "@/server/context";
import { afterBackupMs } from "@/server/domain/crawl";
import { nextCrawlAt } from "@/server/domain/crawl-schedule";
import { noteAbsent } from "@/server/features/reviews/public";
import type { CrawlSession } from "@/server/generated/prisma/client";
import { VendorError } from "@/server/integrations/vendor-error";
import type { Tx } from "@/server/platform/db";
import { type CrawledConnection, sessionKey } from "./crawl-session";
import { extendLease, type Lease } from "./lease";
import { rhythmOf } from "./rhythm";

/**
 * Ends a crawl that came to its end: the session, what the platform no longer shows, and when to come again. Throws
 * VendorError `layout-changed` where a shop with reviews showed none.
 */
export async function finishCrawl(
  ctx: Ctx,
  crawl: { lease: Lease; connection: CrawledConnection; session: CrawlSession },
  hasReachedEnd: boolean,
): Promise<void> {
  const { lease, connection } = crawl;
  const { storeId, platform } = connection;
  const now = ctx.now();
  await ctx.db.$transaction(async (tx) => {
    await extendLease(tx, lease);
    const session = await tx.crawlSession.findUniqueOrThrow({ where: sessionKey(crawl.session) });
    const { found, isFull, isBackup, expected, quarantined } = session;
    if (found === 0 && (await tx.reviewKey.findFirst({ where: { storeId, platform, seenIn: { not: null } } })))
      throw new VendorError("layout-changed", "no review on the page of a shop that has some");
    const isWhole = isFull && hasReachedEnd;
    const ended = { storeId, platform, sessionId: session.id, isWhole, expected, quarantined };
    const removed = await noteAbsent(ctx, tx, ended);
    await tx.crawlSession.update({
      where: sessionKey(session),
      data: { status: "done", finishedAt: now, removed },
    });
    await tx.storeConnection.update({
      where: { id: connection.id },
      data: {
        ...(isWhole && { lastFullCrawlAt: now }),
        ...((connection.lastCrawledAt || !isBackup) && { lastCrawledAt: now }),
        nextCrawlAt: isBackup
          ? new Date(now.getTime() + afterBackupMs(await countBackups(tx, connection, now)))
          : nextCrawlAt(now, Math.random(), await rhythmOf(tx, connection, now)),
        consecutiveFailures: 0,
        ...(connection.consecutiveFailures > 0 && { statusReason: null, statusChangedAt: now }),
      },
    });
  });
}

/** Crawls of the last day, this one included, that had to do without a browser. */
const countBackups = (tx: Tx, { id: connectionId }: CrawledConnection, now: Date) =>
  tx.crawlSession.count({
    where: { connectionId, isBackup: true, startedAt: { gt: new Date(now.getTime() - 24 * 60 * 60_000) } },
  });

import type { Ctx } from "@/server/context";
import { choosePath, resumableMs } from "@/server/domain/crawl";
import { fullCrawlDue } from "@/server/domain/crawl-schedule";
import type { CrawlSession, Store, StoreConnection } from "@/server/generated/prisma/client";

export type CrawledConnection = StoreConnection & { store: Pick<Store, "id" | "userId" | "name" | "menu"> };

export const sessionKey = (session: Pick<CrawlSession, "id" | "startedAt">) => ({
  id_startedAt: { id: session.id, startedAt: session.startedAt },
});

/**
 * Goes on with the interrupted session of a connection, or opens a new one. Sessions too old to go on with end as failed.
 * One that browsers keep failing stays as it is, to be gone on with later, and one over the backup path is opened beside it.
 */
export async function openSession(
  ctx: Ctx,
  connection: CrawledConnection,
  trigger: CrawlSession["trigger"],
  hasBackup: boolean,
): Promise<CrawlSession> {
  await endLost(ctx, connection);
  const interrupted = await ctx.db.crawlSession.findFirst({
    where: { connectionId: connection.id, status: "running" },
    orderBy: { startedAt: "desc" },
  });
  if (!interrupted) return create(ctx, connection, { trigger, isFull: await isFullDue(ctx, connection) });
  if (choosePath({ browserFailures: interrupted.browserFailures, hasBackup }) === "main")
    return ctx.db.crawlSession.update({
      where: sessionKey(interrupted),
      data: { attempts: { increment: 1 }, errorKind: null, errorMessage: null },
    });
  await ctx.db.crawlSession.update({ where: sessionKey(interrupted), data: { browserFailures: 0 } });
  await readAllNextTime(ctx, connection);
  return create(ctx, connection, { trigger, isBackup: true });
}

/** Sessions nobody can go on with: too old, or one page over the backup path. What they left unread is read by the next whole crawl. */
async function endLost(ctx: Ctx, connection: CrawledConnection): Promise<void> {
  const oldest = new Date(ctx.now().getTime() - resumableMs);
  const { count } = await ctx.db.crawlSession.updateMany({
    where: {
      connectionId: connection.id,
      status: "running",
      OR: [{ startedAt: { lt: oldest } }, { isBackup: true }],
    },
    data: { status: "failed", finishedAt: ctx.now() },
  });
  if (count > 0) await readAllNextTime(ctx, connection);
}

async function readAllNextTime(ctx: Ctx, connection: CrawledConnection): Promise<void> {
  await ctx.db.storeConnection.updateMany({ where: { id: connection.id }, data: { lastFullCrawlAt: null } });
  connection.lastFullCrawlAt = null;
}

async function isFullDue(ctx: Ctx, { storeId, platform, lastFullCrawlAt }: CrawledConnection): Promise<boolean> {
  const missing = await ctx.db.reviewKey.findFirst({ where: { storeId, platform, misses: { gt: 0 } } });
  return fullCrawlDue({ lastFullCrawlAt, isMissingSome: missing !== null }, ctx.now());
}

function create(
  ctx: Ctx,
  { id: connectionId, platform, storeId }: CrawledConnection,
  how: Pick<CrawlSession, "trigger"> & Partial<Pick<CrawlSession, "isFull" | "isBackup">>,
): Promise<CrawlSession> {
  return ctx.db.crawlSession.create({
    data: { connectionId, storeId, platform, ...how, startedAt: ctx.now(), attempts: 1 },
  });
}

import type { Ctx } from "@/server/context";
import { resumableMs } from "@/server/domain/crawl";
import { ensureReviewPartitions, ingestReviews } from "@/server/features/reviews/public";
import type { CrawlSession, Store, StoreConnection } from "@/server/generated/prisma/client";
import type { ReviewPage } from "@/server/integrations/review-source/review-source";
import type { Tx } from "@/server/platform/db";
import { extendLease, type Lease } from "./lease";
import { storableJson } from "./storable-json";

export type CrawledConnection = StoreConnection & { store: Pick<Store, "id" | "userId" | "name" | "menu"> };
type PageCounts = { created: number; known: number; edited: number };

export const sessionKey = (session: Pick<CrawlSession, "id" | "startedAt">) => ({
  id_startedAt: { id: session.id, startedAt: session.startedAt },
});

/** Goes on with the interrupted session of a connection, or opens a new one. Sessions too old to go on with end as failed. */
export async function openSession(
  ctx: Ctx,
  connection: CrawledConnection,
  trigger: CrawlSession["trigger"],
): Promise<CrawlSession> {
  const { id: connectionId, platform, storeId } = connection;
  const oldest = new Date(ctx.now().getTime() - resumableMs);
  await ctx.db.crawlSession.updateMany({
    where: { connectionId, status: "running", startedAt: { lt: oldest } },
    data: { status: "failed", finishedAt: ctx.now() },
  });
  const interrupted = await ctx.db.crawlSession.findFirst({
    where: { connectionId, status: "running", startedAt: { gte: oldest } },
    orderBy: { startedAt: "desc" },
  });
  if (!interrupted)
    return ctx.db.crawlSession.create({
      data: { connectionId, storeId, platform, trigger, startedAt: ctx.now(), attempts: 1 },
    });
  return ctx.db.crawlSession.update({
    where: sessionKey(interrupted),
    data: { attempts: { increment: 1 }, errorKind: null, errorMessage: null },
  });
}

/** Stores one page: its reviews, what could not be read, the counts and the cursor, in one transaction under the lease. */
export async function storePage(
  ctx: Ctx,
  lease: Lease,
  connection: CrawledConnection,
  session: CrawlSession,
  page: ReviewPage,
): Promise<PageCounts> {
  const { reviews, rejected, total } = page;
  await ensureReviewPartitions(
    ctx,
    reviews.map((review) => review.reviewDate),
  );
  return ctx.db.$transaction(async (tx) => {
    await extendLease(tx, lease);
    const store = { id: connection.store.id, menu: connection.store.menu };
    const { created, known, edited } = await ingestReviews(ctx, tx, {
      store,
      reviews,
      origin: { crawlSessionId: session.id },
    });
    const quarantined = await quarantine(tx, connection, session.id, rejected);
    const counts = { created, known: known - edited, edited };
    await tx.crawlSession.update({
      where: sessionKey(session),
      data: {
        cursor: page.cursor,
        pages: { increment: 1 },
        requests: { increment: page.requests },
        found: { increment: reviews.length + rejected.length },
        created: { increment: counts.created },
        known: { increment: counts.known },
        edited: { increment: counts.edited },
        quarantined: { increment: quarantined },
        ...(total !== null && { expected: total }),
      },
    });
    return counts;
  });
}

/** Keeps what could not be read in its raw form, once per item and reason; returns how many this page had. */
async function quarantine(
  tx: Tx,
  { storeId, platform }: CrawledConnection,
  sessionId: string,
  rejected: ReviewPage["rejected"],
): Promise<number> {
  for (const { reason, raw } of rejected) {
    const json = storableJson(raw);
    await tx.$executeRaw`
      insert into quarantined_items (store_id, platform, session_id, reason, raw)
      select ${storeId}::uuid, ${platform}::"Platform", ${sessionId}::uuid, ${reason}, ${json}::jsonb
      where not exists (
        select 1 from quarantined_items q where q.store_id = ${storeId}::uuid and q.platform = ${platform}::"Platform"
          and q.reason = ${reason} and coalesce(q.raw ->> 'id', q.raw::text)
            = coalesce(${json}::jsonb ->> 'id', ${json}::jsonb::text))`;
  }
  return rejected.length;
}

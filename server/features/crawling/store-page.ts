import type { Ctx } from "@/server/context";
import { ensureReviewPartitions, ingestReviews, noteSeen } from "@/server/features/reviews/public";
import type { CrawlSession } from "@/server/generated/prisma/client";
import type { ReviewPage } from "@/server/integrations/review-source/review-source";
import type { Tx } from "@/server/platform/db";
import { type CrawledConnection, sessionKey } from "./crawl-session";
import { extendLease, type Lease } from "./lease";
import { storableJson } from "./storable-json";

type PageCounts = { created: number; known: number; edited: number };

/** Stores one page: its reviews, what could not be read, the counts and the cursor, in one transaction under the lease. */
export async function storePage(
  ctx: Ctx,
  crawl: { lease: Lease; connection: CrawledConnection; session: CrawlSession },
  page: ReviewPage,
  activeMs: number,
): Promise<PageCounts> {
  const { lease, connection, session } = crawl;
  const { reviews, rejected, total } = page;
  const { storeId, platform } = connection;
  await ensureReviewPartitions(
    ctx,
    reviews.map((review) => review.reviewDate),
  );
  return ctx.db.$transaction(async (tx) => {
    await extendLease(tx, lease);
    const { created, known, edited } = await ingestReviews(ctx, tx, {
      store: { id: connection.store.id, menu: connection.store.menu },
      reviews,
      origin: { crawlSessionId: session.id },
    });
    const platformReviewIds = reviews.map((review) => review.platformReviewId);
    await noteSeen(tx, { storeId, platform, sessionId: session.id, platformReviewIds });
    const quarantined = await quarantine(tx, connection, session.id, rejected);
    const counts = { created, known: known - edited, edited };
    await tx.crawlSession.update({
      where: sessionKey(session),
      data: {
        cursor: page.cursor,
        browserFailures: 0,
        pages: { increment: 1 },
        requests: { increment: page.requests },
        activeMs: { increment: Math.round(activeMs) },
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

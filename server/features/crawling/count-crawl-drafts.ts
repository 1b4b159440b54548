import { draftLimitOf, isWithinLimit } from "@/server/features/billing/public";
import { Prisma } from "@/server/generated/prisma/client";
import type { Tx } from "@/server/platform/db";

type CrawlDrafts = { drafted: number; undrafted: number };

/** Of the reviews a crawl has brought: those with a reply, and those still waiting for their draft; beyond the plan's month none is on its way. */
export async function countCrawlDrafts(
  tx: Tx,
  session: { id: string; storeId: string },
  { userId, now }: { userId: string; now: Date },
): Promise<CrawlDrafts> {
  const draftLimit = await draftLimitOf(tx, userId, now);
  const [counts] = await tx.$queryRaw<CrawlDrafts[]>`
    select count(*) filter (where p.author <> 'platform')::int as drafted,
      count(*) filter (where p.id is null and r.inbox_state = 'needs_reply'
        and ${isWithinLimit(Prisma.sql`r.id`, draftLimit)})::int as undrafted
    from reviews r left join review_replies p on p.review_id = r.id and p.review_date = r.review_date
    where r.store_id = ${session.storeId}::uuid and r.crawl_session_id = ${session.id}::uuid`;
  return counts ?? { drafted: 0, undrafted: 0 };
}

import type { Ctx } from "@/server/context";
import { absenceCounts, missesToRemove } from "@/server/domain/absence";
import type { Platform } from "@/server/domain/platform";
import type { Tx } from "@/server/platform/db";
import { setRemoved } from "./set-removed";

type EndedCrawl = {
  storeId: string;
  platform: Platform;
  sessionId: string;
  /** It was meant to read the whole list and came to its end. */
  isWhole: boolean;
  expected: number | null;
  quarantined: number;
};

/**
 * Counts what was absent from a crawl that has just ended; one absence too many marks a review as removed. Returns how
 * many. A crawl that cannot tell counts nothing.
 */
export async function noteAbsent(ctx: Ctx, tx: Tx, crawl: EndedCrawl): Promise<number> {
  const { storeId, platform, sessionId } = crawl;
  if (!crawl.isWhole) return 0;
  const [row] = await tx.$queryRaw<{ seen: number; missing: number }[]>`
    select count(*) filter (where seen_in = ${sessionId}::uuid)::int as seen,
      count(*) filter (where seen_in <> ${sessionId}::uuid and misses < ${missesToRemove})::int as missing
    from review_key where store_id = ${storeId}::uuid and platform = ${platform}::"Platform"`;
  if (!row || row.missing === 0) return 0;
  if (!absenceCounts({ ...crawl, ...row })) {
    ctx.log.info({ storeId, platform, sessionId, ...row, expected: crawl.expected }, "absences do not count");
    return 0;
  }
  const absent = await tx.$queryRaw<{ reviewId: string; reviewDate: Date; misses: number }[]>`
    update review_key set misses = misses + 1
    where store_id = ${storeId}::uuid and platform = ${platform}::"Platform" and seen_in <> ${sessionId}::uuid
      and misses < ${missesToRemove}
    returning review_id as "reviewId", review_date as "reviewDate", misses::int as misses`;
  const gone = absent.filter(({ misses }) => misses >= missesToRemove);
  await setRemoved(tx, storeId, gone, ctx.now());
  return gone.length;
}

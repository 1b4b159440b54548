import type { AspectMention } from "@/server/domain/analysis";
import { type Quoted, pickQuotes } from "@/server/domain/analytics/pick-quotes";
import type { Period } from "@/server/domain/analytics/period";
import { addDays, startOfKoreanDay } from "@/server/domain/calendar";
import { Prisma } from "@/server/generated/prisma/client";
import type { Tx } from "@/server/platform/db";

const lookedAt = 150;

/** Sentences from the newest reviews of a period; store by store, so that an index is walked no further than needed. */
export async function readQuotes(tx: Tx, storeIds: readonly string[], { from, to }: Period, platform?: string) {
  const only = platform ? Prisma.sql`and platform = ${platform}::"Platform"` : Prisma.empty;
  const rows = await tx.$queryRaw<(Quoted & { aspects: AspectMention[] })[]>`
    select r.id as "reviewId", r.aspects from unnest(${storeIds}::uuid[]) as s(id) cross join lateral (
      select id, aspects, review_date from reviews
      where store_id = s.id and review_date >= ${startOfKoreanDay(from)} and review_date < ${startOfKoreanDay(addDays(to, 1))}
        and date_precision <> 'unknown' and removed_at is null and not is_blinded and (spam_kind is null or is_spam_denied)
        ${only}
      order by review_date desc limit ${lookedAt}) r
    order by r.review_date desc limit ${lookedAt}`;
  return pickQuotes(rows);
}

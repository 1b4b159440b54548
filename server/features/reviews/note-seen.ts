import { missesToRemove } from "@/server/domain/absence";
import type { Platform } from "@/server/domain/platform";
import type { Tx } from "@/server/platform/db";
import { setRemoved } from "./set-removed";

type Sighting = { storeId: string; platform: Platform; sessionId: string; platformReviewIds: string[] };
type Seen = { reviewId: string; reviewDate: Date; missesBefore: number };

/** Notes which reviews a crawl saw; those that had been taken for gone are shown again. Returns how many came back. */
export async function noteSeen(tx: Tx, { storeId, platform, sessionId, platformReviewIds }: Sighting): Promise<number> {
  const seen = await tx.$queryRaw<Seen[]>`
    update review_key set seen_in = ${sessionId}::uuid, misses = 0
    where store_id = ${storeId}::uuid and platform = ${platform}::"Platform"
      and platform_review_id = any(${platformReviewIds}) and seen_in is distinct from ${sessionId}::uuid
    returning review_id as "reviewId", review_date as "reviewDate", old.misses::int as "missesBefore"`;
  const back = seen.filter(({ missesBefore }) => missesBefore >= missesToRemove);
  await setRemoved(tx, storeId, back, null);
  return back.length;
}

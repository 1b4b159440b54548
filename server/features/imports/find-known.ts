import type { Platform } from "@/server/domain/platform";
import type { Tx } from "@/server/platform/db";
import type { GoodRow } from "./read-batches";

export const reviewKeyOf = (row: GoodRow): string => `${row.review.platform}:${row.platformReviewId}`;

/** Which of these rows the store already has as reviews, by reviewKeyOf. */
export async function findKnown(tx: Tx, storeId: string, rows: readonly GoodRow[]): Promise<Set<string>> {
  const known = new Set<string>();
  for (const [platform, group] of Map.groupBy(rows, (row) => row.review.platform)) {
    const ids = group.map((row) => row.platformReviewId);
    for (const id of await knownIds(tx, storeId, platform, ids)) known.add(`${platform}:${id}`);
  }
  return known;
}

async function knownIds(tx: Tx, storeId: string, platform: Platform, ids: string[]): Promise<string[]> {
  const found = await tx.$queryRaw<{ id: string }[]>`
    select platform_review_id as id from review_key
    where store_id = ${storeId}::uuid and platform = ${platform}::"Platform" and platform_review_id = any(${ids})`;
  return found.map((row) => row.id);
}

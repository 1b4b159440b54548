import type { Ctx } from "@/server/context";
import { Prisma } from "@/server/generated/prisma/client";
import type { Tx } from "@/server/platform/db";
import { narrowSearch } from "./narrow-search";
import { type Place, placedAfter, type Walk, walkReviews } from "./walk-reviews";

/** Places of the newest reviews that a search finds: among the few that may hold its words, or on a walk through all. */
export async function findReviews(ctx: Ctx, tx: Tx, words: string, walk: Walk): Promise<Place[]> {
  const candidates = await narrowSearch(ctx, tx, walk.storeIds, words);
  if (!candidates) return walkReviews(tx, walk);
  const { storeIds, where, after, limit } = walk;
  const condition = Prisma.sql`${where} ${placedAfter(after, Prisma.sql`id`)}`;
  const rows = await tx.$queryRaw<{ id: string; at: Date }[]>`
    select id, review_date as at from ${among(candidates, storeIds, condition)}
    order by review_date desc, id desc limit ${limit}`;
  return rows.map((row) => ({ at: row.at.toISOString(), id: row.id }));
}

/** The reviews of the shops among the candidates, each looked up by its key, to select from. */
export const among = (candidates: Prisma.Sql, storeIds: readonly string[], condition: Prisma.Sql): Prisma.Sql =>
  Prisma.sql`(
    select r.* from ${candidates} cross join lateral (
      select id, review_date, rating, sentiment_score from reviews
      where id = candidate.id and review_date = candidate.at and store_id = any(${storeIds}::uuid[]) and removed_at is null
        ${condition} limit 1) r) found`;

import { z } from "zod";
import { Prisma } from "@/server/generated/prisma/client";
import type { Tx } from "@/server/platform/db";

/** A review's place in a list that begins with the newest; opaque to callers. */
export const Place = z.object({ at: z.iso.datetime(), id: z.uuid() });
export type Place = z.infer<typeof Place>;

/** How far back is looked at once: most pages are filled from the last months, and only those partitions are touched. */
const windowsDays = [90, 400, 100_000];

export type Walk = {
  storeIds: readonly string[];
  /** More conditions on `reviews`, each beginning with "and". */
  where: Prisma.Sql;
  after: Place | null;
  limit: number;
  now: Date;
};

/** Places of the newest reviews after `after`, at most `limit`, store by store so that an index is walked no further than needed. */
export async function walkReviews(tx: Tx, { storeIds, where, after, limit, now }: Walk): Promise<Place[]> {
  const places: Place[] = [];
  let newest = new Date(now.getTime() + 86_400_000);
  for (const days of windowsDays) {
    const oldest = new Date(now.getTime() - days * 86_400_000);
    const wanted = limit - places.length;
    if (wanted <= 0) break;
    const rows = await tx.$queryRaw<{ id: string; at: Date }[]>`
      select r.id, r.at from unnest(${storeIds}::uuid[]) as s(id) cross join lateral (
        select id, review_date as at from reviews
        where store_id = s.id and review_date >= ${oldest} and review_date < ${newest} and removed_at is null
          ${where} ${placedAfter(after, Prisma.sql`id`)}
        order by review_date desc, id desc limit ${wanted}) r
      order by r.at desc, r.id desc limit ${wanted}`;
    places.push(...rows.map((row) => ({ at: row.at.toISOString(), id: row.id })));
    newest = oldest;
  }
  return places;
}

export const placedAfter = (place: Place | null, id: Prisma.Sql): Prisma.Sql =>
  place
    ? Prisma.sql`and review_date <= ${place.at}::timestamptz and (review_date, ${id}) < (${place.at}::timestamptz, ${place.id}::uuid)`
    : Prisma.empty;

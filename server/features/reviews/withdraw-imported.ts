import { Prisma } from "@/server/generated/prisma/client";
import { uncountReviews } from "@/server/features/billing/public";
import { untouched } from "@/server/features/replies/public";
import type { Tx } from "@/server/platform/db";
import { deleteReviews } from "./delete-reviews";

type Imported = { storeId: string; importId: string };

/** Of an import and nothing else: no platform shows it, no person has dealt with it, and no reply of ours is given to it. */
const isWithdrawable = ({ storeId, importId }: Imported) => Prisma.sql`
  r.store_id = ${storeId}::uuid and r.import_id = ${importId}::uuid and ${untouched(Prisma.sql`r.id`)}
  and r.id in (select k.review_id from review_key k where k.store_id = ${storeId}::uuid and k.seen_in is null)
  and not exists (select 1 from review_replies p where p.review_id = r.id and p.review_date = r.review_date
    and p.status <> 'drafted' and p.author <> 'platform')`;

/** Deletes up to `limit` of an import's reviews that nobody has dealt with; says how many. */
export async function withdrawImported(tx: Tx, imported: Imported, limit: number): Promise<number> {
  const keys = await tx.$queryRaw<{ id: string; reviewDate: Date }[]>`
    select r.id, r.review_date as "reviewDate" from reviews r where ${isWithdrawable(imported)}
    order by r.review_date, r.id limit ${limit} for update`;
  await deleteReviews(tx, imported.storeId, keys);
  await uncountReviews(
    tx,
    keys.map(({ id }) => id),
  );
  return keys.length;
}

/** How many of an import's reviews are still there, and how many of these an undo takes. */
export async function countImported(tx: Tx, imported: Imported): Promise<{ left: number; withdrawable: number }> {
  const [counts] = await tx.$queryRaw<{ left: number; withdrawable: number }[]>`
    select count(*)::int as left, count(*) filter (where ${isWithdrawable(imported)})::int as withdrawable
    from reviews r where r.store_id = ${imported.storeId}::uuid and r.import_id = ${imported.importId}::uuid`;
  return counts ?? { left: 0, withdrawable: 0 };
}

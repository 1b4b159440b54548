import type { Tx } from "@/server/platform/db";
import { countedReply, countReviews } from "./count-reviews";

type Key = { id: string; reviewDate: Date };

/** Deletes reviews of a shop as if they had never come: out of the counts, the notifications and the quotes of reports too. */
export async function deleteReviews(tx: Tx, storeId: string, keys: readonly Key[]): Promise<void> {
  if (keys.length === 0) return;
  const which = { OR: keys.map(({ id, reviewDate }) => ({ id, reviewDate })) };
  const counted = await tx.review.findMany({ where: { ...which, removedAt: null }, include: countedReply });
  await countReviews(tx, storeId, counted, -1);
  const ids = keys.map(({ id }) => id);
  await tx.reviewKey.deleteMany({ where: { storeId, reviewId: { in: ids } } });
  await forgetTold(tx, storeId, ids);
  await tx.review.deleteMany({ where: which });
}

/** Takes the reviews' words out of what the owner was told and out of the shop's reports, whose counts stay. */
async function forgetTold(tx: Tx, storeId: string, ids: string[]): Promise<void> {
  await tx.$executeRaw`
    delete from notifications where user_id = (select user_id from stores where id = ${storeId}::uuid)
      and data ->> 'reviewId' = any(${ids}::text[])`;
  await tx.$executeRaw`
    update reports set content = jsonb_set(content, '{quotes}', (
      select coalesce(jsonb_agg(quote), '[]') from jsonb_array_elements(content -> 'quotes') quote
      where quote ->> 'reviewId' <> all(${ids}::text[])))
    where store_id = ${storeId}::uuid and exists (
      select 1 from jsonb_array_elements(content -> 'quotes') quote where quote ->> 'reviewId' = any(${ids}::text[]))`;
}

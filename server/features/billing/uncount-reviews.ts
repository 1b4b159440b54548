import type { Tx } from "@/server/platform/db";

/** Gives back the places of reviews that are taken back; those behind them move up and get their draft if they now may. */
export async function uncountReviews(tx: Tx, reviewIds: readonly string[]): Promise<void> {
  const months = await tx.$queryRaw<{ userId: string; month: Date }[]>`
    select m.user_id as "userId", m.month from review_months m
    where (m.user_id, m.month) in (
      select user_id, month from counted_reviews where review_id = any(${reviewIds}::uuid[]))
    order by m.user_id, m.month for update`;
  for (const { userId, month } of months) {
    await tx.countedReview.deleteMany({ where: { userId, month, reviewId: { in: [...reviewIds] } } });
    await tx.$executeRaw`
      update counted_reviews c set place = moved.place
      from (select review_id, row_number() over (order by place)::int as place from counted_reviews
        where user_id = ${userId}::uuid and month = ${month}::date) moved
      where moved.review_id = c.review_id and moved.place <> c.place`;
    await tx.$executeRaw`
      update review_months set counted = (select count(*) from counted_reviews
          where user_id = ${userId}::uuid and month = ${month}::date),
        held_above = case when held_above is null then null else 0 end
      where user_id = ${userId}::uuid and month = ${month}::date`;
  }
}

import type { Ctx } from "@/server/context";
import { koreanDay } from "@/server/domain/calendar";
import type { Tx } from "@/server/platform/db";

/**
 * Whether the language model's reply to a review is on its way: being written now, or not asked for yet while the owner
 * allows it and the day's budget lasts. An answer or a failure ends it.
 */
export async function isAnswerDue(ctx: Ctx, tx: Tx, about: { storeId: string; reviewId: string }): Promise<boolean> {
  if (!ctx.ports.contextWriter) return false;
  const [row] = await tx.$queryRaw<{ due: boolean }[]>`
    select s.model_since is not null and case
        when a.review_id is not null then a.outcome = 'asked'
        else s.model_per_day > coalesce((select d.asked from model_days d
          where d.store_id = s.id and d.day = ${koreanDay(ctx.now())}::date), 0)
      end as due
    from stores s
    left join lateral (select review_id, outcome from model_asks
      where review_id = ${about.reviewId}::uuid and purpose = 'reply' order by asked_at desc limit 1) a on true
    where s.id = ${about.storeId}::uuid`;
  return row?.due ?? false;
}

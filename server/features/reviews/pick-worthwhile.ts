import { z } from "zod";
import { type Ctx, transact, visibleStoreIds } from "@/server/context";

export const PickWorthwhileInput = z.object({
  storeId: z.uuid().optional(),
  limit: z.int().min(1).max(10).default(3),
});

/** A guest who wrote longer ago hardly reads the reply any more. */
const freshDays = 30;

/** The reviews whose reply matters most now: of the fresh ones the urgent, then the unhappy, then those that wait longest. */
export async function pickWorthwhile(ctx: Ctx, input: z.infer<typeof PickWorthwhileInput>): Promise<string[]> {
  return transact(ctx, async (tx) => {
    const storeIds = await visibleStoreIds(ctx, tx, input.storeId);
    const freshFrom = new Date(ctx.now().getTime() - freshDays * 86_400_000);
    const rows = await tx.$queryRaw<{ id: string }[]>`
      select i.review_id as id
      from inbox_items i join reviews r on r.id = i.review_id and r.review_date = i.review_date
      where i.store_id = any(${storeIds}::uuid[]) and i.state = 'needs_reply'
      order by i.review_date >= ${freshFrom} desc, i.is_urgent desc,
        coalesce(r.sentiment = 'negative', false) or coalesce(i.rating <= 2, false) desc, i.review_date, i.review_id
      limit ${input.limit}`;
    return rows.map((row) => row.id);
  });
}

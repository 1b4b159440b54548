import { z } from "zod";
import { type Ctx, transact, userIdOf, visibleStoreIds } from "@/server/context";
import { aspects } from "@/server/domain/analysis";
import { addDays, koreanDay, startOfKoreanDay } from "@/server/domain/calendar";
import { daysShown } from "@/server/domain/history";
import { readHistory } from "@/server/features/billing/public";
import { previewSelect, toPreviews } from "./review-preview";

export const ListSimilarInput = z.object({ reviewId: z.uuid(), storeId: z.uuid(), aspect: z.enum(aspects) });
const daysWanted = 90;

/** Other reviews of the shop from the last 90 days, or what the plan shows of them, that complain about the same thing, newest first, with their number this month. */
export async function listSimilar(ctx: Ctx, input: z.infer<typeof ListSimilarInput>) {
  return transact(ctx, async (tx) => {
    const [storeId] = await visibleStoreIds(ctx, tx, input.storeId);
    const where = {
      storeId,
      id: { not: input.reviewId },
      removedAt: null,
      aspects: { array_contains: [{ aspect: input.aspect, polarity: "negative" }] },
    };
    const days = daysShown(daysWanted, await readHistory(ctx, tx));
    const since = startOfKoreanDay(addDays(koreanDay(ctx.now()), 1 - days));
    const [items, count] = await Promise.all([
      tx.review.findMany({
        where: { ...where, reviewDate: { gte: since } },
        orderBy: { reviewDate: "desc" },
        take: 5,
        select: previewSelect,
      }),
      tx.review.count({ where: { ...where, reviewDate: { gte: since } } }),
    ]);
    return { items: await toPreviews(tx, items, { userId: userIdOf(ctx), now: ctx.now() }), count, days };
  });
}

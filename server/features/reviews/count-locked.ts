import type { History } from "@/server/domain/history";
import { undatedDay } from "@/server/domain/review-day";
import type { Tx } from "@/server/platform/db";

/** Reviews of the shops from before the history, which are kept but not shown; null where there are none. */
export async function countLocked(tx: Tx, storeIds: string[], history: History) {
  if (!history) return null;
  const day = { gt: new Date(undatedDay), lt: new Date(history.from) };
  const { _sum } = await tx.reviewDaily.aggregate({
    where: { storeId: { in: storeIds }, day },
    _sum: { reviews: true },
  });
  return _sum.reviews ? { days: history.days, count: _sum.reviews } : null;
}

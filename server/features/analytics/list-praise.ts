import type { AspectMention } from "@/server/domain/analysis";
import { koreanDay } from "@/server/domain/calendar";
import { bestPraise } from "@/server/domain/quotable";
import type { Tx } from "@/server/platform/db";

/** Up to three kind words, each with its Korean day: the best sentence of the latest happy reviews since then. */
export async function listPraise(tx: Tx, storeIds: string[], since: Date) {
  const rows = await tx.review.findMany({
    where: {
      storeId: { in: storeIds },
      reviewDate: { gte: since },
      sentiment: "positive",
      sentimentScore: { gte: 0.7 },
      isBlinded: false,
      removedAt: null,
    },
    orderBy: { reviewDate: "desc" },
    take: 30,
    select: {
      id: true,
      reviewDate: true,
      content: true,
      aspects: true,
      reviewerName: true,
      platform: true,
      store: { select: { name: true } },
    },
  });
  return rows
    .flatMap((row) => {
      const quote = bestPraise(row.aspects as AspectMention[]);
      return quote
        ? [
            {
              reviewId: row.id,
              day: koreanDay(row.reviewDate),
              quote,
              reviewerName: row.reviewerName,
              platform: row.platform,
              storeName: row.store.name,
            },
          ]
        : [];
    })
    .slice(0, 3);
}

import type { AspectMention } from "@/server/domain/analysis";
import { koreanDay } from "@/server/domain/calendar";
import { bestPraise } from "@/server/domain/quotable";
import type { Tx } from "@/server/platform/db";

const lookBackMs = 30 * 86_400_000;

/** Up to three kind words, each with its Korean day: the best sentence of the latest happy reviews of the last 30 days. */
export async function listPraise(tx: Tx, storeIds: string[], now: Date) {
  const rows = await tx.review.findMany({
    where: {
      storeId: { in: storeIds },
      reviewDate: { gte: new Date(now.getTime() - lookBackMs) },
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

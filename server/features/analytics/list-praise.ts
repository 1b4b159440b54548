import type { AspectMention } from "@/server/domain/analysis";
import { koreanDay } from "@/server/domain/calendar";
import type { Tx } from "@/server/platform/db";

/** A sentence that turns there ("맛있지만") is half a praise. */
const turnsAway = /(지만|는데|은데|던데|인데)[\s.,~…]*$/;

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
      const quote = (row.aspects as AspectMention[])
        .filter((mention) => mention.polarity === "positive")
        .map((mention) => mention.quote.replace(/[\s;,]+$/, "").trim())
        .filter((text) => text.length >= 10 && text.length <= 80 && !turnsAway.test(text))
        .sort((a, b) => b.length - a.length)[0];
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

import type { z } from "zod";
import { type Ctx, transact, visibleStoreIds } from "@/server/context";
import { ReviewSearch } from "@/server/domain/review-search";
import { satisfactionOf, sumDaily } from "@/server/domain/satisfaction";
import { searchWhere } from "./search-where";

export const SumSearchInput = ReviewSearch;

type Sums = {
  reviews: number;
  ratingCount: number;
  ratingSum: number;
  scoreCount: number;
  scoreSum: number;
  scoreSumSq: number;
};

/** How many reviews a search finds, how content they are, and their stars where there are any. */
export async function sumSearch(ctx: Ctx, search: z.infer<typeof SumSearchInput>) {
  return transact(ctx, async (tx) => {
    const storeIds = await visibleStoreIds(ctx, tx, search.storeId);
    const [sums] = await tx.$queryRaw<[Sums]>`
      select count(*)::int as reviews, count(rating)::int as "ratingCount",
        coalesce(sum(rating), 0)::float8 as "ratingSum", count(sentiment_score)::int as "scoreCount",
        coalesce(sum(sentiment_score), 0)::float8 as "scoreSum",
        coalesce(sum(sentiment_score * sentiment_score), 0)::float8 as "scoreSumSq"
      from reviews where store_id = any(${storeIds}::uuid[]) and removed_at is null ${searchWhere(search, ctx.now())}`;
    return {
      count: sums.reviews,
      satisfaction: satisfactionOf({ ...sumDaily([]), ...sums }),
      rating: sums.ratingCount > 0 ? sums.ratingSum / sums.ratingCount : null,
      unrated: sums.reviews - sums.ratingCount,
    };
  });
}

import { z } from "zod";
import { type Ctx, transact, userIdOf, visibleStoreIds } from "@/server/context";
import { ReviewSearch } from "@/server/domain/review-search";
import { readHistory } from "@/server/features/billing/public";
import { previewSelect, toPreviews } from "./review-preview";
import { searchWhere } from "./search-where";
import { findReviews } from "./find-reviews";
import { Place } from "./walk-reviews";

export const SearchReviewsInput = ReviewSearch.extend({
  cursor: Place.nullish(),
  limit: z.int().min(1).max(100).default(30),
});

/** Reviews that a search finds within the plan's history, newest first, page by page. */
export async function searchReviews(ctx: Ctx, { cursor, limit, ...search }: z.infer<typeof SearchReviewsInput>) {
  return transact(ctx, async (tx) => {
    const storeIds = await visibleStoreIds(ctx, tx, search.storeId);
    const now = ctx.now();
    const where = searchWhere(search, now, await readHistory(ctx, tx));
    const walk = { storeIds, where, after: cursor ?? null, limit: limit + 1, now };
    const places = await findReviews(ctx, tx, search.words, walk);
    const page = places.slice(0, limit);
    const rows = await tx.review.findMany({
      where: { id: { in: page.map((place) => place.id) }, reviewDate: { gte: page.at(-1)?.at, lte: page[0]?.at } },
      select: previewSelect,
    });
    const byId = new Map(rows.map((row) => [row.id, row]));
    const shown = page.flatMap((place) => byId.get(place.id) ?? []);
    return {
      items: await toPreviews(tx, shown, { userId: userIdOf(ctx), now, words: search.words }),
      nextCursor: places.length > limit ? (page.at(-1) ?? null) : null,
    };
  });
}

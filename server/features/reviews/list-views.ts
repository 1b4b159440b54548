import { type Ctx, transact, userIdOf } from "@/server/context";
import { ReviewSearch } from "@/server/domain/review-search";

/** The person's saved searches, the oldest first; one that no longer means anything finds all reviews. */
export async function listViews(ctx: Ctx) {
  const views = await transact(ctx, (tx) =>
    tx.savedView.findMany({ where: { userId: userIdOf(ctx) }, orderBy: { createdAt: "asc" } }),
  );
  return views.map(({ id, name, search }) => ({ id, name, search: ReviewSearch.catch({ words: "" }).parse(search) }));
}

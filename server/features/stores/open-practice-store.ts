import { type Ctx, transact, userIdOf } from "@/server/context";
import { practiceReviews, practiceShop } from "@/server/domain/practice-shop";
import { ensureReviewPartitions, ingestReviews } from "@/server/features/reviews/public";
import { holdStores } from "./store-limit";

/** Opens the practice shop with its reviews, beside the plan's shops; one that is open already is given. */
export async function openPracticeStore(ctx: Ctx) {
  const userId = userIdOf(ctx);
  const reviews = practiceReviews(ctx.now());
  await ensureReviewPartitions(
    ctx,
    reviews.map(({ reviewDate }) => reviewDate),
  );
  return transact(ctx, async (tx) => {
    await holdStores(tx, userId);
    const open = await tx.store.findFirst({ where: { userId, isPractice: true }, select: { id: true } });
    if (open) return { storeId: open.id };
    const store = await tx.store.create({ data: { userId, ...practiceShop, isPractice: true } });
    const { id: importId } = await tx.import.create({
      data: {
        storeId: store.id,
        userId,
        status: "done",
        fileName: practiceShop.name,
        format: "practice",
        fileBytes: 0,
        hasHeader: false,
        totalRows: reviews.length,
        processed: reviews.length,
        imported: reviews.length,
        startedAt: ctx.now(),
      },
    });
    await ingestReviews(ctx, tx, { store, reviews, origin: { importId } });
    return { storeId: store.id };
  });
}

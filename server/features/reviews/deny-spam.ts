import { z } from "zod";
import { type Ctx, transact, visibleStoreIds } from "@/server/context";
import { enqueue } from "@/server/jobs/enqueue";
import { AppError } from "@/server/platform/errors";

export const DenySpamInput = z.object({ reviewId: z.uuid() });

/** The owner says that a hidden review is a real one: it is shown from now on and gets its draft. */
export async function denySpam(ctx: Ctx, input: z.infer<typeof DenySpamInput>): Promise<void> {
  await transact(ctx, async (tx) => {
    const storeIds = await visibleStoreIds(ctx, tx);
    const key = await tx.reviewKey.findFirst({ where: { reviewId: input.reviewId, storeId: { in: storeIds } } });
    if (!key) throw new AppError("NOT_FOUND", "noReview");
    const { count } = await tx.review.updateMany({
      where: { id: key.reviewId, reviewDate: key.reviewDate, spamKind: { not: null }, isSpamDenied: false },
      data: { isSpamDenied: true },
    });
    if (count === 1) await enqueue(tx, "draft-replies", { storeId: key.storeId });
  });
}

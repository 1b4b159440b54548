import { z } from "zod";
import { type Ctx, transact, visibleStoreIds } from "@/server/context";
import { hiddenAs } from "@/server/domain/spam";
import { planOf } from "@/server/features/billing/public";
import { acceptedPreferences } from "@/server/features/learning/public";
import { AppError } from "@/server/platform/errors";
import { assertWithinLimit } from "./assert-within-limit";
import { judge } from "./judge";
import { recentReplies } from "./load-reply";
import { writeBuiltIn } from "./write-built-in";

export const StartDraftInput = z.object({ reviewId: z.uuid(), by: z.enum(["writer", "owner"]) });

/**
 * A reply for a review that still has none, because its draft is late: the writer's, written at once, or an empty one for
 * the owner. Where a draft has come meanwhile, that one stays. Beyond the plan's month only the owner writes, if they may publish.
 */
export async function startDraft(ctx: Ctx, { reviewId, by }: z.infer<typeof StartDraftInput>) {
  return transact(ctx, async (tx) => {
    const storeId = { in: await visibleStoreIds(ctx, tx) };
    const key = await tx.reviewKey.findFirst({ where: { reviewId, storeId } });
    const review =
      key &&
      (await tx.review.findUnique({
        where: { id_reviewDate: { id: reviewId, reviewDate: key.reviewDate } },
        include: { store: true },
      }));
    if (!review) throw new AppError("NOT_FOUND", "noReview");
    if (review.inboxState !== "needs_reply" || hiddenAs(review.spamKind, review.isSpamDenied))
      throw new AppError("CONFLICT", "notWaitingForReply", "STATUS");
    const { store, reviewDate, platform } = review;
    if (by === "writer" || !(await planOf(tx, store.userId, ctx.now())).canReply)
      await assertWithinLimit(ctx, tx, review);
    const recent = await recentReplies(tx, store.id);
    const draft =
      by === "writer"
        ? await writeBuiltIn(ctx, review, store, { preferences: await acceptedPreferences(tx, store.id), recent })
        : ownersOwn(judge("", review, store, recent));
    const about = { reviewId, reviewDate, storeId: store.id, platform, status: "drafted" as const };
    await tx.reviewReply.createMany({ data: [{ ...about, ...draft }], skipDuplicates: true });
    return { reviewId };
  });
}

const ownersOwn = (guard: ReturnType<typeof judge>) => ({
  content: "",
  author: "owner" as const,
  guard,
  guardLevel: guard.level,
});

import { isShown } from "@/server/domain/reply-transitions";
import { reviewDay } from "@/server/domain/review-day";
import { countAnswer } from "@/server/features/replies/public";
import type { Prisma } from "@/server/generated/prisma/client";
import type { Tx } from "@/server/platform/db";
import { countedOf } from "./apply-edits";
import { addToRollups, takeFromRollups } from "./rollups";

export const countedReply = { reply: { select: { status: true, shownText: true, liveAt: true } } } as const;
type Stored = Prisma.ReviewGetPayload<{ include: typeof countedReply }>;

/** Counts stored reviews and the replies guests see under them into the roll-ups (1), or takes them out (−1). */
export async function countReviews(tx: Tx, storeId: string, reviews: readonly Stored[], step: 1 | -1): Promise<void> {
  const counted = reviews.map((review) => countedOf(review, reviewDay(review)));
  await (step > 0 ? addToRollups : takeFromRollups)(tx, storeId, counted);
  for (const { reply, reviewDate, platform, datePrecision } of reviews)
    if (reply && isShown(reply))
      await countAnswer(tx, { storeId, platform, reviewDate, datePrecision, liveAt: reply.liveAt }, step);
}

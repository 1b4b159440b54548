import { actorName, type Ctx } from "@/server/context";
import { reviewDay } from "@/server/domain/review-day";
import { applyReading, type SecondReading } from "@/server/domain/second-reading";
import { settleAsk } from "@/server/features/model-asks/public";
import { analysisOf, redraft } from "@/server/features/replies/public";
import type { Tx } from "@/server/platform/db";
import { countedOf } from "./apply-edits";
import { addToRollups, takeFromRollups } from "./rollups";

type Stored = Awaited<ReturnType<Tx["review"]["findUniqueOrThrow"]>>;
type Kept = { review: Stored; reading: SecondReading; askId: string; scoreOf: (quote: string) => number };

/**
 * Takes over what the review bears out of a second reading: labels, aspects, counts, the record of who read it, and another
 * draft where nobody has touched the present one, in one transaction. False when it changes nothing or the review has changed.
 */
export async function keepReading(ctx: Ctx, { review, reading, askId, scoreOf }: Kept): Promise<boolean> {
  const { content: text, rating, id, reviewDate, storeId } = review;
  const first = analysisOf(review);
  const { analysis, isChanged } = applyReading({ text, rating }, first, reading, scoreOf);
  return ctx.db.$transaction(async (tx) => {
    const ask = await tx.modelAsk.findUniqueOrThrow({ where: { id: askId } });
    const { count } = await tx.review.updateMany({
      where: { id, reviewDate, content: text, rating, analyzerVersion: review.analyzerVersion, removedAt: null },
      data: {
        sentiment: analysis.sentiment,
        sentimentScore: analysis.score,
        aspects: analysis.aspects,
        analyzerVersion: `${review.analyzerVersion} + ${ask.model} ${ask.promptVersion}`,
      },
    });
    await settleAsk(ctx, tx, askId, count === 0 ? "overtaken" : isChanged ? "used" : "agreed");
    if (count === 0 || !isChanged) return false;
    const before = countedOf(review, reviewDay(review));
    await takeFromRollups(tx, storeId, [before]);
    await addToRollups(tx, storeId, [{ ...before, analysis }]);
    await tx.reviewEvent.create({
      data: {
        reviewId: id,
        reviewDate,
        storeId,
        kind: "read_again",
        actor: actorName(ctx.actor),
        data: { model: ask.model, prompt: ask.promptVersion, from: first.sentiment, to: analysis.sentiment },
      },
    });
    await redraft(ctx, tx, review);
    return true;
  });
}

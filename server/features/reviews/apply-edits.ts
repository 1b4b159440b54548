import type { Ctx } from "@/server/context";
import type { AspectMention } from "@/server/domain/analysis";
import { decideChange, starToKeep } from "@/server/domain/known-review";
import { reviewDay } from "@/server/domain/review-day";
import type { Tx } from "@/server/platform/db";
import { changeReplyStatus } from "@/server/features/replies/public";
import { type AnalyzedReview, toRow } from "./review-rows";
import { settleEdits } from "./settle-edits";
import { addToRollups, type Counted, takeFromRollups } from "./rollups";

/**
 * Takes over the texts guests have changed since we last saw them; a reply given to the old text is marked outdated. A star
 * that only the owner's console shows is taken over without being an edit. Returns how many were edited.
 */
export async function applyEdits(ctx: Ctx, tx: Tx, storeId: string, known: AnalyzedReview[]): Promise<number> {
  const changed = await findChanged(tx, storeId, known);
  const edited: typeof changed = [];
  for (const one of changed) {
    const { reviewId, reviewDate, review: seen } = one;
    const before = await tx.review.findUniqueOrThrow({
      where: { id_reviewDate: { id: reviewId, reviewDate } },
      include: { reply: true },
    });
    const change = decideChange(before, seen);
    if (change === "same") continue;
    const { rating, ratingSource } = starToKeep(before, seen);
    const review = { ...seen, rating, ratingSource };
    if (!before.removedAt) {
      await takeFromRollups(tx, storeId, [countedOf(before, review.day)]);
      await addToRollups(tx, storeId, [review]);
    }
    await overwrite(ctx, tx, { ...review, id: reviewId }, change === "edited");
    await tx.reviewKey.updateMany({ where: { reviewId }, data: { contentHash: review.contentHash } });
    if (change === "learned") continue;
    edited.push(one);
    await tx.reviewEvent.create({
      data: {
        reviewId,
        reviewDate,
        storeId,
        kind: "edited_by_guest",
        actor: "platform",
        data: { before: before.content },
      },
    });
    const { reply } = before;
    if (reply && isGiven.has(reply.status)) await changeReplyStatus(ctx, tx, reply, "outdated");
    else if (reply?.status === "drafted") await tx.reviewReply.delete({ where: { id: reply.id } });
  }
  await settleEdits(ctx, tx, edited);
  return edited.length;
}

/** Guests see the reply, or are about to. */
const isGiven: ReadonlySet<string> = new Set(["live", "owner_posted", "posted_unverified", "pending"]);

async function findChanged(tx: Tx, storeId: string, known: AnalyzedReview[]) {
  const keys = await tx.reviewKey.findMany({
    where: { storeId, platformReviewId: { in: known.map((review) => review.platformReviewId) } },
  });
  const byId = new Map(keys.map((key) => [`${key.platform}:${key.platformReviewId}`, key]));
  return known.flatMap((review) => {
    const key = byId.get(`${review.platform}:${review.platformReviewId}`);
    if (!key || key.contentHash === review.contentHash) return [];
    return [{ reviewId: key.reviewId, reviewDate: key.reviewDate, review: withDayOf(review, key.reviewDate) }];
  });
}

/** An edited review stays on the day it was first counted on. */
const withDayOf = (review: AnalyzedReview, firstDate: Date): AnalyzedReview => ({
  ...review,
  reviewDate: firstDate,
  day: reviewDay({ ...review, reviewDate: firstDate }),
});

type Stored = Awaited<ReturnType<Tx["review"]["findUniqueOrThrow"]>>;
/** What the roll-ups hold of a stored review. */
export const countedOf = (stored: Stored, day: string): Counted => ({
  platform: stored.platform,
  day,
  reviewDate: stored.reviewDate,
  datePrecision: stored.datePrecision,
  rating: stored.rating,
  analysis: stored.sentiment && {
    sentiment: stored.sentiment,
    score: stored.sentimentScore ?? 0,
    keywords: stored.keywords,
    aspects: stored.aspects as AspectMention[],
    urgency: stored.isUrgent || null,
  },
});

async function overwrite(ctx: Ctx, tx: Tx, review: AnalyzedReview & { id: string }, isEdited: boolean): Promise<void> {
  const { id, reviewDate } = review;
  const row = toRow(review, ctx.ports.analyzer.version);
  await tx.review.update({
    where: { id_reviewDate: { id, reviewDate } },
    data: {
      content: row.content,
      translation: row.translation,
      rating: row.rating,
      ratingSource: row.rating_source,
      images: row.images,
      platformKeywords: row.platform_keywords,
      isBlinded: row.is_blinded,
      language: row.language,
      sentiment: row.sentiment,
      sentimentScore: row.sentiment_score,
      aspects: row.aspects,
      keywords: row.keywords,
      urgencyKind: row.urgency_kind,
      urgencyQuote: row.urgency_quote,
      isUrgent: row.is_urgent,
      spamKind: row.spam_kind,
      givesOrders: row.gives_orders,
      analyzerVersion: row.analyzer_version,
      ...(isEdited && { editedAt: ctx.now() }),
    },
  });
}

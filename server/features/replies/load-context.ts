import type { Ctx } from "@/server/context";
import type { AspectMention } from "@/server/domain/analysis";
import type { Sentiment } from "@/server/generated/prisma/client";
import type { ReplyContext } from "@/server/integrations/reply-writer/context-writer";

const mostReplies = 6;
const mostEdits = 3;
const mostSimilar = 3;
const lookBackMs = 90 * 86_400_000;

type About = { id: string; storeId: string; sentiment: Sentiment | null; aspects: unknown };

/** What the shop has said to reviews like this one, what its owner made of drafts, and who else says the same. */
export async function loadContext(ctx: Ctx, review: About): Promise<ReplyContext> {
  const { db } = ctx;
  const { id: reviewId, storeId, sentiment } = review;
  const since = new Date(ctx.now().getTime() - lookBackMs);
  const others = { storeId, reviewId: { not: reviewId } };
  const point = leadingPoint(review.aspects as AspectMention[]);
  const [past, edits, similar] = await Promise.all([
    db.reviewReply.findMany({
      where: { ...others, status: { in: ["live", "owner_posted"] }, review: { sentiment, content: { not: "" } } },
      orderBy: { createdAt: "desc" },
      take: mostReplies,
      select: { content: true, review: { select: { content: true } } },
    }),
    db.reviewReply.findMany({
      where: { ...others, author: "owner", approvedAt: { not: null }, candidates: { not: [] } },
      orderBy: { approvedAt: "desc" },
      take: mostEdits,
      select: { content: true, candidates: true },
    }),
    point
      ? db.review.findMany({
          where: {
            storeId,
            id: { not: reviewId },
            reviewDate: { gte: since },
            removedAt: null,
            isBlinded: false,
            aspects: { array_contains: [point] },
          },
          orderBy: { reviewDate: "desc" },
          take: mostSimilar,
          select: { content: true },
        })
      : [],
  ]);
  return {
    pastReplies: past.map((row) => ({ review: row.review.content, reply: row.content })),
    ownersEdits: edits.map((row) => ({ draft: firstText(row.candidates), published: row.content })),
    similarReviews: similar.map((row) => row.content),
  };
}

/** The complaint that comes first, else whatever does. */
function leadingPoint(mentions: readonly AspectMention[]) {
  const first = mentions.find(({ polarity }) => polarity === "negative") ?? mentions[0];
  return first && { aspect: first.aspect, polarity: first.polarity };
}

const firstText = (candidates: unknown): string => (candidates as { text: string }[])[0]?.text ?? "";

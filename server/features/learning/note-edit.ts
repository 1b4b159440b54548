import type { Ctx } from "@/server/context";
import { tokenDistance } from "@/server/domain/learning/token-diff";
import { enqueue } from "@/server/jobs/enqueue";
import type { Tx } from "@/server/platform/db";

type PublishedReply = {
  id: string;
  storeId: string;
  reviewId: string;
  status: string;
  content: string;
  author: string;
  candidates: unknown;
  approvedById: string | null;
};

const isPublished = ({ status }: PublishedReply) => status === "live" || status === "owner_posted";

/**
 * Keeps what the owner made of a draft once it is published: the nearest of the machine's drafts beside what guests see, and
 * how far apart they are. Once per reply; what a rule approved or the platform changed teaches nothing.
 */
export async function noteEdit(ctx: Ctx, tx: Tx, before: PublishedReply, after: PublishedReply): Promise<void> {
  if (isPublished(before) || !isPublished(after) || after.approvedById === null || after.author === "platform") return;
  const { id: replyId, storeId, reviewId, content: published } = after;
  const drafts = (after.candidates as { text: string }[])
    .map(({ text }) => ({ text, distance: text === published ? 0 : tokenDistance(text, published) }))
    .sort((a, b) => a.distance - b.distance);
  const nearest = drafts[0];
  if (!nearest) return;
  const { count } = await tx.draftEdit.createMany({
    data: [
      {
        replyId,
        storeId,
        reviewId,
        draft: nearest.text,
        published,
        distance: nearest.distance,
        publishedAt: ctx.now(),
      },
    ],
    skipDuplicates: true,
  });
  if (count > 0 && nearest.distance > 0) await enqueue(tx, "learn-preferences", { storeId });
}

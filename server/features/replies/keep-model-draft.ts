import { actorName, type Ctx } from "@/server/context";
import type { DraftRecord } from "@/server/domain/draft-record";
import { mergeByAngle, rankReplies } from "@/server/domain/reply-ranking";
import type { AskOutcome } from "@/server/features/model-asks/public";
import type { ContextRequest } from "@/server/integrations/reply-writer/context-writer";
import type { ReplyCandidate } from "@/server/integrations/reply-writer/reply-writer";
import { isAppError } from "@/server/platform/errors";
import { changeReplyStatus, type StoredReply } from "./change-reply-status";
import { judge } from "./judge";

type JudgedBy = Parameters<typeof judge>;
type Written = {
  review: JudgedBy[1] & { id: string; reviewDate: Date; storeId: string; analyzerVersion: string | null };
  reply: StoredReply;
  store: JudgedBy[2];
  request: ContextRequest;
  /** Empty where there was no answer. */
  written: ReplyCandidate[];
};

/**
 * Filters and ranks what the model wrote and puts the best of each angle in the draft's place, with the record of how it
 * came about. `unusable`: nothing may be published, the draft stands; `overtaken`: somebody has changed it meanwhile.
 */
export async function keepModelDraft(
  ctx: Ctx,
  { review, reply, store, request, written }: Written,
): Promise<AskOutcome> {
  const { recentReplies, context } = request;
  const { kept, dropped } = rankReplies(written, (text) => judge(text, review, store, recentReplies));
  const [best] = kept;
  const model = ctx.ports.contextWriter;
  const record: DraftRecord = {
    analysis: review.analyzerVersion,
    context: {
      recentReplies: recentReplies.length,
      pastReplies: context.pastReplies.length,
      ownersEdits: context.ownersEdits.length,
      similarReviews: context.similarReviews.length,
    },
    prompt: model?.promptVersion ?? null,
    writer: best ? "openai" : "built_in",
    writerVersion: best ? (model?.model ?? "") : (reply.writerVersion ?? ""),
    written: written.length,
    dropped,
    gate: best?.verdict.level ?? (reply.guardLevel as DraftRecord["gate"]),
  };
  if (!best) {
    const { id: reviewId, reviewDate, storeId } = review;
    const event = { kind: "draft_stands", actor: actorName(ctx.actor), data: { record } };
    await ctx.db.reviewEvent.create({ data: { reviewId, reviewDate, storeId, ...event } });
    return "unusable";
  }
  const models = kept.map(({ candidate }) => ({ ...candidate, by: "openai" as const }));
  const candidates = mergeByAngle(models, reply.candidates as ReplyCandidate[]);
  try {
    await ctx.db.$transaction((tx) =>
      changeReplyStatus(ctx, tx, reply, reply.status, {
        content: best.candidate.text,
        candidates,
        author: "openai",
        writerVersion: `openai ${record.writerVersion} ${record.prompt}`,
        draftRecord: record,
        guard: best.verdict,
        guardLevel: best.verdict.level,
      }),
    );
    return "used";
  } catch (error) {
    if (isAppError(error)) return "overtaken";
    throw error;
  }
}

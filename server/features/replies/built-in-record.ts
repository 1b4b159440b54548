import type { Ctx } from "@/server/context";
import type { DraftRecord } from "@/server/domain/draft-record";

type Written = { recent: readonly string[]; written: number; gate: DraftRecord["gate"] };

/** How a draft of the built-in writer came about. */
export function builtInRecord(
  ctx: Ctx,
  review: { analyzerVersion: string | null },
  { recent, written, gate }: Written,
): DraftRecord {
  const { name, version } = ctx.ports.replyWriter;
  return {
    analysis: review.analyzerVersion,
    context: { recentReplies: recent.length, pastReplies: 0, ownersEdits: 0, similarReviews: 0 },
    prompt: null,
    writer: "built_in",
    writerVersion: `${name} ${version}`,
    written,
    dropped: [],
    gate,
  };
}

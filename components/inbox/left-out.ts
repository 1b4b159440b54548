import type { ReplyStatus } from "@/server/domain/inbox";
import { isContested, isEditable } from "@/server/domain/reply";

/** In the order they are told. */
export const bulkReasons = ["other-reply", "stop", "no-draft", "done"] as const;
export type BulkReason = (typeof bulkReasons)[number];

type Chosen = { status: ReplyStatus; failureReason: string | null; shownText: string | null; guardLevel: string };

/** Why a chosen review is left out of the approval; null when it takes part. */
export function leftOutBecause({ reply }: { reply: Chosen | null }): BulkReason | null {
  if (!reply) return "no-draft";
  if (!isEditable(reply.status)) return "done";
  if (isContested(reply)) return "other-reply";
  return reply.guardLevel === "stop" ? "stop" : null;
}

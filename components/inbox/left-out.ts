import type { ReplyStatus } from "@/server/domain/inbox";
import { isContested, isEditable } from "@/server/domain/reply";

/** In the order they are told. */
export const bulkReasons = ["other-reply", "stop", "orders", "no-draft", "done"] as const;
export type BulkReason = (typeof bulkReasons)[number];

type Chosen = { status: ReplyStatus; failureReason: string | null; shownText: string | null; guardLevel: string };
type ChosenReview = { reply: Chosen | null; givesOrders: boolean };

/** Why a chosen review is left out of the approval; null when it takes part. */
export function leftOutBecause({ reply, givesOrders }: ChosenReview): BulkReason | null {
  if (!reply) return "no-draft";
  if (!isEditable(reply.status)) return "done";
  if (isContested(reply)) return "other-reply";
  if (reply.guardLevel === "stop") return "stop";
  return givesOrders ? "orders" : null;
}

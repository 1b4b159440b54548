import type { ReviewRowData } from "@/components/reviews/review-row";
import type { ReviewState } from "@/components/reviews/review-badge";
import { type Language, languages, type UrgencyKind } from "@/server/domain/analysis";
import { type InboxState, inboxStateOf, type ReplyStatus } from "@/server/domain/inbox";
import type { ReplyTask } from "@/server/domain/reply-seen";
import type { InboxItem } from "./types";

const stateOf: Record<Exclude<ReplyStatus, "drafted">, ReviewState> = {
  approved: "waiting",
  publishing: "publishing",
  awaiting_paste: "paste-needed",
  posted_unverified: "verifying",
  pending: "pending",
  live: "live",
  owner_posted: "owner-posted",
  rejected: "rejected",
  failed: "failed",
  skipped: "no-reply",
  outdated: "outdated",
  deleted: "reply-deleted",
};

type Judged = Pick<InboxItem, "inboxState" | "isUrgent" | "needsReading"> & {
  isHeld?: boolean;
  reply: { status: ReplyStatus; task: ReplyTask } | null;
};

/** The one word a review's badge says. */
export function rowState({ reply, inboxState, isUrgent, needsReading, isHeld }: Judged): ReviewState {
  if (!reply && inboxState !== "needs_reply") return "no-reply";
  if (!reply) return isHeld ? "held" : isUrgent ? "urgent" : "needs-reply";
  const { status, task } = reply;
  if (task !== "post" && status === "approved") return `${task}-waiting`;
  if (task !== "post" && status === "awaiting_paste") return `${task}-needed`;
  if (status !== "drafted") return stateOf[status];
  return isUrgent ? "urgent" : needsReading ? "read-first" : "draft-ready";
}

/** Whether a review has moved on from the tab it is still shown in. */
export function hasLeft(item: Pick<InboxItem, "inboxState" | "reply">, tab: InboxState | "all"): boolean {
  return tab !== "all" && (item.reply ? inboxStateOf[item.reply.status] : item.inboxState) !== tab;
}

/** Minutes an approved reply can still be taken back, to the nearest one and at least one until it is sent. */
export function minutesUntil(at: Date | null, nowMs: number): number {
  return at ? Math.max(1, Math.round((at.getTime() - nowMs) / 60_000)) : 1;
}

export const languageOf = (language: string | null): Language | undefined =>
  languages.find((known) => known === language);

/** What a row shows. The shop's name is left out where there is only one. */
export function toRowData(item: InboxItem, options: { nowMs: number; withStore: boolean }): ReviewRowData {
  return {
    platform: item.platform,
    reviewerName: item.reviewerName,
    storeName: options.withStore ? item.store.name : undefined,
    text: item.content,
    rating: item.rating,
    sentiment: item.sentiment,
    urgency: item.urgencyKind as UrgencyKind | null,
    spam: item.spam,
    language: languageOf(item.language),
    written: { reviewDate: item.reviewDate, datePrecision: item.datePrecision },
    state: rowState(item),
    minutesLeft: minutesUntil(item.reply?.publishAfter ?? null, options.nowMs),
  };
}

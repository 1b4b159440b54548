export const replyStatuses = [
  "drafted",
  "approved",
  "publishing",
  "awaiting_paste",
  "posted_unverified",
  "pending",
  "live",
  "owner_posted",
  "rejected",
  "failed",
  "skipped",
  "outdated",
  "deleted",
] as const;
export type ReplyStatus = (typeof replyStatuses)[number];

export const inboxStates = ["needs_reply", "waiting", "replied", "closed"] as const;
export type InboxState = (typeof inboxStates)[number];

/** Which tab of the inbox a review with such a reply belongs to. */
export const inboxStateOf: Record<ReplyStatus, InboxState> = {
  drafted: "needs_reply",
  approved: "waiting",
  publishing: "waiting",
  awaiting_paste: "waiting",
  posted_unverified: "waiting",
  pending: "waiting",
  live: "replied",
  owner_posted: "replied",
  rejected: "needs_reply",
  failed: "needs_reply",
  skipped: "closed",
  outdated: "needs_reply",
  deleted: "closed",
};

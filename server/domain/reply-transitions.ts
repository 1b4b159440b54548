import type { ReplyStatus } from "./inbox";

const sending: readonly ReplyStatus[] = ["approved", "awaiting_paste"];

/** Every status a reply may go to from each; staying where it is means that something else about it changed. */
export const transitions: Record<ReplyStatus, readonly ReplyStatus[]> = {
  drafted: ["drafted", ...sending, "skipped", "live"],
  approved: ["approved", "publishing", "drafted", "rejected", "failed", "outdated", "live", "owner_posted"],
  publishing: ["posted_unverified", "awaiting_paste", "rejected", "failed", "live", "outdated"],
  awaiting_paste: ["posted_unverified", "deleted", "drafted", "rejected", "failed", "outdated", "live", "owner_posted"],
  posted_unverified: ["awaiting_paste", "pending", "live", "rejected", "failed", "outdated", "deleted"],
  pending: ["live", "rejected", "failed", "outdated", "deleted"],
  live: ["live", ...sending, "rejected", "failed", "outdated", "deleted"],
  owner_posted: [...sending, "live", "outdated"],
  rejected: ["rejected", ...sending, "skipped", "live"],
  failed: ["failed", ...sending, "skipped", "live"],
  skipped: ["drafted", "live"],
  outdated: ["outdated", ...sending, "live", "rejected", "failed"],
  deleted: ["drafted", "live"],
};

/** Whether a reply may go from one status to another. */
export const mayBecome = (from: ReplyStatus, to: ReplyStatus): boolean => transitions[from].includes(to);

type Shown = { status: ReplyStatus; content: string; shownText: string | null };

/** Whether guests see a reply of the shop's, be it an older text. */
export const isShown = ({ status, shownText }: Pick<Shown, "status" | "shownText">): boolean =>
  shownText !== null || status === "live" || status === "owner_posted" || status === "outdated";

/** What of the shop's guests see besides `content` once a reply has become `status`. */
export function shownTextAfter(before: Shown, status: ReplyStatus): string | null {
  if (status === "live" || status === "owner_posted" || status === "deleted" || status === "skipped") return null;
  return status === "outdated" ? (before.shownText ?? before.content) : before.shownText;
}

import type { GuardRule } from "@/server/domain/reply-guard/verdict";

export const eventKinds = [
  "reply_drafted",
  "reply_back",
  "reply_approved",
  "reply_publishing",
  "reply_awaiting_paste",
  "reply_posted_unverified",
  "reply_pending",
  "reply_live",
  "reply_owner_posted",
  "reply_rejected",
  "reply_failed",
  "reply_skipped",
  "reply_outdated",
  "reply_deleted",
  "edited_by_guest",
  "removed",
  "restored",
  "edit_approved",
  "edit_awaiting_paste",
  "edit_posted_unverified",
  "edit_failed",
  "delete_approved",
  "delete_awaiting_paste",
  "delete_posted_unverified",
  "delete_live",
  "taken_over",
  "kept",
  "other",
] as const;
export type EventKind = (typeof eventKinds)[number];

export type EventData = {
  from?: string;
  task?: string;
  content?: string;
  before?: string;
  replaced?: string;
  /** The guard's rules the owner answered for. */
  vouched?: readonly GuardRule[];
};

/** What an event is called: the status reached, seen together with who, where from and what was being done. */
export function kindOf(kind: string, data: EventData, isByOwner: boolean): EventKind {
  const { from, task = "post", replaced } = data;
  if (kind === "reply_drafted" && from !== "drafted") return "reply_back";
  if (kind === "reply_live" && isByOwner) return "kept";
  if (kind === "reply_live" && replaced) return "taken_over";
  const ofTask = kind.replace("reply_", `${task}_`);
  return eventKinds.find((known) => known === ofTask) ?? eventKinds.find((known) => known === kind) ?? "other";
}

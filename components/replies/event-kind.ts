import type { Ban } from "@/server/domain/rules/alone";
import type { DraftRecord } from "@/server/domain/draft-record";
import type { GuardRule } from "@/server/domain/reply-guard/verdict";

export const eventKinds = [
  "reply_drafted",
  "drafted_by_openai",
  "drafted_by_built_in",
  "draft_stands",
  "read_again",
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
  "vanished",
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
  "rule_approved",
  "rule_awaiting_paste",
  "rule_skipped",
  "rule_held",
  "rule_alerted",
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
  /** The name of the rule that did it. */
  rule?: string;
  /** Later rules that fitted too. */
  also?: string;
  /** Why a rule that fitted did not approve. */
  ban?: Ban;
  reason?: string;
  /** How the draft came about, where a machine wrote it. */
  record?: Pick<DraftRecord, "writer"> & Partial<DraftRecord>;
  /** The guard's rules the owner answered for. */
  vouched?: readonly GuardRule[];
};

/** What an event is called: the status reached, seen together with who, where from and what was being done. */
export function kindOf(kind: string, data: EventData, isByOwner: boolean): EventKind {
  const { from, task = "post", replaced, reason, record, rule } = data;
  const ofRule = rule && eventKinds.find((known) => known === kind.replace("reply_", "rule_"));
  if (ofRule) return ofRule;
  if (kind === "reply_failed" && reason === "VANISHED") return "vanished";
  if (kind === "reply_drafted" && record) return `drafted_by_${record.writer}`;
  if (kind === "reply_drafted" && from !== "drafted") return "reply_back";
  if (kind === "reply_live" && isByOwner) return "kept";
  if (kind === "reply_live" && replaced) return "taken_over";
  const ofTask = kind.replace("reply_", `${task}_`);
  return eventKinds.find((known) => known === ofTask) ?? eventKinds.find((known) => known === kind) ?? "other";
}

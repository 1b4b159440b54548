import type { ReplyStatus } from "./inbox";
import type { Platform } from "./platform";
import type { ReplyTask } from "./reply-seen";

/** `says` names its sentence in messages/…/refusal.json. */
export type Refusal = { ok: false; reason: string; says: ReplyRefusal };
type ReplyRefusal =
  | "planWithoutReplies"
  | "emptyReply"
  | "guardStops"
  | "alreadyAnswered"
  | "otherReply"
  | "onlyPublishedEdited"
  | "onlyPublishedDeleted"
  | "sameReply"
  | "publishingStarted";
const refuse = (reason: string, says: ReplyRefusal): Refusal => ({ ok: false, reason, says });

/** How a reply gets onto a platform: we post it, or the owner pastes it. */
export type PublishMode = "automatic" | "assisted";

/** We post where the platform lets us and the owner has signed in; everywhere else the owner pastes. */
export const publishModeOf = (platform: Platform, connection: { canPublish: boolean } | null): PublishMode =>
  (platform === "naver" || platform === "google") && connection?.canPublish ? "automatic" : "assisted";

/** What a publisher can do to a reply that is there; `postReply` every publisher can. */
type Abilities = { editReply?: unknown; deleteReply?: unknown };

/** The same for a task: what the publisher cannot do, the owner does on the platform. */
export function taskModeOf(task: ReplyTask, mode: PublishMode, publisher: Abilities | undefined): PublishMode {
  const isAble = { post: true, edit: publisher?.editReply, delete: publisher?.deleteReply };
  return isAble[task] ? mode : "assisted";
}

const approvable: readonly ReplyStatus[] = ["drafted", "rejected", "failed", "outdated"];

/** What a text may be changed in: everything nobody has sent yet. */
export const isEditable = (status: ReplyStatus): boolean => approvable.includes(status);

const planRefusal = refuse("PLAN", "planWithoutReplies");

type Judged = { text: string; guardLevel: "ok" | "warn" | "stop"; canReply: boolean; mode: PublishMode };
type Approved = { ok: true; next: "approved" | "awaiting_paste" };

function decideText({ text, guardLevel, mode }: Judged): Approved | Refusal {
  if (text.trim() === "") return refuse("EMPTY", "emptyReply");
  if (guardLevel === "stop") return refuse("GUARD", "guardStops");
  return { ok: true, next: mode === "automatic" ? "approved" : "awaiting_paste" };
}

/** Whether another reply stands under the review, and the owner has not yet said which one shall stay. */
export const isContested = (reply: { status: ReplyStatus; failureReason: string | null; shownText: string | null }) =>
  reply.status === "failed" && reply.failureReason === "OTHER_REPLY" && reply.shownText !== null;

/** Whether a reply may be approved now, and what it becomes. */
export function decideApproval(input: Judged & { status: ReplyStatus; isContested?: boolean }): Approved | Refusal {
  if (!input.canReply) return planRefusal;
  if (!approvable.includes(input.status)) return refuse("STATUS", "alreadyAnswered");
  if (input.isContested) return refuse("OTHER_REPLY", "otherReply");
  return decideText(input);
}

/** What approving is for: an answer, or the exchange of one that guests see and the owner agreed to replace. */
export function taskOfApproval(
  reply: { status: ReplyStatus; task: ReplyTask; shownText: string | null },
  replace: boolean,
): "post" | "edit" {
  if (reply.shownText === null) return "post";
  return replace || reply.status === "outdated" || reply.task === "edit" ? "edit" : "post";
}

const isThere = (status: ReplyStatus) => status === "live" || status === "owner_posted";

/** Whether a reply guests see may get another text. */
export function decideEdit(input: Judged & { status: ReplyStatus; shown: string }): Approved | Refusal {
  if (!input.canReply) return planRefusal;
  if (!isThere(input.status)) return refuse("STATUS", "onlyPublishedEdited");
  if (input.text === input.shown) return refuse("SAME", "sameReply");
  return decideText(input);
}

/** Whether a reply guests see may be taken away. */
export function decideDelete(input: { status: ReplyStatus; mode: PublishMode }): Approved | Refusal {
  if (!isThere(input.status)) return refuse("STATUS", "onlyPublishedDeleted");
  return { ok: true, next: input.mode === "automatic" ? "approved" : "awaiting_paste" };
}

type Undoable = {
  status: ReplyStatus;
  publishAfter: Date | null;
  approvedFrom: ReplyStatus | null;
  isPasted: boolean;
  now: Date;
};

/** Whether the owner may take back an approval, a skip or their word, and where that leads: where it came from. */
export function decideUndo(input: Undoable): { ok: true; next: ReplyStatus } | Refusal {
  const { status, publishAfter, approvedFrom, isPasted, now } = input;
  if (status === "skipped" || status === "deleted") return { ok: true, next: "drafted" };
  if (status === "owner_posted" || (status === "posted_unverified" && isPasted))
    return { ok: true, next: "awaiting_paste" };
  if (status !== "approved" && status !== "awaiting_paste") return refuse("STATUS", "publishingStarted");
  if (status === "approved" && publishAfter && publishAfter <= now) return refuse("LATE", "publishingStarted");
  return { ok: true, next: approvedFrom ?? "drafted" };
}

import type { ReplyStatus } from "./inbox";
import type { Platform } from "./platform";

export type Refusal = { ok: false; reason: string; message: string };
const refuse = (reason: string, message: string): Refusal => ({ ok: false, reason, message });

/** How a reply gets onto a platform: we post it, or the owner pastes it. */
export type PublishMode = "automatic" | "assisted";

/** We post where the platform lets us and the owner has signed in; everywhere else the owner pastes. */
export const publishModeOf = (platform: Platform, connection: { canPublish: boolean } | null): PublishMode =>
  (platform === "naver" || platform === "google") && connection?.canPublish ? "automatic" : "assisted";

const approvable: readonly ReplyStatus[] = ["drafted", "rejected", "failed", "outdated"];

/** Whether a reply may be approved now, and what it becomes. */
export function decideApproval(input: {
  status: ReplyStatus;
  text: string;
  guardLevel: "ok" | "warn" | "stop";
  canReply: boolean;
  mode: PublishMode;
}): { ok: true; next: "approved" | "awaiting_paste" } | Refusal {
  if (!input.canReply)
    return refuse("PLAN", "지금 요금제에서는 답글을 게시할 수 없어요. 요금제를 올리면 바로 게시할 수 있어요.");
  if (!approvable.includes(input.status)) return refuse("STATUS", "이미 승인했거나 게시한 답글이에요.");
  if (input.text.trim() === "") return refuse("EMPTY", "답글이 비어 있어요. 내용을 적어 주세요.");
  if (input.guardLevel === "stop") return refuse("GUARD", "이대로는 게시할 수 없어요. 표시한 곳을 고쳐 주세요.");
  return { ok: true, next: input.mode === "automatic" ? "approved" : "awaiting_paste" };
}

/** Whether the owner may take back an approval or a skip. */
export function decideUndo(input: {
  status: ReplyStatus;
  publishAfter: Date | null;
  now: Date;
}): { ok: true } | Refusal {
  if (input.status === "skipped" || input.status === "awaiting_paste") return { ok: true };
  if (input.status !== "approved") return refuse("STATUS", "이미 게시를 시작해서 되돌릴 수 없어요.");
  if (input.publishAfter && input.publishAfter <= input.now)
    return refuse("LATE", "이미 게시를 시작해서 되돌릴 수 없어요.");
  return { ok: true };
}

/** What a text may be changed in: everything nobody has sent yet. */
export const isEditable = (status: ReplyStatus): boolean => approvable.includes(status);

/** How long to wait before looking again whether a posted reply has appeared; null when it is time to give up (about 6 h). */
export function nextVerifyDelayMs(postedMsAgo: number): number | null {
  if (postedMsAgo > 6 * 3_600_000) return null;
  return Math.min(Math.max(postedMsAgo, 3_000), 20 * 60_000);
}

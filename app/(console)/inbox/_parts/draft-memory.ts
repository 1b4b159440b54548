import type { Draft } from "@/components/replies/draft";

/** Under which an unfinished edit of a live reply is kept in this tab. */
export const editKey = (replyId: string) => `live:${replyId}`;

const keyOf = (replyId: string) => `reply-draft:${replyId}`;

/** What was being written for a reply in this tab, also after a reload; null when nothing was. */
export function recallDraft(replyId: string): Draft | null {
  try {
    const stored = globalThis.sessionStorage?.getItem(keyOf(replyId));
    const read: unknown = stored ? JSON.parse(stored) : null;
    return isDraft(read) ? read : null;
  } catch {
    return null;
  }
}

/** Keeps unsaved words on this device. A full or forbidden storage is no reason to disturb the writer. */
export function rememberDraft(replyId: string, draft: Draft): void {
  try {
    globalThis.sessionStorage?.setItem(keyOf(replyId), JSON.stringify(draft));
  } catch {}
}

export function forgetDraft(replyId: string): void {
  globalThis.sessionStorage?.removeItem(keyOf(replyId));
}

/** Storage holds what an earlier version of this page wrote, or what somebody typed into it. */
function isDraft(read: unknown): read is Draft {
  const { version, text, chosen, kept, touched } = (read ?? {}) as Record<string, unknown>;
  const isKept =
    typeof kept === "object" && kept !== null && Object.values(kept).every((each) => typeof each === "string");
  return (
    Number.isInteger(version) &&
    typeof text === "string" &&
    Number.isInteger(chosen) &&
    isKept &&
    typeof touched === "boolean"
  );
}

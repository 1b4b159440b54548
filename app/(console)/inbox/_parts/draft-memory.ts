import type { Draft } from "@/components/replies/draft";

/** Under which an unfinished edit of a live reply is kept in this tab. */
export const editKey = (replyId: string) => `live:${replyId}`;

const prefix = "reply-draft:";

/** What one person was writing in this tab, also after a reload. Another person at this browser never sees it. */
export function draftMemory(writerId: string) {
  const keyOf = (replyId: string) => `${prefix}${writerId}:${replyId}`;
  return {
    /** Null when nothing was being written for the reply. */
    recall(replyId: string): Draft | null {
      try {
        const stored = globalThis.sessionStorage?.getItem(keyOf(replyId));
        const read: unknown = stored ? JSON.parse(stored) : null;
        return isDraft(read) ? read : null;
      } catch {
        return null;
      }
    },
    /** Keeps unsaved words on this device. A full or forbidden storage is no reason to disturb the writer. */
    remember(replyId: string, draft: Draft): void {
      try {
        globalThis.sessionStorage?.setItem(keyOf(replyId), JSON.stringify(draft));
      } catch {}
    },
    forget(replyId: string): void {
      globalThis.sessionStorage?.removeItem(keyOf(replyId));
    },
    /** Removes the words of whoever sat here before and whose session ended by itself. */
    forgetOthers(): void {
      try {
        const foreign = Object.keys(globalThis.sessionStorage ?? {}).filter(
          (key) => key.startsWith(prefix) && !key.startsWith(keyOf("")),
        );
        for (const key of foreign) globalThis.sessionStorage.removeItem(key);
      } catch {}
    },
  };
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

import { z } from "zod";
import type { Draft } from "@/components/replies/draft";

const DraftSchema: z.ZodType<Draft> = z.object({
  version: z.int(),
  text: z.string(),
  chosen: z.int(),
  kept: z.record(z.coerce.number<string>(), z.string()),
  touched: z.boolean(),
});

const keyOf = (replyId: string) => `reply-draft:${replyId}`;

/** What was being written for a reply in this tab, also after a reload; null when nothing was. */
export function recallDraft(replyId: string): Draft | null {
  try {
    const stored = globalThis.sessionStorage?.getItem(keyOf(replyId));
    return stored ? (DraftSchema.safeParse(JSON.parse(stored)).data ?? null) : null;
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

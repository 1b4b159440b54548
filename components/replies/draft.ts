import type { ReplyCandidate } from "@/server/integrations/reply-writer/reply-writer";

/** A reply as stored: what an edit starts from. */
export type StoredText = { version: number; content: string; candidates: readonly ReplyCandidate[] };

/** What is being written for one reply, before it is stored. */
export type Draft = {
  /** The version it was begun on. */
  version: number;
  text: string;
  /** Which of the alternatives it belongs to. */
  chosen: number;
  /** Edited alternatives that are not shown now, by their number. */
  kept: Record<number, string>;
  /** Whether it holds anything that is not stored. */
  touched: boolean;
};

export function startDraft(stored: StoredText): Draft {
  const chosen = stored.candidates.findIndex((candidate) => candidate.text === stored.content);
  return { version: stored.version, text: stored.content, chosen: Math.max(0, chosen), kept: {}, touched: false };
}

export function typeInto(draft: Draft, text: string): Draft {
  return text === draft.text ? draft : { ...draft, text, touched: true };
}

/** Goes to another alternative; what was changed in the present one is there again on coming back. */
export function choose(draft: Draft, index: number, stored: StoredText): Draft {
  const text = draft.kept[index] ?? stored.candidates[index]?.text;
  if (index === draft.chosen || text === undefined) return draft;
  return { ...draft, text, chosen: index, kept: { ...draft.kept, [draft.chosen]: draft.text }, touched: true };
}

/** The alternative as the machine wrote it; null when the draft is just that. */
export function originalOf(draft: Draft, stored: StoredText): string | null {
  const original = stored.candidates[draft.chosen]?.text;
  return original === undefined || original === draft.text ? null : original;
}

/** After `text` was stored as `version`: only what was typed since then is still unsaved. */
export function afterSaving(draft: Draft, saved: { text: string; version: number }): Draft {
  return { ...draft, version: saved.version, touched: draft.text !== saved.text };
}

/**
 * What a draft becomes when the stored reply is read again: untouched drafts follow it, the same words agree with it.
 * "conflict": somebody else changed it while this one was being written.
 */
export function follow(draft: Draft, stored: StoredText): Draft | "conflict" {
  if (stored.version <= draft.version) return draft;
  if (draft.text.trim() === stored.content.trim()) return { ...draft, version: stored.version, touched: false };
  if (!draft.touched) return startDraft(stored);
  return "conflict";
}

/** Puts a draft onto a newer version: the owner has seen both and wants this one. */
export const rebase = (draft: Draft, stored: StoredText): Draft => ({
  ...draft,
  version: stored.version,
  touched: true,
});

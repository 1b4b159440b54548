import { rowState } from "./row-state";
import type { InboxItem } from "./types";

export type SwipeAction = "approve" | "undo";

/** What a row offers under a thumb: only what is safe without reading the review; null when it has to be opened. */
export function swipeActionOf(item: InboxItem): SwipeAction | null {
  const state = rowState(item);
  if (state === "draft-ready") return item.reply?.guardLevel === "ok" ? "approve" : null;
  return state === "waiting" ? "undo" : null;
}

export type NoSwipe = "held" | "no-draft" | "read" | "done";

/** Why a row offers nothing under a thumb. */
export function noSwipeBecause(item: InboxItem): NoSwipe {
  const state = rowState(item);
  if (state === "held") return "held";
  if (item.inboxState !== "needs_reply" && item.reply === null) return "done";
  if (item.reply === null) return "no-draft";
  return state === "urgent" || state === "read-first" || state === "draft-ready" ? "read" : "done";
}

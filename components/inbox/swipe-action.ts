import { rowState } from "./row-state";
import type { InboxItem } from "./types";

export type SwipeAction = "approve" | "undo";

/** What a row offers under a thumb: only what is safe without reading the review; null when it has to be opened. */
export function swipeActionOf(item: InboxItem): SwipeAction | null {
  const state = rowState(item);
  if (state === "draft-ready") return item.reply?.guardLevel === "ok" ? "approve" : null;
  return state === "waiting" ? "undo" : null;
}

import type { IncomingReview } from "./incoming-review";

type Known = Pick<IncomingReview, "content" | "rating" | "ratingSource" | "isBlinded">;

/**
 * What it means that a known review comes again looking different. `edited`: the guest or the platform changed it.
 * `learned`: the owner's console shows a star that guests do not see. `same`: such a star stays known when guests' pages,
 * which do not show it, are read again.
 */
export function decideChange(stored: Known, seen: Known): "edited" | "learned" | "same" {
  if (stored.content !== seen.content || stored.isBlinded !== seen.isBlinded) return "edited";
  if (stored.rating === seen.rating) return "same";
  if (seen.rating === null && stored.ratingSource === "owner_only") return "same";
  return stored.rating === null && seen.ratingSource === "owner_only" ? "learned" : "edited";
}

/** The star to keep of an edited review: one that only the owner's console shows outlives a reading of guests' pages. */
export const starToKeep = (stored: Known, seen: Known): Pick<Known, "rating" | "ratingSource"> =>
  seen.rating === null && stored.ratingSource === "owner_only" ? stored : seen;

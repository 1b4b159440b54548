import type { IncomingReview } from "./incoming-review";

type Known = Pick<IncomingReview, "content" | "rating" | "ratingSource" | "isBlinded">;

/**
 * What it means that a known review comes again looking different. `edited`: the guest or the platform changed it.
 * `learned`: the owner's console shows a star that guests do not see. `same`: a star stays known where it is not shown (any
 * more): who hides stars is the shop, not the guest.
 */
export function decideChange(stored: Known, seen: Known): "edited" | "learned" | "same" {
  if (stored.content !== seen.content || stored.isBlinded !== seen.isBlinded) return "edited";
  if (stored.rating === seen.rating) return "same";
  if (seen.rating === null) return "same";
  return stored.rating === null && seen.ratingSource === "owner_only" ? "learned" : "edited";
}

/** The star to keep of an edited review: one once seen outlives a reading that shows none. */
export const starToKeep = (stored: Known, seen: Known): Pick<Known, "rating" | "ratingSource"> =>
  seen.rating === null && stored.rating !== null ? stored : seen;

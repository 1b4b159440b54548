import type { Random } from "@/sandbox/core/random";
import type { WrittenReview } from "./written-review";

const starsByMood = { good: [5, 5, 5, 4], mixed: [3, 4, 3], bad: [1, 2, 1], plain: [4, 5, 3] } as const;

/** The star that fits what was written: the one it names, or one in its mood. */
export function drawStars(entry: WrittenReview, random: Random): number {
  return entry.stars ?? random.pick(starsByMood[entry.mood]);
}

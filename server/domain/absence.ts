/** A review counts as gone after so many whole crawls in a row without it. */
export const missesToRemove = 3;

export type CrawlSeen = {
  /** It was meant to read the whole list and came to its end. */
  isWhole: boolean;
  /** Different reviews it saw. */
  seen: number;
  /** Known ones it should have seen and did not. */
  missing: number;
  /** How many the platform says there are. */
  expected: number | null;
  quarantined: number;
};

/** Fewer missing than this are believed however small the shop. */
const believedMissing = 10;

/**
 * Whether absence from this crawl says anything. It does not where the list was not read to its end, where the platform
 * counts more than it shows, where an item could not be read, or where most of a shop would vanish at once.
 */
export function absenceCounts({ isWhole, seen, missing, expected, quarantined }: CrawlSeen): boolean {
  if (!isWhole || seen === 0 || quarantined > 0) return false;
  if (expected !== null && seen < expected) return false;
  return missing <= Math.max(believedMissing, seen);
}

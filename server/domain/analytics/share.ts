const z = 1.96;

/** `part` of `whole`. */
export type Part = { part: number; whole: number };
export type Interval = { low: number; high: number };

/** The share with its 95 % interval (Wilson); null of nothing. */
export function shareOf({ part, whole }: Part): ({ share: number } & Interval) | null {
  if (whole <= 0) return null;
  const share = part / whole;
  const centre = (share + z ** 2 / (2 * whole)) / (1 + z ** 2 / whole);
  const reach = (z / (1 + z ** 2 / whole)) * Math.sqrt((share * (1 - share)) / whole + z ** 2 / (4 * whole ** 2));
  return {
    share,
    low: Math.max(0, Math.min(share, centre - reach)),
    high: Math.min(1, Math.max(share, centre + reach)),
  };
}

/** A difference with its 95 % interval. */
export type Change = { by: number } & Interval;

/** How much a share has grown, with its 95 % interval (Newcombe); null where either is of nothing. */
export function shareChange(now: Part, before: Part): Change | null {
  const [later, earlier] = [shareOf(now), shareOf(before)];
  if (!later || !earlier) return null;
  const by = later.share - earlier.share;
  return {
    by,
    low: by - Math.hypot(later.share - later.low, earlier.high - earlier.share),
    high: by + Math.hypot(later.high - later.share, earlier.share - earlier.low),
  };
}

/** Whether chance alone would hardly make such a difference. */
export const isTelling = (change: Interval | null): boolean => change !== null && (change.low > 0 || change.high < 0);

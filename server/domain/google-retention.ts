const dayMs = 86_400_000;

/** Google lets its reviews be kept this long without being read anew (Business Profile API policy). */
const keepMs = 30 * dayMs;
/** Every review of a working connection is read anew within this, however far down the list it stands. */
const renewedWithinMs = 3 * dayMs;
/** A review Google no longer shows counts as gone after three whole crawls without it. */
const noticedWithinMs = 3 * renewedWithinMs;

const latest = (...moments: (Date | null)[]): number => Math.max(0, ...moments.map((at) => at?.getTime() ?? 0));

/**
 * Whether a store's Google reviews have to go: no crawl has gone well, and no owner has logged in, for so long that some
 * could turn 30 days old before the next daily look.
 */
export const isGoogleContentStale = (
  state: { lastGoodCrawlAt: Date | null; connectedAt: Date | null },
  now: Date,
): boolean => now.getTime() - latest(state.lastGoodCrawlAt, state.connectedAt) >= keepMs - renewedWithinMs - dayMs;

/** Reviews that Google has not shown since before this moment have to go even while the connection works. */
export const goneBefore = (now: Date): Date => new Date(now.getTime() - (keepMs - noticedWithinMs - dayMs));

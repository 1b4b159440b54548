/** How often a connection is collected from: what its plan gives, how lively it is, what went wrong lately. */
export type Rhythm = {
  everyMinutes: number;
  /** Reviews written in the last 7 and 30 days; null: not known yet. */
  activity: { lastWeek: number; lastMonth: number } | null;
  /** Failed crawls in a row. */
  failures: number;
};

const hourly: Rhythm = { everyMinutes: 60, activity: null, failures: 0 };
const minuteMs = 60_000;
const shortestMinutes = 10;
const longestMinutes = 24 * 60;
const mostDoublings = 3;
const weekMinutes = 7 * 24 * 60;

/**
 * The next regular crawl: after the plan's interval, half of it where a review comes in every interval, two or four times
 * where none came for a week or a month, longer after failures; spread over ±10 % so that shops do not come all at once.
 * `random` is in [0, 1).
 */
export function nextCrawlAt(now: Date, random: number, rhythm: Rhythm = hourly): Date {
  const { everyMinutes, activity, failures } = rhythm;
  const wanted = everyMinutes * livelinessFactor(everyMinutes, activity) * 2 ** Math.min(failures, mostDoublings);
  const minutes = Math.min(Math.max(wanted, shortestMinutes), longestMinutes);
  return new Date(now.getTime() + minutes * minuteMs * (0.9 + 0.2 * random));
}

function livelinessFactor(everyMinutes: number, activity: Rhythm["activity"]): number {
  if (!activity) return 1;
  if (activity.lastMonth === 0) return 4;
  if (activity.lastWeek === 0) return 2;
  return (activity.lastWeek / weekMinutes) * everyMinutes >= 1 ? 0.5 : 1;
}

/** Deletions and edits far down the list show only in a crawl that reads all of it; Google wants every text renewed within 30 days. */
const fullCrawlEveryMs = 3 * 24 * 60 * minuteMs;
/** While a review is missing the list is looked through sooner, so that it is not shown for long if it is gone. */
const fullCrawlWhenMissingMs = 24 * 60 * minuteMs;

/** Whether the next crawl has to read the list to its end instead of stopping at known reviews. */
export function fullCrawlDue(state: { lastFullCrawlAt: Date | null; isMissingSome: boolean }, now: Date): boolean {
  const { lastFullCrawlAt, isMissingSome } = state;
  if (!lastFullCrawlAt) return true;
  const age = now.getTime() - lastFullCrawlAt.getTime();
  return age >= (isMissingSome ? fullCrawlWhenMissingMs : fullCrawlEveryMs) - longestJitterMs;
}

/** A crawl may come this much early; a full one is not put off by an interval for that. */
const longestJitterMs = 30 * minuteMs;

import { logOddsZ } from "./log-odds";

/** How many times its usual share a keyword is said this week, with the 95 % interval of that ratio. */
type Ratio = { times: number; low: number; high: number };

export type KeywordCounts = { keyword: string; thisWeek: number; before: number };

/** Weeks of history a week is compared with. */
export const baselineWeeks = 8;
/** With fewer reviews of a keyword nothing is said about its trend. */
const fewestForTrend = 5;
const minimumZ = 1.96;
/** Keeps a ratio to a keyword never said before finite (Haldane–Anscombe). */
const half = 0.5;

/**
 * Which keywords are said more this week than usual: log-odds against the weeks before with a prior from both together
 * (Monroe et al., "Fightin' Words"). Counts are reviews, at least five of them this week.
 */
export function findTrending(counts: readonly KeywordCounts[]): Set<string> {
  const totals = { now: sum(counts.map((c) => c.thisWeek)), before: sum(counts.map((c) => c.before)) };
  return new Set(
    counts
      .filter((c) => c.thisWeek >= fewestForTrend && logOddsZ({ now: c.thisWeek, before: c.before }, totals) > minimumZ)
      .map((c) => c.keyword),
  );
}

/**
 * The ratio of a keyword's share of this week's reviews to its share of the weeks before (Katz, log method), each out
 * of all reviews of that time; null under five reviews this week, or where there is no time before to compare with.
 */
export function ratioToUsual(
  { thisWeek, before }: Pick<KeywordCounts, "thisWeek" | "before">,
  reviews: { thisWeek: number; before: number },
): Ratio | null {
  if (thisWeek < fewestForTrend || reviews.before === 0 || thisWeek > reviews.thisWeek || before > reviews.before)
    return null;
  const now = (thisWeek + half) / (reviews.thisWeek + half);
  const usual = (before + half) / (reviews.before + half);
  const error = Math.sqrt(
    1 / (thisWeek + half) - 1 / (reviews.thisWeek + half) + 1 / (before + half) - 1 / (reviews.before + half),
  );
  const times = now / usual;
  return { times, low: times * Math.exp(-minimumZ * error), high: times * Math.exp(minimumZ * error) };
}

const sum = (numbers: number[]) => numbers.reduce((total, n) => total + n, 0);

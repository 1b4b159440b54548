export type KeywordCounts = { keyword: string; thisWeek: number; before: number };

/** Weeks of history a week is compared with. */
export const baselineWeeks = 8;
const minimumReviews = 5;
const minimumZ = 1.96;

/**
 * Which keywords are said more this week than usual: log-odds against the weeks before with a prior from both together
 * (Monroe et al., "Fightin' Words"). Counts are reviews, at least five of them this week.
 */
export function findTrending(counts: readonly KeywordCounts[]): Set<string> {
  const totalNow = sum(counts.map((c) => c.thisWeek));
  const totalBefore = sum(counts.map((c) => c.before));
  const total = totalNow + totalBefore;
  if (totalNow === 0 || totalBefore === 0) return new Set();
  const priorWeight = Math.min(total, 100);
  return new Set(counts.filter((c) => c.thisWeek >= minimumReviews && zScore(c) > minimumZ).map((c) => c.keyword));

  function zScore({ thisWeek, before }: KeywordCounts): number {
    const prior = (priorWeight * (thisWeek + before)) / total;
    const odds = (count: number, n: number) => Math.log((count + prior) / (n + priorWeight - count - prior));
    const variance = 1 / (thisWeek + prior) + 1 / (before + prior);
    return (odds(thisWeek, totalNow) - odds(before, totalBefore)) / Math.sqrt(variance);
  }
}

const sum = (numbers: number[]) => numbers.reduce((total, n) => total + n, 0);

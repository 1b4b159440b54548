/** How often something is said now and before. */
export type Said = { now: number; before: number };

/** How much weight the common prior gets, at most, in reviews. */
const heaviestPrior = 100;

/**
 * By how many standard errors the log-odds of a word have grown, out of all words said (`totals`), with a prior from both
 * times together (Monroe et al., "Fightin' Words"). Zero where one of the times is empty.
 */
export function logOddsZ({ now, before }: Said, totals: Said): number {
  const all = totals.now + totals.before;
  if (totals.now === 0 || totals.before === 0 || now + before === 0) return 0;
  const weight = Math.min(all, heaviestPrior);
  const prior = (weight * (now + before)) / all;
  const odds = (count: number, of: number) => Math.log((count + prior) / (of + weight - count - prior));
  const variance = 1 / (now + prior) + 1 / (before + prior);
  return (odds(now, totals.now) - odds(before, totals.before)) / Math.sqrt(variance);
}

/** Counts of some days, as the roll-ups keep them. */
export type DailyTotals = {
  reviews: number;
  ratingCount: number;
  ratingSum: number;
  positive: number;
  neutral: number;
  mixed: number;
  negative: number;
  scoreCount: number;
  scoreSum: number;
  scoreSumSq: number;
  urgent: number;
  replied: number;
  replySeconds: number;
};

const none: DailyTotals = {
  reviews: 0,
  ratingCount: 0,
  ratingSum: 0,
  positive: 0,
  neutral: 0,
  mixed: 0,
  negative: 0,
  scoreCount: 0,
  scoreSum: 0,
  scoreSumSq: 0,
  urgent: 0,
  replied: 0,
  replySeconds: 0,
};

/** Adds days up. */
export function sumDaily(rows: readonly DailyTotals[]): DailyTotals {
  const total = { ...none };
  for (const row of rows) for (const key of Object.keys(none) as (keyof DailyTotals)[]) total[key] += row[key];
  return total;
}

/** Fewer reviews than this say too little for a score. */
export const minimumSample = 5;

export type Satisfaction = { score: number; margin: number; sample: number };

/**
 * 만족도 0–100 from the mean sentiment, with its 95 % margin in points; null below `minimumSample` reviews.
 * 50 is as much praise as complaint.
 */
export function satisfactionOf(totals: DailyTotals): Satisfaction | null {
  const n = totals.scoreCount;
  if (n < minimumSample) return null;
  const mean = totals.scoreSum / n;
  const variance = Math.max(0, (totals.scoreSumSq - n * mean * mean) / (n - 1));
  return {
    score: Math.round(50 + 50 * mean),
    margin: Math.ceil(1.96 * Math.sqrt(variance / n) * 50),
    sample: n,
  };
}

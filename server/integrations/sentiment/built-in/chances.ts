import { dot } from "./clause-features";

/** Log-odds of each answer against none of them: a bias for each thing asked about, and weights of the features. */
export type Odds<Answer extends string> = Record<Answer, { bias: readonly number[]; features: readonly number[] }>;

/** How likely each answer is about the thing at `at`; what they leave of 1 is the chance that none is right. */
export function chancesOf<Answer extends string>(
  weights: Odds<Answer>,
  features: readonly number[],
  at: number,
): Record<Answer, number> {
  const entries = Object.entries<Odds<Answer>[Answer]>(weights).map(
    ([answer, { bias, features: own }]) => [answer, Math.exp((bias[at] ?? 0) + dot(own, features))] as const,
  );
  const all = entries.reduce((sum, [, odds]) => sum + odds, 1);
  return Object.fromEntries(entries.map(([answer, odds]) => [answer, odds / all])) as Record<Answer, number>;
}

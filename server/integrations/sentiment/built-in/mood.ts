import type { Polarity, Sentiment } from "@/server/domain/analysis";
import { surely } from "./clause-features";
import type { Feeling, HeardClause } from "./verdict-features";

/** What a review may be beside neutral. */
export const tones = ["positive", "mixed", "negative"] as const satisfies Sentiment[];
export type Tone = (typeof tones)[number];

export const moodFeatureCount = 21;

const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);

/** All that tells the tone of a review of at least one clause; `chances` of what it says of each aspect. */
export function moodFeatures(
  clauses: readonly HeardClause[],
  whole: Feeling,
  chances: readonly Record<Polarity, number>[],
): number[] {
  const stances = clauses.map(({ stance }) => surely(stance));
  const sides = clauses.map(({ side }) => side);
  const [worst, best] = [Math.min(...stances), Math.max(...stances)];
  const said = {
    bad: chances.map((c) => c.negative),
    good: chances.map((c) => c.positive),
    plain: chances.map((c) => c.neutral),
  };
  const most = { bad: Math.max(...said.bad), good: Math.max(...said.good), plain: Math.max(...said.plain) };
  const all = { bad: sum(said.bad), good: sum(said.good), plain: sum(said.plain) };
  return [
    surely(whole.stance),
    Math.min(0, surely(whole.stance)),
    whole.side,
    worst,
    best,
    stances.at(-1) ?? 0,
    stances[0] ?? 0,
    Math.max(...sides),
    Math.min(...sides),
    most.bad,
    most.good,
    most.plain,
    all.bad,
    all.good,
    all.plain,
    Math.min(most.bad, most.good),
    Math.min(all.bad, all.good),
    Math.log(clauses.length),
    Number(clauses.every(({ frame }) => frame.asks)),
    Math.min(best, -worst),
    Number(clauses.some(({ frame }) => frame.turns)),
  ];
}

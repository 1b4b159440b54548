import { type Aspect, aspects } from "@/server/domain/analysis";
import type { Cue, Cues } from "@/server/domain/understanding/aspect-cues";

/** How many numbers `spokenFeatures`, `comparedFeatures` and `leanFeatures` give. */
export const spokenFeatureCount = 10;
export const comparedFeatureCount = aspects.length + 1;
export const leanFeatureCount = 5;

const mostStance = 0.99;

/** A review of n clauses speaks of some n^0.4 things: the odds that one clause speaks of a thing fall with the rest. */
export const crowding = (among: number) => 0.6 * Math.log(among);

const opinions = (cue: Cue | undefined) => (cue ? cue.good + cue.bad : 0);
const side = (cue: Cue | undefined) => (cue ? Math.sign(cue.good - cue.bad) : 0);

/** What the lexicon found in a clause, as evidence that it speaks of `aspect`. */
export function spokenFeatures(cues: Cues, aspect: Aspect): number[] {
  const cue = cues.get(aspect);
  const own = opinions(cue);
  let others = 0;
  for (const [each, other] of cues) if (each !== aspect && opinions(other) > 0) others++;
  const heard = cue !== undefined && (cue.named || own > 0);
  return [
    heard,
    own > 0,
    own > 1,
    own === 0 && others > 0,
    heard && own === 0 && others === 0,
    cue?.mentioned,
    own === 0 && cue?.loose,
    own > 0 && cue?.mentioned,
    cue?.named,
    cue?.plain,
  ].map((each) => (each ? 1 : 0));
}

/** How loudly a clause speaks of every aspect, and of the loudest beside the one at `at`. */
export function comparedFeatures(loudness: readonly number[], at: number): number[] {
  return [...loudness, Math.max(...loudness.filter((_, other) => other !== at))];
}

export const surely = (stance: number) => Math.atanh(Math.max(-mostStance, Math.min(mostStance, stance)));

/** How a clause, and the review it stands in, read to the sentiment model: −1 … 1. */
export type Stances = { clause: number; review: number };

/** What the lexicon and the sentiment model make of a clause, as evidence for the side it takes on `aspect`. */
export function leanFeatures(cues: Cues, aspect: Aspect, stances: Stances): number[] {
  const own = side(cues.get(aspect));
  let all = 0;
  for (const cue of cues.values()) all += side(cue);
  return [
    Number(own > 0),
    Number(own < 0),
    surely(stances.clause),
    surely(stances.review),
    own === 0 ? Math.sign(all) : 0,
  ];
}

export function dot(weights: ArrayLike<number> | undefined, features: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < features.length; i++) sum += (features[i] ?? 0) * (weights?.[i] ?? 0);
  return sum;
}

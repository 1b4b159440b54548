import { type UrgencyKind, urgencyKinds } from "@/server/domain/analysis";
import { type Features, featuresOf, gramBits, ideaBits } from "./features";
import model from "./weights.json";

/** How much a text's grams, its ideas, a rule that fired and its star weigh before anything is learned. */
export const scales = { grams: 1, ideas: 1.2, rule: 0.7, star: 0.25 } as const;
export const kindBits = 12;
const kindMask = 2 ** kindBits - 1;

/** Where the weights of each group begin in the one row they are kept in. */
export const starts = {
  grams: 0,
  ideas: 2 ** gramBits,
  rules: 2 ** gramBits + 2 ** ideaBits,
  stars: 2 ** gramBits + 2 ** ideaBits + 2 * urgencyKinds.length,
} as const;
export const dangerWeights = starts.stars + 4;

/** A rule that fired: sure of itself, or wide. */
export type Fired = { kind: UrgencyKind; isWide: boolean };

export const ruleIndex = ({ kind, isWide }: Fired) => 2 * urgencyKinds.indexOf(kind) + Number(isWide);
export const starIndex = (rating: number | null) => (rating === null ? 0 : rating <= 2 ? 1 : rating === 3 ? 2 : 3);

const unpack = (packed: string) => Int8Array.from(atob(packed), (char) => char.charCodeAt(0));
const danger = unpack(model.danger.weights);
const kinds = unpack(model.kind.weights);

export type Heard = { features: Features; logit: number };

/** How much likelier urgent than not a text is by its words alone (log-odds). */
export function hearWords(text: string): Heard {
  const features = featuresOf(text);
  const { grams, ideas } = features;
  const logit =
    model.danger.bias +
    sumOf(grams, starts.grams) * (scales.grams / Math.sqrt(grams.length || 1)) +
    sumOf(ideas, starts.ideas) * (scales.ideas / Math.sqrt(ideas.length || 1));
  return { features, logit };
}

const weightAt = (at: number) => (danger[at] ?? 0) * model.danger.scale;
const sumOf = (buckets: readonly number[], start: number) => {
  let sum = 0;
  for (const bucket of buckets) sum += danger[start + bucket] ?? 0;
  return sum * model.danger.scale;
};

/** What the star and the rules that fired add to it. */
export const starWeight = (rating: number | null) => weightAt(starts.stars + starIndex(rating)) * scales.star;
export const ruleWeight = (fired: Fired) => weightAt(starts.rules + ruleIndex(fired)) * scales.rule;

/** What kind of alarm the words most likely are. */
export function likelyKind({ grams, ideas }: Features): UrgencyKind {
  const sums = urgencyKinds.map((_, output) => {
    const group = (buckets: readonly number[], start: number, scale: number) => {
      let sum = 0;
      for (const bucket of buckets) sum += kinds[(start + (bucket & kindMask)) * urgencyKinds.length + output] ?? 0;
      return (sum * scale) / Math.sqrt(buckets.length || 1);
    };
    const heard = group(grams, 0, scales.grams) + group(ideas, kindMask + 1, scales.ideas);
    return heard * model.kind.scale + (model.kind.bias[output] ?? 0);
  });
  return urgencyKinds[sums.indexOf(Math.max(...sums))] ?? "strong-complaint";
}

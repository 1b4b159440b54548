import { type UrgencyKind, urgencyKinds } from "@/server/domain/analysis";
import { type Features, featuresOf, gramBits, ideaBits } from "./features";
import { type PackedWeights, readBytes, readGaps } from "../packed-weights";
import weights from "./weights.json";

/** How much a text's grams, its ideas, a rule that fired and its star weigh before anything is learned. */
export const scales = { grams: 1, ideas: 0.6, rule: 0.7, star: 0.25 } as const;

/** Where the weights of each group begin in the one row they are kept in. */
export const starts = {
  grams: 0,
  ideas: 2 ** gramBits,
  rules: 2 ** gramBits + 2 ** ideaBits,
  stars: 2 ** gramBits + 2 ** ideaBits + 2 * urgencyKinds.length,
} as const;
export const weightCount = starts.stars + 4;

/** A rule that fired: sure of itself, or wide. */
export type Fired = { kind: UrgencyKind; isWide: boolean };
/** Places in the row of weights that one thing about a text lights, each by `scale`. */
export type Lit = { at: number[]; scale: number };
export type AlarmWeights = { danger: PackedWeights; kind: PackedWeights };
export type Alarm = ReturnType<typeof createAlarm>;

const ruleIndex = ({ kind, isWide }: Fired) => 2 * urgencyKinds.indexOf(kind) + Number(isWide);
const starIndex = (rating: number | null) => (rating === null ? 0 : rating <= 2 ? 1 : rating === 3 ? 2 : 3);

export const litByWords = ({ grams, ideas }: Features): Lit[] => [
  { at: grams, scale: scales.grams / Math.sqrt(grams.length || 1) },
  { at: ideas.map((idea) => starts.ideas + idea), scale: scales.ideas / Math.sqrt(ideas.length || 1) },
];
/** Each kind and width counts once. */
export const litByRules = (fired: readonly Fired[]): Lit => ({
  at: [...new Set(fired.map(ruleIndex))].map((rule) => starts.rules + rule),
  scale: scales.rule,
});
export const litByStar = (rating: number | null): Lit => ({
  at: [starts.stars + starIndex(rating)],
  scale: scales.star,
});

/** Reads danger and its kind with the given weights. */
export function createAlarm({ danger, kind }: AlarmWeights) {
  const row = new Int8Array(weightCount);
  const bytes = readBytes(danger.weights);
  let next = 0;
  for (const place of readGaps(danger.gaps)) row[place] = bytes[next++] ?? 0;
  const rowOfKind = new Map<number, number>();
  for (const place of readGaps(kind.gaps)) rowOfKind.set(place, rowOfKind.size);
  const kinds = readBytes(kind.weights);

  const sumOf = (lit: readonly Lit[]) => {
    let sum = 0;
    for (const { at, scale } of lit) {
      let part = 0;
      for (const place of at) part += row[place] ?? 0;
      sum += part * scale;
    }
    return sum * danger.scale;
  };
  return {
    /** How much likelier urgent than not a text is by its words alone (log-odds). */
    hearWords: (text: string) => (danger.bias[0] ?? 0) + sumOf(litByWords(featuresOf(text))),
    /** What the star and the rules that fired add to it. */
    weighBeside: (rating: number | null, fired: readonly Fired[]) => sumOf([litByStar(rating), litByRules(fired)]),
    /** What kind of alarm words, and the rules that fire on them, most likely are. */
    likelyKind(text: string, fired: readonly Fired[]): UrgencyKind {
      const sums = new Float64Array(urgencyKinds.length);
      for (const { at, scale } of [...litByWords(featuresOf(text)), litByRules(fired)])
        for (const place of at) {
          const from = (rowOfKind.get(place) ?? Number.NaN) * urgencyKinds.length;
          for (let output = 0; output < sums.length; output++)
            sums[output] = (sums[output] ?? 0) + (kinds[from + output] ?? 0) * scale * kind.scale;
        }
      const logits = sums.map((sum, output) => sum + (kind.bias[output] ?? 0));
      return urgencyKinds[logits.indexOf(Math.max(...logits))] ?? "strong-complaint";
    },
  };
}

export const shippedAlarm = createAlarm(weights);

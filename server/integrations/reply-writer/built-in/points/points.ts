import { createPackedSoftmax } from "@/server/domain/understanding/packed-softmax";
import type { PackedWeights } from "@/server/domain/understanding/packed-weights";
import { type Candidate, candidatesIn, wordsIn } from "@/server/integrations/reply-writer/built-in/points/candidates";
import {
  clauseOf,
  type Known,
  noClause,
  placesOf,
  pointBits,
} from "@/server/integrations/reply-writer/built-in/points/features";
import weights from "@/server/integrations/reply-writer/built-in/points/weights.json";

/** A thing a reply should name: what the guest is glad of, or unhappy about, and how surely. */
export type Point = { name: string; start: number; end: number; polarity: "positive" | "negative"; chance: number };

/** What a candidate may turn out to be, in the order of the outputs. */
export const outcomes = ["none", "positive", "negative"] as const;

/** What is lit by a candidate, each place weighing `scale`. */
export function litBy(places: readonly number[][]): { at: number[]; scale: number }[] {
  return places.filter((at) => at.length > 0).map((at) => ({ at, scale: 1 / Math.sqrt(at.length) }));
}

/** Reads how likely each outcome of a candidate is. */
export function createPointModel(packed: PackedWeights): (places: readonly number[][]) => number[] {
  const chancesOf = createPackedSoftmax(packed, pointBits, outcomes.length);
  return (places) => chancesOf(litBy(places));
}

/** Less likely ones are none. */
const fewest = 0.08;

let shipped: ReturnType<typeof createPointModel> | null = null;

/** The things a reply to this review should name, the surest first; of two that overlap the surer. */
export function pointsIn(text: string, known: Known): Point[] {
  shipped ??= createPointModel(weights);
  return pointsBy(shipped, text, known);
}

/** The same by another model. */
export function pointsBy(model: ReturnType<typeof createPointModel>, text: string, known: Known): Point[] {
  const judged = placedCandidates(text, known).flatMap(({ candidate, places }) => {
    const [, glad = 0, sorry = 0] = model(places);
    const chance = Math.max(glad, sorry);
    if (chance < fewest) return [];
    const polarity = glad >= sorry ? ("positive" as const) : ("negative" as const);
    return [{ name: candidate.words, start: candidate.start, end: candidate.end, polarity, chance }];
  });
  const points: Point[] = [];
  for (const each of judged.sort((a, b) => b.chance - a.chance))
    if (!points.some(({ start, end }) => start < each.end && each.start < end)) points.push(each);
  return points;
}

/** The candidates of a text, each with what is lit by it. */
export function placedCandidates(text: string, known: Known): { candidate: Candidate; places: number[][] }[] {
  const words = wordsIn(text);
  const clauses = known.clauses.map((clause) => ({ ...clauseOf(clause, known), start: clause.start, end: clause.end }));
  return candidatesIn(words).map((candidate) => {
    const own = clauses.find(({ start, end }) => start <= candidate.start && candidate.end <= end) ?? noClause;
    return { candidate, places: placesOf(candidate, words, known, own) };
  });
}

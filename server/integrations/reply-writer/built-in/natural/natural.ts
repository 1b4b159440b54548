import { type PackedWeights, readBytes, readGaps } from "@/server/domain/understanding/packed-weights";
import {
  gramBits,
  gramsOf,
  signsOf,
  type Telling,
  type Way,
} from "@/server/integrations/reply-writer/built-in/natural/features";
import weights from "@/server/integrations/reply-writer/built-in/natural/weights.json";

/** How much a sign of the clause weighs beside all the letters of what is said, before anything is learned. */
const signScale = 0.3;

/** From these log-odds on the words are sent. */
const enough: Record<Way, number> = { praise: 0.1, deed: -0.8, quote: 0.5, complaint: -0.6, "blame-quote": 0.6 };

/** What is lit by a telling, each place weighing `scale`. */
export function litBy(telling: Telling): { at: number[]; scale: number }[] {
  const grams = gramsOf(telling);
  return [
    { at: grams, scale: 1 / Math.sqrt(grams.length) },
    { at: signsOf(telling), scale: signScale },
  ];
}

/** Log-odds that words of the guest's, taken up this way, are what a careful owner would write. */
export function createNatural({ scale, bias, gaps, weights: packed }: PackedWeights) {
  const row = new Int8Array(2 ** gramBits);
  const bytes = readBytes(packed);
  let next = 0;
  for (const place of readGaps(gaps)) row[place] = bytes[next++] ?? 0;
  return (telling: Telling): number =>
    litBy(telling).reduce(
      (total, lit) => total + lit.at.reduce((sum, place) => sum + (row[place] ?? 0), 0) * lit.scale * scale,
      bias[0] ?? 0,
    );
}

let shipped: ReturnType<typeof createNatural> | null = null;

/** By how much words of a guest's are above what may stand in a reply: below 0 they mean something else, or do not read well. */
export function naturalness(telling: Telling): number {
  shipped ??= createNatural(weights);
  return shipped(telling) - enough[telling.way];
}

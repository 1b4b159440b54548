import { type PackedWeights, readBytes, readGaps } from "@/server/domain/understanding/packed-weights";
import { placesOf, worthBits } from "@/server/integrations/reply-writer/built-in/worth/features";
import type { Signs } from "@/server/integrations/reply-writer/built-in/worth/signs";
import weights from "@/server/integrations/reply-writer/built-in/worth/weights.json";

/** What an editor says of a sentence, in the order of the outputs: not to be sent, true of many reviews, or of this one. */
export const marks = ["unfit", "general", "particular"] as const;

/** How likely each mark is. */
export type Worth = Record<(typeof marks)[number], number>;

/** How much each kind of place counts beside the others, before anything is learned. */
const scales = [0.7, 0.7, 1, 0.5, 1];

/** What is lit by a sentence, each place weighing `scale`. */
export function litBy(places: readonly number[][]): { at: number[]; scale: number }[] {
  return places
    .map((at, group) => ({ at, scale: (scales[group] ?? 1) / Math.sqrt(Math.max(1, at.length)) }))
    .filter(({ at }) => at.length > 0);
}

/** Reads what an editor would say of a sentence of a reply to a review; `said` comes before it. */
export function createWorth({ scale, bias, gaps, weights: packed }: PackedWeights) {
  const rows = new Int8Array(2 ** worthBits * marks.length);
  const bytes = readBytes(packed);
  let next = 0;
  for (const place of readGaps(gaps))
    for (let k = 0; k < marks.length; k++) rows[place * marks.length + k] = bytes[next++] ?? 0;
  return (sentence: string, said: readonly string[], signs: Signs): Worth => {
    const sums = [bias[0] ?? 0, bias[1] ?? 0, bias[2] ?? 0];
    for (const { at, scale: own } of litBy(placesOf(sentence, said, signs)))
      for (const place of at)
        for (let k = 0; k < marks.length; k++)
          sums[k] = (sums[k] ?? 0) + (rows[place * marks.length + k] ?? 0) * own * scale;
    const top = Math.max(...sums);
    const [unfit = 0, general = 0, particular = 0] = sums.map((sum) => Math.exp(sum - top));
    const total = unfit + general + particular;
    return { unfit: unfit / total, general: general / total, particular: particular / total };
  };
}

let shipped: ReturnType<typeof createWorth> | null = null;

/** The same by the weights we ship. */
export function worthOf(sentence: string, said: readonly string[], signs: Signs): Worth {
  shipped ??= createWorth(weights);
  return shipped(sentence, said, signs);
}

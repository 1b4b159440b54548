import { createPackedSoftmax } from "@/server/domain/understanding/packed-softmax";
import type { PackedWeights } from "@/server/domain/understanding/packed-weights";
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
export function createWorth(packed: PackedWeights) {
  const chancesOf = createPackedSoftmax(packed, worthBits, marks.length);
  return (sentence: string, said: readonly string[], signs: Signs): Worth => {
    const [unfit = 0, general = 0, particular = 0] = chancesOf(litBy(placesOf(sentence, said, signs)));
    return { unfit, general, particular };
  };
}

let shipped: ReturnType<typeof createWorth> | null = null;

/** The same by the weights we ship. */
export function worthOf(sentence: string, said: readonly string[], signs: Signs): Worth {
  shipped ??= createWorth(weights);
  return shipped(sentence, said, signs);
}

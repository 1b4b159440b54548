import { placesOf, worthBits } from "@/server/integrations/reply-writer/built-in/worth/features";
import { litBy, marks } from "@/server/integrations/reply-writer/built-in/worth/worth";
import { fitLinear } from "./fit-linear";
import { packRows } from "./pack-rows";
import type { Marked } from "./read-marked";

/** Learns from editors' marks which sentences of a reply are worth sending. */
export function fitWorth(marked: readonly Marked[]) {
  const { scale, bias, weights } = fitLinear(
    marked.map(({ sentence, said, signs, mark }) => ({
      groups: litBy(placesOf(sentence, said, signs)),
      output: mark,
      weight: 1,
    })),
    { features: 2 ** worthBits, outputs: marks.length, epochs: 12, averaged: 4, decay: 3e-2 },
  );
  const bytes = Uint8Array.from(Buffer.from(weights, "base64"));
  return { scale, bias, ...packRows([...Array(2 ** worthBits).keys()], bytes, marks.length) };
}

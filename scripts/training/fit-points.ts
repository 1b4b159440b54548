import { type Known, pointBits } from "@/server/integrations/reply-writer/built-in/points/features";
import { litBy, outcomes, placedCandidates } from "@/server/integrations/reply-writer/built-in/points/points";
import { type Example, fitLinear } from "./fit-linear";
import { packRows } from "./pack-rows";

/** A review, and what a reader would have its reply name. */
export type PointedReview = { text: string; known: Known; praise: readonly string[]; complaint: readonly string[] };

/** Learns which words of a review a reply should name. */
export function fitPoints(reviews: readonly PointedReview[]) {
  const { scale, bias, weights } = fitLinear(reviews.flatMap(examplesOf), {
    features: 2 ** pointBits,
    outputs: outcomes.length,
    epochs: 10,
    averaged: 4,
    decay: 1e-3,
  });
  const bytes = Uint8Array.from(Buffer.from(weights, "base64"));
  return { scale, bias, ...packRows([...Array(2 ** pointBits).keys()], bytes, outcomes.length) };
}

function examplesOf({ text, known, praise, complaint }: PointedReview): Example[] {
  return placedCandidates(text, known).map(({ candidate, places }) => ({
    groups: litBy(places),
    output: praise.includes(candidate.words) ? 1 : complaint.includes(candidate.words) ? 2 : 0,
    weight: 1,
  }));
}

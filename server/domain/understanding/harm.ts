import { type Analysis, type Aspect, type AspectMention, aspects, type UrgencyKind } from "@/server/domain/analysis";

/** What a harm complains of; of the others it depends. */
const aspectOfHarm: Partial<Record<UrgencyKind, Aspect>> = {
  illness: "cleanliness",
  "foreign-object": "cleanliness",
  hygiene: "cleanliness",
  discrimination: "service",
  "staff-misconduct": "service",
  "refund-dispute": "service",
};
const scoreOfHarm = -0.8;
/** Of what a harmed guest is heard to praise, less is not believed. */
const plainPraise = 0.6;

/**
 * What a review says of its aspects, with the harm that calls the owner among them: words that tell a harm praise nothing,
 * nor do words that hardly praise (먹으려고 열었는데), and no praise of the same aspect outweighs it.
 */
export function withHarm(
  mentions: readonly AspectMention[],
  urgency: Analysis["urgency"],
  text: string,
): AspectMention[] {
  const harmed = urgency ? aspectOfHarm[urgency.kind] : undefined;
  const start = urgency ? text.indexOf(urgency.quote) : -1;
  if (!urgency || !harmed || start < 0) return [...mentions];
  const believed = mentions.filter(
    ({ polarity, score, quote }) => polarity !== "positive" || (score >= plainPraise && quote !== urgency.quote),
  );
  if (believed.some(({ aspect, polarity }) => aspect === harmed && polarity === "negative")) return believed;
  const kept = believed.filter(({ aspect }) => aspect !== harmed);
  const harm: AspectMention = {
    aspect: harmed,
    polarity: "negative",
    score: scoreOfHarm,
    quote: urgency.quote,
    start,
    end: start + urgency.quote.length,
  };
  return [...kept, harm].sort((a, b) => aspects.indexOf(a.aspect) - aspects.indexOf(b.aspect));
}

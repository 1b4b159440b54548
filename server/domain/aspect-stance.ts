import type { Aspect, AspectMention, Polarity } from "./analysis";

/**
 * What one review says of each aspect it speaks of. A review that complains of an aspect is negative there, whatever it
 * praises besides: complaints are counted, and shown, in full.
 */
export function aspectStances(mentions: readonly Pick<AspectMention, "aspect" | "polarity">[]): Map<Aspect, Polarity> {
  const stances = new Map<Aspect, Polarity>();
  for (const { aspect, polarity } of mentions) {
    const known = stances.get(aspect);
    if (!known || weight[polarity] > weight[known]) stances.set(aspect, polarity);
  }
  return stances;
}

const weight: Record<Polarity, number> = { neutral: 0, positive: 1, negative: 2 };

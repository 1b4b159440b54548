import type { Voice } from "@/server/domain/voice";
import { type Phrase, signatureOf } from "@/server/integrations/reply-writer/built-in/grammar/fill";
import { randomFrom } from "@/server/integrations/reply-writer/built-in/grammar/seed";

/** Picks phrases: same seed, same picks; never twice in one draft, and what the shop wrote lately comes last. */
export type Chooser = {
  pick(phrases: readonly Phrase[]): Phrase;
  /** Those neither said in this draft nor lately. */
  fresh(phrases: readonly Phrase[]): readonly Phrase[];
  among<T>(options: readonly T[]): T;
  chance(share: number): boolean;
};

const shortestSignature = 4;

/** `width`: among how many of the phrases not said for longest it picks, where all were said lately. */
export function createChooser(
  seed: string,
  level: Voice["speechLevel"],
  recentReplies: readonly string[],
  width = 1,
): Chooser {
  const random = randomFrom(seed);
  const recent = recentReplies.join("\n");
  const used = new Set<Phrase>();

  const among = <T>(options: readonly T[]): T => {
    const chosen = options[Math.floor(random() * options.length)];
    if (chosen === undefined) throw new RangeError("nothing to choose from");
    return chosen;
  };
  const lastUse = (phrase: Phrase): number => {
    const signature = signatureOf(phrase, level);
    const at = signature.length < shortestSignature ? -1 : recent.indexOf(signature);
    return at < 0 ? Number.POSITIVE_INFINITY : at;
  };

  return {
    among,
    fresh: (phrases) => phrases.filter((phrase) => !used.has(phrase) && lastUse(phrase) === Number.POSITIVE_INFINITY),
    chance: (share) => random() < share,
    pick(phrases) {
      const fresh = phrases.filter((phrase) => !used.has(phrase));
      const pool = fresh.length > 0 ? fresh : phrases;
      const uses = pool.map((phrase) => ({ phrase, at: lastUse(phrase) })).sort((a, b) => b.at - a.at || 0);
      const oldest = uses[Math.min(width, uses.length) - 1]?.at ?? 0;
      const chosen = among(uses.filter(({ at }) => at >= oldest)).phrase;
      used.add(chosen);
      return chosen;
    },
  };
}

import { type Phrase, signatureOf } from "@/server/integrations/reply-writer/built-in/grammar/fill";
import { randomFrom } from "@/server/integrations/reply-writer/built-in/grammar/seed";
import type { Voice } from "@/server/domain/voice";

/** Picks phrases: same seed, same picks; never twice in one draft set, and what the shop wrote lately comes last. */
export type Chooser = {
  pick(phrases: readonly Phrase[]): Phrase;
  chance(share: number): boolean;
  among<T>(options: readonly T[]): T;
};

const shortestSignature = 4;

export function createChooser(seed: string, level: Voice["speechLevel"], recentReplies: readonly string[]): Chooser {
  const random = randomFrom(seed);
  const recent = recentReplies.join("\n");
  const used = new Set<string>();

  const lastUse = (phrase: Phrase) => {
    const signature = signatureOf(phrase, level);
    const at = signature.length < shortestSignature ? -1 : recent.indexOf(signature);
    return at < 0 ? Number.POSITIVE_INFINITY : at;
  };

  return {
    pick(phrases) {
      const fresh = phrases.filter((phrase) => !used.has(phrase));
      const pool = fresh.length > 0 ? fresh : phrases;
      const unseen = pool.filter((phrase) => lastUse(phrase) === Number.POSITIVE_INFINITY);
      const chosen = unseen[Math.floor(random() * unseen.length)] ?? oldest(pool, lastUse);
      if (chosen === undefined) throw new RangeError("a phrase bank is empty");
      used.add(chosen);
      return chosen;
    },
    chance: (share) => random() < share,
    among(options) {
      const chosen = options[Math.floor(random() * options.length)];
      if (chosen === undefined) throw new RangeError("nothing to choose from");
      return chosen;
    },
  };
}

function oldest(phrases: readonly Phrase[], lastUse: (phrase: Phrase) => number): Phrase | undefined {
  return [...phrases].sort((a, b) => lastUse(b) - lastUse(a))[0];
}

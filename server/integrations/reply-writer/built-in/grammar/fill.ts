import { particleFor } from "@/server/integrations/reply-writer/built-in/grammar/particle";
import type { Voice } from "@/server/domain/voice";

/** A sentence with `{해요체|합쇼체}` endings and `$slot` or `$slot(을/를)` places. */
export type Phrase = string;
export type Slots = Readonly<Record<string, string>>;

export function fill(phrase: Phrase, level: Voice["speechLevel"], slots: Slots = {}): string {
  return atLevel(phrase, level).replace(/\$([a-z]+)(?:\(([^)]+)\))?/g, (_, name: string, pair: string | undefined) => {
    const value = slots[name] ?? "";
    return pair ? value + particleFor(value, pair) : value;
  });
}

export function atLevel(phrase: Phrase, level: Voice["speechLevel"]): string {
  return phrase.replace(/\{([^|}]*)\|([^}]*)\}/g, (_, haeyo: string, hapsyo: string) =>
    level === "haeyo" ? haeyo : hapsyo,
  );
}

const signatures = new Map<string, string>();

/** The longest run of fixed words: by it an earlier use of the phrase is recognised. */
export function signatureOf(phrase: Phrase, level: Voice["speechLevel"]): string {
  const key = `${level} ${phrase}`;
  const known = signatures.get(key);
  if (known !== undefined) return known;
  const parts = atLevel(phrase, level).split(/\$[a-z]+(?:\([^)]+\))?/);
  const longest = parts.reduce((best, part) => (part.trim().length > best.length ? part.trim() : best), "");
  signatures.set(key, longest);
  return longest;
}

import { foldSpelling } from "./fold-spelling";
import { wordsOfHarm } from "./words-of-harm";
import { wordsOfWrongs } from "./words-of-wrongs";

type Stem = { stem: string; opensWord: boolean; concept: number };

const lexicon = { ...wordsOfHarm, ...wordsOfWrongs };
export const conceptCount = Object.keys(lexicon).length;

/** Stems by their first two characters; the few of one character by that one. */
const stemsAt = new Map<number, Stem[]>();
const keyOf = (text: string, at: number) => text.charCodeAt(at) * 0x10000 + text.charCodeAt(at + 1);
for (const [concept, words] of Object.values(lexicon).entries())
  for (const written of new Set(words.split(" "))) {
    const stem = foldSpelling(written.replace("^", "").toLowerCase());
    const key = stem.length === 1 ? stem.charCodeAt(0) : keyOf(stem, 0);
    stemsAt.set(key, [...(stemsAt.get(key) ?? []), { stem, opensWord: written.startsWith("^"), concept }]);
  }

/** A text without its spaces and marks, and where a word opened in it. */
export type Squeezed = { text: string; opens: ReadonlySet<number> };

/** Hangul, its letters, Latin, digits and the question mark; what else there is only parts words. */
const isHeard = (code: number) =>
  (code >= 0xac00 && code <= 0xd7a3) ||
  (code >= 0x61 && code <= 0x7a) ||
  (code >= 0x30 && code <= 0x39) ||
  (code >= 0x3131 && code <= 0x3163) ||
  code === 0x3f;

export function squeeze(text: string): Squeezed {
  const written = foldSpelling(text.normalize("NFC").toLowerCase());
  const opens = new Set<number>([0]);
  let squeezed = "";
  let from = 0;
  for (let at = 0; at < written.length; at++) {
    if (isHeard(written.charCodeAt(at))) continue;
    squeezed += written.slice(from, at);
    opens.add(squeezed.length);
    from = at + 1;
  }
  return { text: squeezed + written.slice(from), opens };
}

/** The ideas a text names, in order, the same one twice in a row once. */
export function conceptsOf({ text, opens }: Squeezed): number[] {
  const found: number[] = [];
  const look = (key: number, at: number) => {
    for (const { stem, opensWord, concept } of stemsAt.get(key) ?? [])
      if ((!opensWord || opens.has(at)) && text.startsWith(stem, at) && found.at(-1) !== concept) found.push(concept);
  };
  for (let at = 0; at < text.length; at++) {
    look(text.charCodeAt(at), at);
    if (at + 1 < text.length) look(keyOf(text, at), at);
  }
  return found;
}

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
    const stem = written.replace("^", "").toLowerCase();
    const key = stem.length === 1 ? stem.charCodeAt(0) : keyOf(stem, 0);
    stemsAt.set(key, [...(stemsAt.get(key) ?? []), { stem, opensWord: written.startsWith("^"), concept }]);
  }

/** A text without its spaces and marks, and where a word opened in it. */
export type Squeezed = { text: string; opens: ReadonlySet<number> };

const heard = /[가-힣ㄱ-ㅎㅏ-ㅣa-z0-9?]/u;

export function squeeze(text: string): Squeezed {
  const opens = new Set<number>([0]);
  let squeezed = "";
  for (const char of text.normalize("NFC").toLowerCase()) {
    if (heard.test(char)) squeezed += char;
    else opens.add(squeezed.length);
  }
  return { text: squeezed, opens };
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

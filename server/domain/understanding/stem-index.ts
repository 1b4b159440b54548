/** Words of a lexicon, found in one pass over a text. */
export type StemIndex<T> = ReadonlyMap<
  number,
  readonly { stem: string; wholeWord: boolean; opensWord: boolean; value: T }[]
>;

export type StemHit<T> = { value: T; start: number; end: number };

const particle =
  "(?:이나마|으로는|으로도|에서는|에서도|까지도|이라도|이랑|에서|에게|한테|부터|까지|으로|처럼|보다|마다|조차|마저|밖에|이나|라도|하고|에는|에도|이며|인데|이고|은|는|이|가|을|를|에|의|도|만|로|와|과|랑|나|요)?";
const wordEnd = new RegExp(`${particle}(?![가-힣])`, "uy");

function isHangul(code: number): boolean {
  return code >= 0xac00 && code <= 0xd7a3;
}

function isLatin(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
}

/** Whether the character before `at` belongs to the same word, as far as its script tells. */
function continuesWord(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  return isHangul(text.charCodeAt(at)) ? isHangul(before) : isLatin(text.charCodeAt(at)) && isLatin(before);
}

/** Builds an index. `^` before a stem: it opens a word. `$` after: nothing but a particle follows. */
export function indexStems<T>(patterns: Iterable<readonly [string, T]>): StemIndex<T> {
  const index = new Map<number, { stem: string; wholeWord: boolean; opensWord: boolean; value: T }[]>();
  for (const [pattern, value] of patterns) {
    const stem = pattern.replace(/^\^|\$$/gu, "");
    const entry = { stem, opensWord: pattern.startsWith("^"), wholeWord: pattern.endsWith("$"), value };
    const first = stem.charCodeAt(0);
    const known = index.get(first);
    if (known) known.push(entry);
    else index.set(first, [entry]);
  }
  for (const entries of index.values()) entries.sort((a, b) => b.stem.length - a.stem.length);
  return index;
}

/** Every place of `text` where a stem stands, in order; at one place the longest stem wins. */
export function findStems<T>(text: string, index: StemIndex<T>, from = 0, to = text.length): StemHit<T>[] {
  const hits: StemHit<T>[] = [];
  for (let at = from; at < to; at++) {
    for (const { stem, opensWord, wholeWord, value } of index.get(text.charCodeAt(at)) ?? []) {
      const end = at + stem.length;
      if (end > to || !text.startsWith(stem, at)) continue;
      if (opensWord && at > 0 && continuesWord(text, at)) continue;
      wordEnd.lastIndex = end;
      if (wholeWord && !wordEnd.test(text)) continue;
      hits.push({ value, start: at, end });
      at = end - 1;
      break;
    }
  }
  return hits;
}

import { disassemble } from "es-hangul";

export type Span = { start: number; end: number };

/**
 * Where the words of a query stand in a title; null unless all do. A syllable half typed matches the whole one ("망우" finds
 * "망원"), first consonants match their syllables ("ㅁㅇ"), and spaces in the title do not matter.
 */
export function matchTitle(title: string, query: string): Span[] | null {
  const words = query.trim().toLowerCase().split(/\s+/u).filter(Boolean);
  const letters = [...title.toLowerCase()];
  const spans = words.map((word) => (isConsonants(word) ? findConsonants : findSyllables)(letters, word));
  return spans.every((span) => span !== null) ? spans.sort((a, b) => a.start - b.start) : null;
}

const isConsonants = (word: string) => /^[ㄱ-ㅎ]+$/u.test(word);

function findConsonants(letters: readonly string[], word: string): Span | null {
  return walk(letters, (start) => {
    let at = 0;
    for (let end = start; end < letters.length; end++) {
      const letter = letters[end] ?? "";
      if (letter === " " && at > 0) continue;
      if (disassemble(letter)[0] !== word[at]) return null;
      if (++at === word.length) return end + 1;
    }
    return null;
  });
}

function findSyllables(letters: readonly string[], word: string): Span | null {
  const wanted = disassemble(word);
  return walk(letters, (start) => {
    let rest = wanted;
    for (let end = start; end < letters.length; end++) {
      const letter = letters[end] ?? "";
      if (letter === " " && rest !== wanted) continue;
      const jamo = disassemble(letter);
      if (jamo.startsWith(rest)) return end + 1;
      if (!rest.startsWith(jamo)) return null;
      rest = rest.slice(jamo.length);
    }
    return null;
  });
}

/** The first place from which `endFrom` finds an end. */
function walk(letters: readonly string[], endFrom: (start: number) => number | null): Span | null {
  for (let start = 0; start < letters.length; start++) {
    const end = endFrom(start);
    if (end !== null) return { start, end };
  }
  return null;
}

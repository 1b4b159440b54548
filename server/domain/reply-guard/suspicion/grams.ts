const offsetBasis = 2166136261 | 0;
const prime = 16777619;
const golden = 0x9e3779b1;
const unheard = /[^가-힣a-z0]/g;
const firstSyllable = 0xac00;
const syllables = 11172;

/** Letters people write for one another ("햇어요", "데요/대요") count as the same. */
const vowelOf: Record<number, number> = { 5: 1, 7: 1, 3: 1 };
const doubleS = 20;
const singleS = 19;
const leads = 0x100;
const vowels = 0x200;
const tails = 0x300;

/** The buckets of a sentence's runs of 3–6 letters (jamo) and of 1–4 syllables: an ending differs from its kin by one letter. */
export function soundGrams(tight: string, bits: number): Set<number> {
  return gramsOf(lettersOf(tight), 3, 6, bits, syllableGrams(tight, bits));
}

/** The buckets of a sentence's runs of 1–4 syllables, each once. */
export function syllableGrams(tight: string, bits: number): Set<number> {
  const codes = [...plain(tight)].map((char) => char.charCodeAt(0));
  return gramsOf(codes, 1, 4, bits, new Set());
}

/** Spaces and marks do not count, every digit is 0. */
function plain(text: string): string {
  return `<${text.replace(/\d/g, "0").replace(unheard, "")}>`;
}

function lettersOf(tight: string): number[] {
  const letters: number[] = [];
  for (const char of plain(tight)) {
    const at = char.charCodeAt(0) - firstSyllable;
    if (at < 0 || at >= syllables) {
      letters.push(char.charCodeAt(0));
      continue;
    }
    const vowel = Math.floor((at % 588) / 28);
    const tail = at % 28;
    letters.push(leads + Math.floor(at / 588), vowels + (vowelOf[vowel] ?? vowel));
    if (tail > 0) letters.push(tails + (tail === doubleS ? singleS : tail));
  }
  return letters;
}

function gramsOf(
  codes: readonly number[],
  shortest: number,
  longest: number,
  bits: number,
  buckets: Set<number>,
): Set<number> {
  for (let from = 0; from < codes.length; from++) {
    let state = offsetBasis;
    const to = Math.min(codes.length, from + longest);
    for (let at = from; at < to; at++) {
      state = Math.imul(state ^ (codes[at] ?? 0), prime);
      if (at - from + 1 >= shortest) buckets.add(Math.imul(state ^ (state >>> 15), golden) >>> (32 - bits));
    }
  }
  return buckets;
}

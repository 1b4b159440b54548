const firstSyllable = 0xac00;
const lastSyllable = 0xd7a3;
const endings = 28;
const [n, a, ss] = [2, 0, 20];

/** Vowels that sound alike, by their place among the twenty-one: ㅐ ㅒ ㅖ as ㅔ, ㅙ ㅞ as ㅚ. */
const vowelAs: Readonly<Record<number, number>> = { 1: 5, 3: 5, 7: 5, 10: 11, 15: 11 };
/** Ends that sound alike or are often written short: ㄲ ㅋ ㄳ as ㄱ, ㄵ ㄶ as ㄴ, ㅀ as ㄹ, ㅄ ㅍ as ㅂ, ㄷ ㅆ ㅈ ㅊ ㅌ as ㅅ. */
const endAs: Readonly<Record<number, number>> = {
  2: 1,
  3: 1,
  24: 1,
  5: 4,
  6: 4,
  15: 8,
  18: 17,
  26: 17,
  7: 19,
  20: 19,
  22: 19,
  23: 19,
  25: 19,
};

/** One spelling for syllables that people mistake for each other (햇어요, 됬다); 났 stays apart from 낫, its opposite. */
export function foldSyllable(code: number): number {
  if (code < firstSyllable || code > lastSyllable) return code;
  const place = code - firstSyllable;
  const end = place % endings;
  const vowel = Math.floor(place / endings) % 21;
  const start = Math.floor(place / (endings * 21));
  if (start === n && vowel === a && end === ss) return code;
  return firstSyllable + (start * 21 + (vowelAs[vowel] ?? vowel)) * endings + (endAs[end] ?? end);
}

export function foldSpelling(text: string): string {
  let folded = "";
  for (let at = 0; at < text.length; at++) folded += String.fromCharCode(foldSyllable(text.charCodeAt(at)));
  return folded;
}

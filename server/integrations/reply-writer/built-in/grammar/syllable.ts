const first = 0xac00;
const last = 0xd7a3;

/** A Hangul syllable taken apart: places of its initial, vowel and final (0 for none) in the order of Unicode. */
export type Syllable = { initial: number; vowel: number; final: number };

const vowels = [..."ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ"];
const finals = ["", ..."ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ"];

/** Null for anything but one whole syllable. */
export function takeApart(char: string): Syllable | null {
  const code = char.charCodeAt(0);
  if (!(code >= first && code <= last)) return null;
  const place = code - first;
  return { initial: Math.floor(place / 588), vowel: Math.floor((place % 588) / 28), final: place % 28 };
}

export function putTogether({ initial, vowel, final }: Syllable): string {
  return String.fromCharCode(first + initial * 588 + vowel * 28 + final);
}

/** "ㅆ" of 갔; "" for an open syllable or none at all. */
export function finalOf(char: string): string {
  return finals[takeApart(char)?.final ?? 0] ?? "";
}

/** "ㅏ" of 갔; "" when there is no syllable. */
export function vowelOf(char: string): string {
  const parts = takeApart(char);
  return parts ? (vowels[parts.vowel] ?? "") : "";
}

/** The syllable with another final ("" for none), and another vowel where one is given. */
export function changed(char: string, final: string, vowel?: string): string {
  const parts = takeApart(char);
  if (!parts) return char;
  return putTogether({
    initial: parts.initial,
    vowel: vowel === undefined ? parts.vowel : vowels.indexOf(vowel),
    final: finals.indexOf(final),
  });
}

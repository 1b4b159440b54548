const firstSyllable = 0xac00;
const lastSyllable = 0xd7a3;
const batchimCount = 28;

/** 0 for a syllable without a final consonant, otherwise its index (8 is ㄹ, 17 is ㅂ); null when it is no syllable. */
export function batchimOf(char: string): number | null {
  const code = char.charCodeAt(0);
  return code >= firstSyllable && code <= lastSyllable ? (code - firstSyllable) % batchimCount : null;
}

/** Final sound of a digit as it is read in a phone number: 0 공, 1 일, 3 삼 … */
export function digitBatchim(digit: string): number {
  const sounds: Record<string, number> = { "0": 21, "1": 8, "3": 16, "6": 1, "7": 8, "8": 8 };
  return sounds[digit] ?? 0;
}

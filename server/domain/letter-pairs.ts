const offset = 0x811c9dc5;
const prime = 0x01000193;

/**
 * The pairs of neighbouring letters within the words of a text, upper and lower case alike, each as one 32-bit number: what
 * contains a word contains all of the word's pairs. Two pairs may share a number, so whatever is found by them is looked at.
 */
export function letterPairs(text: string): number[] {
  const pairs = new Set<number>();
  for (const word of text.toLowerCase().split(/\s+/u)) {
    const letters = [...word].map((letter) => letter.codePointAt(0) ?? 0);
    for (let index = 1; index < letters.length; index += 1)
      pairs.add(mix(mix(offset, letters[index - 1] ?? 0), letters[index] ?? 0) | 0);
  }
  return [...pairs];
}

/** FNV-1a, a letter in three bytes. */
function mix(hash: number, letter: number): number {
  let mixed = hash;
  for (let shift = 0; shift <= 16; shift += 8) mixed = Math.imul(mixed ^ ((letter >>> shift) & 0xff), prime);
  return mixed;
}

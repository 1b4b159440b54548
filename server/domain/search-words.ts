const maximumTerms = 5;

/** The searched words: one of the lists must be in a review wholly. */
export const termsOf = (words: string): string[][] =>
  words
    .split(/[,，、]/u)
    .map((term) => term.split(/\s+/u).filter(Boolean))
    .filter((term) => term.length > 0)
    .slice(0, maximumTerms);

/** A pattern for LIKE that finds the word anywhere, with nothing in it taken for a wildcard. */
export const containing = (word: string): string => `%${word.replaceAll(/[\\%_]/g, "\\$&")}%`;

/** Where the searched words stand in a text, in order and without overlap. */
export function findWords(text: string, words: string): { start: number; end: number }[] {
  const lower = text.toLowerCase();
  const spots = termsOf(words)
    .flat()
    .flatMap((word) => placesOf(lower, word.toLowerCase()))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  return spots.filter((spot, index) => spots.slice(0, index).every((earlier) => earlier.end <= spot.start));
}

const [excerptLength, leadLength] = [160, 40];

/** The part of a text that shows where the words stand, or else its beginning. */
export function excerptOf(text: string, words: string): string {
  if (text.length <= excerptLength) return text;
  const first = findWords(text, words)[0];
  const start = first && first.end > excerptLength ? first.start - leadLength : 0;
  const end = start + excerptLength;
  return `${start > 0 ? "…" : ""}${text.slice(start, end)}${end < text.length ? "…" : ""}`;
}

function placesOf(text: string, word: string): { start: number; end: number }[] {
  const places = [];
  for (let start = text.indexOf(word); start >= 0; start = text.indexOf(word, start + word.length))
    places.push({ start, end: start + word.length });
  return places;
}

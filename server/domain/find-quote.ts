export type Quote = { quote: string; start: number; end: number };

/** One letter stands in nearly every text. */
const fewestLetters = 2;
const unseen = /[\s\p{Cf}]/u;

/**
 * Where `words` stand in `text`, as written there; null when they do not. Spaces and what cannot be seen make no difference,
 * every other character does.
 */
export function findQuote(text: string, words: string): Quote | null {
  const wanted = seen(words);
  if (wanted.letters.length < fewestLetters) return null;
  const given = seen(text);
  const at = given.letters.indexOf(wanted.letters);
  if (at < 0) return null;
  const start = given.places[at];
  const last = given.places[at + wanted.letters.length - 1];
  if (start === undefined || last === undefined) return null;
  const end = last + 1;
  return { quote: text.slice(start, end), start, end };
}

/** The letters of a text one can see, each (by UTF-16 unit) with its place. */
function seen(text: string): { letters: string; places: number[] } {
  const places: number[] = [];
  let letters = "";
  for (let place = 0; place < text.length; place++) {
    const letter = text.charAt(place);
    if (unseen.test(letter)) continue;
    letters += letter;
    places.push(place);
  }
  return { letters, places };
}

/** Words that could name a thing, where they stand; `after` is what is left of their last word ("은", "맛있어요"). */
export type Candidate = { words: string; start: number; end: number; after: string; before: number; at: number };
/** A word of a review and where it stands; `line` counts the sentences and notes. */
export type Word = { text: string; start: number; line: number };

const particle =
  /^(?:이|가|은|는|을|를|도|만|까지|부터|에|에서|의|와|과|랑|이랑|하고|로|으로|조차|마저|보다|처럼|이나|나|이라|라|인데|임|들|이며|이고|입|때문)/;
/** How what is said of a thing begins, where no space stands before it. */
const predicate =
  /^(?:좋|맛|최고|대박|괜|별로|친절|굿|없|있|안|못|예[쁘뻐쁨]|넘|너무|진짜|완전|추천|비추|짱|하|함|했|해|많|적|크|작|비[싸쌈싼]|잘|다|더|덜)/;
/** A word that ends like this is hardly part of a name. */
const apart =
  /(?:[은는을를의에며데요면만네]|에서|[가-힣](?:고|서|게|히|다|음|함|임|도|이|가|해|지|던|한|운|로|러|니|자))$/;
const longestWord = 8;
const mostLetters = 12;
const mostBefore = 2;
const lineEnd = /[.!?…~,;:\n()'"“”‘’]|[ㄱ-ㅎㅏ-ㅣ]|\p{Extended_Pictographic}/u;

/** The words of a text. */
export function wordsIn(text: string): Word[] {
  const words: Word[] = [];
  let line = 0;
  let last = 0;
  for (const { 0: word, index } of text.matchAll(/[가-힣A-Za-z0-9]+/g)) {
    if (lineEnd.test(text.slice(last, index))) line++;
    words.push({ text: word, start: index, line });
    last = index + word.length;
  }
  return words;
}

/** What could be named: beginnings of words, alone or with the words before that may belong to them. */
export function candidatesIn(words: readonly Word[]): Candidate[] {
  return words.flatMap((word, at) => {
    if (!/[가-힣]/.test(word.text)) return [];
    const heads = headsOf(word.text);
    return heads.flatMap((head) => {
      const found: Candidate[] = [];
      let { start } = word;
      for (let before = 0; before <= mostBefore; before++) {
        const lead = words[at - before];
        if (lead === undefined || lead.line !== word.line || (before > 0 && apart.test(lead.text))) break;
        start = lead.start;
        const parts = words.slice(at - before, at).map(({ text }) => text);
        const name = [...parts, head].join(" ");
        if (name.length > mostLetters) break;
        found.push({
          words: name,
          start,
          end: word.start + head.length,
          after: word.text.slice(head.length),
          before,
          at,
        });
      }
      return found;
    });
  });
}

function headsOf(word: string): string[] {
  const heads: string[] = [];
  for (let length = 1; length <= Math.min(word.length, longestWord); length++) {
    const rest = word.slice(length);
    if (rest === "" ? length > 1 : particle.test(rest) || (length > 1 && predicate.test(rest)))
      heads.push(word.slice(0, length));
  }
  return heads;
}

const noise = /[ㄱ-ㅎㅏ-ㅣ]+|[~^♥♡★☆"“”'‘’()\[\]]+|\p{Extended_Pictographic}|\ufe0f|\u200d/gu;
const sentenceEnd =
  /[.!?…,]+(?!\d)\s*|(?<=[가-힣](?:어요|아요|해요|네요|워요|려요|와요|져요|예요|에요|니다|[았었했웠렸졌]음|[았었했]다(?!\s(?:일어|나[가오왔]|가|오|왔|갔|다시|하[다면니]|보니))|[가-힣]주심|[가-힣] 주심|해줌))\s+/;
/** Between two words, a laugh ends what was said. */
const laughter = /\s?[ㅋㅎㅠㅜ]{2,}(?=\s*[가-힣])/g;
const saying = /["“][^"”]*["”]?|[‘'][^’']{2,}[’']/g;
const typos: readonly (readonly [RegExp, string])[] = [
  [/마시써|마싯써|마시쪄|마싰|마싯|맛잇|맛이써/g, "맛있"],
  [/잇([어는고음네다습])/g, "있$1"],
  [/([가-힣])엇([어는고음네다습])/g, "$1었$2"],
  [/([가-힣])앗([어는고음네다습])/g, "$1았$2"],
  [/조([아았])/g, "좋$1"],
  [/햇([어는고음네다습])/g, "했$1"],
];
const trailing =
  /(?: (?:진심|인정|감사|감동|굿|굳|짱|강추|추천|아쉽|걍|그냥|대박|존맛|실화|맞음|리얼|덜덜|진짜|정말|완전|뭐|참|ㅎ))+$/;

/** The sentences of a quote, without laughter, decoration and slips of the thumb. */
export function sentencesIn(quote: string): string[] {
  const plain = typos
    .reduce(
      (text, [wrong, right]) => text.replace(wrong, right),
      quote.normalize("NFC").replace(saying, "\u0001").replace(laughter, ". "),
    )
    .replace(noise, " ")
    .replace(/\s+/g, " ");
  return plain
    .split(sentenceEnd)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

/** What `tell` makes of each sentence, read first without the exclamation it trails off in. */
export function eachTold<T>(quote: string, tell: (sentence: string) => T | null): T[] {
  return sentencesIn(quote).flatMap((part) => tell(part.replace(trailing, "")) ?? tell(part) ?? []);
}

/** The longest that `tell` makes of a sentence, read first without the exclamation it trails off in. */
export function longestTold<T extends { base: string }>(quote: string, tell: (sentence: string) => T | null): T | null {
  const told = eachTold(quote, tell);
  return told.reduce<T | null>((best, each) => (each.base.length > (best?.base.length ?? 0) ? each : best), null);
}

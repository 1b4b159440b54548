export type Sentence = { text: string; start: number; end: number };

/** Where one sentence ends: at a mark that parts no number, or after a polite ending where the mark was left out. */
const seam =
  /(?:[!?\n…]|\.(?!\d))+\s*|(?<=[가-힣](?:니다|(?<![중필주])요|죠)[~^ㅎㅋㅠㅜ]*)\s+(?:[~^ㅎㅋㅠㅜ]+\s+)?(?=[가-힣\d])/g;

/** The sentences of a review, each with its marks and its place. */
export function sentencesIn(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  const close = (end: number) => {
    if (end > start) sentences.push({ text: text.slice(start, end), start, end });
    start = end;
  };
  for (const { 0: gap, index } of text.matchAll(seam)) close(index + gap.length);
  close(text.length);
  return sentences;
}

/** The sentence that stands at a place. */
export function sentenceAt(text: string, at: number): string {
  return sentencesIn(text).find(({ start, end }) => start <= at && at < end)?.text ?? "";
}

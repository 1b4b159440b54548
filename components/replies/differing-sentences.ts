export type Sentence = { text: string; differs: boolean; start: number };

/** Cuts two texts into sentences and marks those the other one does not have. */
export function differingSentences(a: string, b: string): { a: Sentence[]; b: Sentence[]; count: number } {
  const [left, right] = [sentencesOf(a), sentencesOf(b)];
  const mark = (own: string[], other: string[]) => {
    const known = new Set(other.map(plain));
    let start = 0;
    return own.map((text) => {
      const sentence = { text, differs: plain(text) !== "" && !known.has(plain(text)), start };
      start += text.length;
      return sentence;
    });
  };
  const marked = { a: mark(left, right), b: mark(right, left) };
  const differing = (sentences: Sentence[]) => sentences.filter((sentence) => sentence.differs).length;
  return { ...marked, count: Math.max(differing(marked.a), differing(marked.b)) };
}

const sentencesOf = (text: string): string[] => text.match(/[^.!?…\n]+[.!?…]*\s*|[.!?…\s]+/g) ?? [];
const plain = (sentence: string) => sentence.replace(/\s+/g, " ").trim();

const longestGram = 4;
const offsetBasis = 2166136261 | 0;
const prime = 16777619;
const golden = 0x9e3779b1;
const unheard = /[^가-힣a-z0]/g;

/** The buckets of a sentence's character 1–4-grams, each once; spaces and marks do not count, every digit is 0. */
export function gramsOf(tight: string, bits: number): Set<number> {
  const text = `<${tight.replace(/\d/g, "0").replace(unheard, "")}>`;
  const buckets = new Set<number>();
  for (let from = 0; from < text.length; from++) {
    let state = offsetBasis;
    const to = Math.min(text.length, from + longestGram);
    for (let at = from; at < to; at++) {
      state = Math.imul(state ^ text.charCodeAt(at), prime);
      buckets.add(Math.imul(state ^ (state >>> 15), golden) >>> (32 - bits));
    }
  }
  return buckets;
}

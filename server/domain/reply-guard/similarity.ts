const quoted = /["“‘'「][^"”’'」]{1,60}["”’'」]/g;
const honorific = /(?:손님|고객님|어르신|사장님|직원분?|주방)/g;

/** A reply without what changes from guest to guest: quotes, numbers, dish names. What is left is its frame. */
export function maskReply(text: string, names: readonly string[] = []): string {
  let masked = text.normalize("NFKC").toLowerCase().replace(quoted, "□");
  for (const name of names) if (name.length > 1) masked = masked.replaceAll(name.toLowerCase(), "□");
  return masked
    .replace(/\d[\d,.-]*/g, "0")
    .replace(honorific, "□")
    .replace(/[^가-힣a-z0□\u3040-\u30ff\u3400-\u9fff]+/g, "");
}

/** The first sentence, masked: what a reader of two replies notices first. */
export function openingOf(text: string, names: readonly string[] = []): string {
  const first = /^[\s\S]*?(?:[.!?。!?…]+(?=\s|$)|\n|$)/.exec(text.trim())?.[0] ?? text;
  return maskReply(first, names);
}

export type Shape = { total: number; grams: Map<string, number> };

export function shapeOf(masked: string): Shape {
  const grams = new Map<string, number>();
  for (let i = 0; i + 3 <= masked.length; i++) {
    const gram = masked.slice(i, i + 3);
    grams.set(gram, (grams.get(gram) ?? 0) + 1);
  }
  return { total: Math.max(masked.length - 2, 0), grams };
}

/** Dice coefficient of character trigrams, 0 … 1. */
export function similarity(a: Shape, b: Shape): number {
  if (a.total === 0 || b.total === 0) return 0;
  const [small, large] = a.grams.size <= b.grams.size ? [a, b] : [b, a];
  let shared = 0;
  for (const [gram, count] of small.grams) shared += Math.min(count, large.grams.get(gram) ?? 0);
  return (2 * shared) / (a.total + b.total);
}

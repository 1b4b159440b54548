const offsetBasis = 2166136261 | 0;
const prime = 16777619;
const golden = 0x9e3779b1;

/** The buckets of named features, each once: numbers of so many bits. */
export function bucketsOf(names: readonly string[], bits: number): number[] {
  return [...new Set(names.map((name) => bucketOf(name, bits)))];
}

function bucketOf(name: string, bits: number): number {
  let state = offsetBasis;
  for (let at = 0; at < name.length; at++) state = Math.imul(state ^ name.charCodeAt(at), prime);
  return Math.imul(state ^ (state >>> 15), golden) >>> (32 - bits);
}

/** What fewer clauses share teaches nothing about others. */
const fewestClauses = 5;

/** The grams that tell most of one answer, sorted by their buckets: those met in it oftener than anywhere. */
export function tellingGrams(
  grams: readonly (readonly number[])[],
  answers: readonly string[],
  most: number,
): number[] {
  const counts = new Map<number, number>();
  const own = new Map<number, Map<string, number>>();
  const sizes = new Map<string, number>();
  grams.forEach((each, i) => {
    const answer = answers[i] ?? "";
    sizes.set(answer, (sizes.get(answer) ?? 0) + 1);
    for (const gram of each) {
      counts.set(gram, (counts.get(gram) ?? 0) + 1);
      const of = own.get(gram) ?? new Map<string, number>();
      own.set(gram, of.set(answer, (of.get(answer) ?? 0) + 1));
    }
  });
  const gainOf = (gram: number, all: number): number => {
    let best = 0;
    for (const [answer, count] of own.get(gram) ?? []) {
      const expected = (all * (sizes.get(answer) ?? 0)) / grams.length;
      best = Math.max(best, count * Math.log(count / expected));
    }
    return best;
  };
  return [...counts]
    .filter(([, count]) => count >= fewestClauses)
    .map(([gram, count]) => ({ gram, gain: gainOf(gram, count) }))
    .sort((a, b) => b.gain - a.gain || a.gram - b.gram)
    .slice(0, most)
    .map(({ gram }) => gram)
    .sort((a, b) => a - b);
}

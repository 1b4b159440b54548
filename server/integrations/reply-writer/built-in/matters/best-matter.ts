/** From this chance on a clause is taken to speak of its likeliest matter. */
export const sureFrom = 0.35;

export type Guess = { id: string; chance: number };

/** The likeliest matter; `leanOf` adds to the log-odds of each what else is known, −Infinity where it cannot be meant. */
export function bestOf(
  logits: Float64Array | null,
  ids: readonly string[],
  leanOf: (id: string) => number,
): Guess | null {
  if (logits === null) return null;
  const leaning = logits.map((logit, k) => logit + leanOf(ids[k] ?? ""));
  const top = leaning.reduce((most, each) => Math.max(most, each), Number.NEGATIVE_INFINITY);
  const total = leaning.reduce((sum, each) => sum + Math.exp(each - top), 0);
  const id = ids[leaning.indexOf(top)];
  return id === undefined ? null : { id, chance: 1 / total };
}

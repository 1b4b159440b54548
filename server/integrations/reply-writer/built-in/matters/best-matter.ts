/**
 * From this chance on a clause is taken to speak of its likeliest matter. This and its kin in read-matters.ts are the least
 * with which, of held-out clauses, four in five told are told rightly, and of the rest half by a neighbour that says as much.
 */
export const sureFrom = 0.6;

export type Guess = { id: string; chance: number };

/** The likeliest matter of those that can be meant. */
export function bestOf(
  logits: Float64Array | null,
  ids: readonly string[],
  canBeMeant: (id: string) => boolean,
): Guess | null {
  if (logits === null) return null;
  const meant = logits.map((logit, k) => (canBeMeant(ids[k] ?? "") ? logit : Number.NEGATIVE_INFINITY));
  const top = meant.reduce((most, each) => Math.max(most, each), Number.NEGATIVE_INFINITY);
  const total = meant.reduce((sum, each) => sum + Math.exp(each - top), 0);
  const id = ids[meant.indexOf(top)];
  return id === undefined ? null : { id, chance: 1 / total };
}

const token = /\p{Extended_Pictographic}|[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu;
const longest = 1_200;

/** Words, emoji and marks of a text, in order; nobody's reply is longer than what is looked at. */
export const tokensOf = (text: string): string[] =>
  (text.normalize("NFC").match(token) ?? []).slice(0, longest).map((each) => each.toLowerCase());

/** Share of tokens one has to add, drop or exchange to get from one text to the other: 0 the same, 1 nothing in common. */
export function tokenDistance(before: string, after: string): number {
  const [a, b] = [tokensOf(before), tokensOf(after)];
  const most = Math.max(a.length, b.length);
  return most === 0 ? 0 : levenshtein(a, b) / most;
}

function levenshtein(a: readonly string[], b: readonly string[]): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [i, from] of a.entries()) {
    const next = [i + 1];
    for (const [j, to] of b.entries())
      next.push(Math.min((row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1, (row[j] ?? 0) + Number(from !== to)));
    row = next;
  }
  return row[b.length] ?? 0;
}

/** What stood in one text where something else stands in the other. */
export type Swap = { removed: string[]; added: string[] };

const word = /[\p{L}\p{N}]+/gu;

/** The stretches of words in which two texts differ, marks left out. */
export function wordSwaps(before: string, after: string): Swap[] {
  const a = (before.normalize("NFC").match(word) ?? []).slice(0, longest);
  const b = (after.normalize("NFC").match(word) ?? []).slice(0, longest);
  const shared = sharedLengths(a, b);
  const swaps: Swap[] = [];
  let open: Swap = { removed: [], added: [] };
  const close = () => {
    if (open.removed.length + open.added.length > 0) swaps.push(open);
    open = { removed: [], added: [] };
  };
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      close();
      i++;
      j++;
    } else if (j >= b.length || (i < a.length && at(shared, i + 1, j) >= at(shared, i, j + 1))) {
      open.removed.push(a[i++] ?? "");
    } else {
      open.added.push(b[j++] ?? "");
    }
  }
  close();
  return swaps;
}

const at = (table: number[][], i: number, j: number): number => table[i]?.[j] ?? 0;

/** For every pair of places the number of words both texts have in common from there on. */
function sharedLengths(a: readonly string[], b: readonly string[]): number[][] {
  const table = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  for (let i = a.length - 1; i >= 0; i--) {
    const row = table[i];
    if (!row) continue;
    for (let j = b.length - 1; j >= 0; j--)
      row[j] = a[i] === b[j] ? at(table, i + 1, j + 1) + 1 : Math.max(at(table, i + 1, j), at(table, i, j + 1));
  }
  return table;
}

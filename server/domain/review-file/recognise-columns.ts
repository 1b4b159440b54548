import { readHeader } from "./header-words";
import { type ColumnNature, countsRows, judgeColumn, meanLength, suits } from "./judge-column";
import type { ColumnUse } from "./mapping";

/** `known` needs no second look, `guess` does, `none` is a column we leave out. */
export type Recognised = { use: ColumnUse; certainty: "known" | "guess" | "none" };

export type Recognition = { hasHeader: boolean; columns: Recognised[] };

/** Finds out what the columns of a file are, from the names in its first row or else from the values. */
export function recogniseColumns(rows: readonly (readonly string[])[], columnCount: number): Recognition {
  const hasHeader = startsWithHeader(rows, columnCount);
  return { hasHeader, columns: recogniseWith(rows, columnCount, hasHeader) };
}

/** The same with the header settled, by the owner or by us. */
export function recogniseWith(
  rows: readonly (readonly string[])[],
  columnCount: number,
  hasHeader: boolean,
): Recognised[] {
  const values = columnsOf(hasHeader ? rows.slice(1) : rows, columnCount);
  const natures = values.map(judgeColumn);
  const columns: Recognised[] = natures.map(() => ({ use: "unused", certainty: "none" }));
  if (hasHeader) nameByHeader(columns, rows[0] ?? [], natures, values);
  else nameByNature(columns, natures);
  if (!columns.some((column) => column.use === "text")) nameText(columns, values, natures, hasHeader);
  return columns;
}

function startsWithHeader(rows: readonly (readonly string[])[], columnCount: number): boolean {
  const first = rows[0] ?? [];
  if (first.some((name) => readHeader(name) !== null)) return true;
  const natures = columnsOf(rows.slice(1), columnCount).map(judgeColumn);
  const isName = (name: string) => ["words", "empty"].includes(judgeColumn([name]));
  return natures.some(
    (nature, index) => ["date", "rating", "label", "numbers"].includes(nature) && isName(first[index] || "-1"),
  );
}

function nameByHeader(
  columns: Recognised[],
  names: readonly string[],
  natures: readonly ColumnNature[],
  values: string[][],
): void {
  const found = names
    .flatMap((name, index) => {
      const word = index < columns.length ? readHeader(name) : null;
      return word ? [{ index, ...word }] : [];
    })
    .sort((a, b) => a.rank - b.rank);
  for (const { index, field } of found) {
    if (columns.some((column) => column.use === field)) continue;
    const nature = natures[index] ?? "empty";
    if (field === "rating" && nature === "label") continue;
    const isMisleading = field === "id" && countsRows(values[index] ?? []);
    const certainty = !isMisleading && suits(field, nature) ? "known" : "guess";
    columns[index] = { use: isMisleading ? "unused" : field, certainty };
  }
}

function nameByNature(columns: Recognised[], natures: readonly ColumnNature[]): void {
  for (const field of ["date", "rating", "platform"] as const) {
    const index = natures.indexOf(field);
    if (index >= 0) columns[index] = { use: field, certainty: "guess" };
  }
}

/** Under a name we do not know, shorter values than this are names or kinds rather than reviews. */
const shortestText = 8;

/** The text is the wordiest column still free. */
function nameText(
  columns: Recognised[],
  values: string[][],
  natures: readonly ColumnNature[],
  hasHeader: boolean,
): void {
  const wordy = columns.flatMap((column, index) =>
    column.use === "unused" && natures[index] === "words" ? [{ index, length: meanLength(values[index] ?? []) }] : [],
  );
  const text = wordy.sort((a, b) => b.length - a.length)[0];
  if (text && (!hasHeader || text.length >= shortestText))
    columns[text.index] = { use: "text", certainty: hasHeader || wordy.length > 1 ? "guess" : "known" };
}

const columnsOf = (rows: readonly (readonly string[])[], columnCount: number): string[][] =>
  Array.from({ length: columnCount }, (_, index) => rows.map((row) => row[index] ?? ""));

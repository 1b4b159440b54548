import { type FileTable, isBlank } from "./file-table";

export type DataRow = { line: number; cells: string[] };

/** The rows that hold reviews, each with its line in the file: blank lines and the column names are left out. */
export function dataRows(table: FileTable, hasHeader: boolean): DataRow[] {
  const filled = table.rows.map((cells, index) => ({ line: index + 1, cells })).filter((row) => !isBlank(row.cells));
  return hasHeader ? filled.slice(1) : filled;
}

/** The names in the first filled row; empty where the file has none. */
export function columnNames(table: FileTable, mapping: { hasHeader: boolean; columns: readonly unknown[] }): string[] {
  const first = mapping.hasHeader ? (table.rows.find((row) => !isBlank(row)) ?? []) : [];
  return mapping.columns.map((_, index) => first[index]?.trim() ?? "");
}

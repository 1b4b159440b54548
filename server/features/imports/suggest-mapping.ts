import { maxFileRows } from "@/server/domain/review-file/limits";
import type { Mapping } from "@/server/domain/review-file/mapping";
import { rowReader } from "@/server/domain/review-file/read-row";
import { type Recognised, recogniseColumns, recogniseWith } from "@/server/domain/review-file/recognise-columns";
import { type FileTable, fileError } from "./file/file-table";
import { dataRows } from "./file/data-rows";

const sampleRows = 200;

export type Suggestion = { mapping: Mapping; columns: Recognised[]; totalRows: number };

/** Works out what the columns of a file are; refuses a file whose rows mostly do not fit under them. */
export function suggestMapping(table: FileTable, now: Date): Suggestion {
  const sample = sampleOf(table);
  const usualWidth = mostCommon(sample.map((row) => row.length));
  const { hasHeader } = recogniseColumns(sample, usualWidth);
  const columnCount = hasHeader ? (sample[0]?.length ?? usualWidth) : usualWidth;
  const columns = recogniseWith(sample, columnCount, hasHeader);
  const mapping: Mapping = { hasHeader, columns: columns.map((column) => column.use), platformValues: {} };
  const rows = dataRows(table, hasHeader);
  if (rows.length === 0) throw fileError("empty_file");
  if (rows.length > maxFileRows) throw fileError("too_many_rows");
  if (misfits(rows, mapping, now) > rows.length / 2) throw fileError("ragged");
  return { mapping, columns, totalRows: rows.length };
}

/** What each column looks like when the owner has said whether the first row holds names. */
export function recogniseAgain(table: FileTable, mapping: Mapping): Recognised[] {
  return recogniseWith(sampleOf(table), mapping.columns.length, mapping.hasHeader);
}

const sampleOf = (table: FileTable) =>
  dataRows(table, false)
    .slice(0, sampleRows)
    .map((row) => row.cells);

function misfits(rows: { cells: string[] }[], mapping: Mapping, now: Date): number {
  const read = rowReader(mapping, now);
  return rows.filter(({ cells }) => {
    const result = read(cells);
    return !result.ok && result.reason.startsWith("columns_");
  }).length;
}

function mostCommon(widths: number[]): number {
  const groups = [...Map.groupBy(widths, (width) => width)];
  return groups.sort((a, b) => b[1].length - a[1].length)[0]?.[0] ?? 0;
}

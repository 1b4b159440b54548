import type { Mapping } from "@/server/domain/review-file/mapping";
import { type FileReview, type RowResult, rowReader } from "@/server/domain/review-file/read-row";
import { type DataRow, dataRows } from "./file/data-rows";
import type { FileTable } from "./file/file-table";
import { reviewIdentifier } from "./identify-reviews";

export type GoodRow = DataRow & { ok: true; review: FileReview; platformReviewId: string };
export type RefusedRow = DataRow & Extract<RowResult, { ok: false }>;
export type ReadRow = GoodRow | RefusedRow;

/**
 * Reads a file's rows in batches, always from its first row: a review's id depends on the rows before it.
 * Between batches the process is free for other work.
 */
export async function* readBatches(table: FileTable, mapping: Mapping, now: Date, size: number) {
  const read = rowReader(mapping, now);
  const identify = reviewIdentifier();
  const rows = dataRows(table, mapping.hasHeader);
  for (let from = 0; from < rows.length; from += size) {
    await new Promise(setImmediate);
    const batch = rows.slice(from, from + size).map((row): ReadRow => {
      const result = read(row.cells);
      return result.ok ? { ...row, ...result, platformReviewId: identify(result.review) } : { ...row, ...result };
    });
    yield { from, rows: batch };
  }
}

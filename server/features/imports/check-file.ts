import { columnNames } from "./file/data-rows";
import { readReviewFile } from "./file/read-review-file";
import { suggestMapping } from "./suggest-mapping";

/** Reads a file and works out its columns, without keeping anything. Throws AppError for one we cannot take. */
export async function checkFile(file: Uint8Array, now: Date) {
  const table = await readReviewFile(file);
  const suggestion = suggestMapping(table, now);
  return { table, suggestion, names: columnNames(table, suggestion.mapping) };
}

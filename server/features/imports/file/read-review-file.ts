import { readHeader } from "@/server/domain/review-file/header-words";
import { maxFileBytes, maxFileRows } from "@/server/domain/review-file/limits";
import { maxColumns } from "@/server/domain/review-file/mapping";
import { decodeText } from "./decode-text";
import { type FileTable, fileError, isBlank } from "./file-table";
import { readDelimited } from "./read-delimited";
import { readSpreadsheet } from "./read-spreadsheet";

const zip = [0x50, 0x4b, 0x03, 0x04];
const oldOffice = [0xd0, 0xcf, 0x11, 0xe0];
const pdf = [0x25, 0x50, 0x44, 0x46];

/** Reads an uploaded file whole; throws AppError with a sentence for its owner when it is not a table we can take. */
export async function readReviewFile(bytes: Uint8Array): Promise<FileTable> {
  if (bytes.length > maxFileBytes) throw fileError("too_large");
  const startsWith = (magic: number[]) => magic.every((byte, index) => bytes[index] === byte);
  if (startsWith(oldOffice)) throw fileError("old_excel");
  if (startsWith(pdf)) throw fileError("binary");
  const table = startsWith(zip) ? await readXlsx(bytes) : await readText(bytes);
  const filled = table.rows.filter((row) => !isBlank(row));
  if (filled.length === 0) throw fileError("empty_file");
  if (filled.length > maxFileRows + 1) throw fileError("too_many_rows");
  if (filled.some((row) => row.length > maxColumns)) throw fileError("too_many_columns");
  return { ...table, rows: withoutTitle(table.rows.map(cleanRow)) };
}

async function readXlsx(bytes: Uint8Array): Promise<FileTable> {
  return { format: "xlsx", encoding: null, rows: await readSpreadsheet(bytes) };
}

async function readText(bytes: Uint8Array): Promise<FileTable> {
  const { text, encoding } = decodeText(bytes);
  const { delimiter, rows } = await readDelimited(text);
  return { format: delimiter === "\t" ? "tsv" : "csv", encoding, rows };
}

// PostgreSQL stores neither NUL nor half a surrogate pair, and the other control characters are never meant.
const controls = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/g;
// The list of refused rows guards formulas with an apostrophe; uploaded again, a cell is what it was.
const formulaGuard = /^'(?=[=+\-@\t\r])/;

function cleanRow(row: string[]): string[] {
  if (isBlank(row)) return [];
  return row.map((cell) => cell.replace(controls, "").replace(formulaGuard, "").toWellFormed());
}

/** Empties what stands above the column names, such as a title. */
function withoutTitle(rows: string[][]): string[][] {
  const names = rows.slice(0, 10).findIndex((row) => row.filter((name) => readHeader(name)).length >= 2);
  return names > 0 ? rows.map((row, index) => (index < names ? [] : row)) : rows;
}

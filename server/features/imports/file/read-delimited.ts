import { parse, type Options } from "csv-parse";
import { parse as parseNow } from "csv-parse/sync";
import { readHeader } from "@/server/domain/review-file/header-words";
import { maxFileRows } from "@/server/domain/review-file/limits";
import { fileError, isBlank } from "./file-table";

const delimiters = ["\t", ",", ";", "|"] as const;
export type Delimiter = (typeof delimiters)[number];

const sampleLength = 64 * 1024;
const sampleRows = 100;
const chunkLength = 64 * 1024;
const maxRecordLength = 200_000;

type Quoting = "strict" | "lenient" | "none";

const options = (delimiter: Delimiter, quoting: Quoting): Options => ({
  delimiter,
  quote: quoting === "none" ? false : '"',
  relax_quotes: quoting === "lenient",
  relax_column_count: true,
  skip_empty_lines: false,
  max_record_size: maxRecordLength,
});

/** Reads delimited text a piece at a time, so that a server stays free to answer meanwhile. */
export async function readDelimited(text: string): Promise<{ delimiter: Delimiter; rows: string[][] }> {
  const delimiter = sniffDelimiter(text);
  const strict = await readRows(text, options(delimiter, "strict"));
  if (strict) return { delimiter, rows: strict };
  // One stray quote mark can swallow the lines after it: whichever reading leaves more even rows is right.
  const lenient = await readRows(text, options(delimiter, "lenient"));
  const plain = await readRows(text, options(delimiter, "none"));
  const rows = evenRows(plain) > evenRows(lenient) ? plain : lenient;
  if (!rows) throw fileError("ragged");
  return { delimiter, rows };
}

/** How many rows have the usual width. */
function evenRows(rows: string[][] | null): number {
  const widths = Map.groupBy(rows ?? [], (row) => row.length);
  return Math.max(-1, ...[...widths.values()].map((same) => same.length));
}

async function readRows(text: string, options: Options): Promise<string[][] | null> {
  const parser = parse(options);
  const rows: string[][] = [];
  let filled = 0;
  parser.on("readable", () => {
    for (let row = parser.read(); row !== null; row = parser.read()) {
      rows.push(row);
      if (!isBlank(row)) filled += 1;
    }
  });
  const ended = new Promise<Error | null>((resolve) => parser.on("end", () => resolve(null)).on("error", resolve));
  for (let at = 0; at < text.length && !parser.destroyed; at += chunkLength) {
    parser.write(text.slice(at, at + chunkLength));
    await new Promise(setImmediate);
    if (filled > maxFileRows + 1) throw fileError("too_many_rows");
  }
  parser.end();
  return (await ended) === null ? rows : null;
}

/** The separator under which the beginning of the file falls into equally wide rows, or whose first row has names we know. */
export function sniffDelimiter(text: string): Delimiter {
  const cut = text.length > sampleLength ? text.lastIndexOf("\n", sampleLength) : text.length;
  const sample = text.slice(0, cut > 0 ? cut : sampleLength);
  const scored = delimiters.map((delimiter) => ({ delimiter, score: score(sample, delimiter) }));
  return scored.reduce((best, next) => (next.score > best.score ? next : best)).delimiter;
}

function score(sample: string, delimiter: Delimiter): number {
  let rows: string[][];
  try {
    rows = parseNow(sample, { ...options(delimiter, "lenient"), to: sampleRows });
  } catch {
    rows = sample.split(/\r?\n/, sampleRows).map((line) => line.split(delimiter));
  }
  const filled = rows.filter((row) => !isBlank(row));
  const names = (filled[0] ?? []).filter((name) => readHeader(name) !== null).length;
  const widths = Map.groupBy(filled, (row) => row.length);
  const [width, same] = [...widths].reduce((best, next) => (next[1].length > best[1].length ? next : best), [1, []]);
  if (width === 1 && names < 2) return 0;
  const evenness = same.length / filled.length;
  return names >= 2 ? 10 + names : evenness >= 0.8 ? evenness + width / 1000 : 0;
}

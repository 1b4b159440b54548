import type { Platform } from "@/server/domain/platform";
import { type ColumnUse, type Mapping, maxPlatformWord } from "@/server/domain/review-file/mapping";
import { readPlatform } from "@/server/domain/review-file/read-platform";
import { columnNames, dataRows } from "./file/data-rows";
import type { FileTable } from "./file/file-table";
import { recogniseAgain } from "./suggest-mapping";

export type ColumnView = { name: string; sample: string; use: ColumnUse; isSure: boolean };

const sampleLength = 60;

/** The file's columns for the owner to check: name, a value, our use of it and whether it needs a look. */
export function describeColumns(table: FileTable, mapping: Mapping): ColumnView[] {
  const names = columnNames(table, mapping);
  const rows = dataRows(table, mapping.hasHeader);
  const recognised = recogniseAgain(table, mapping);
  return mapping.columns.map((use, index) => ({
    name: names[index] ?? "",
    sample: firstValue(rows, index).slice(0, sampleLength),
    use,
    // What the owner chose differently needs no second look.
    isSure: use !== recognised[index]?.use || recognised[index]?.certainty !== "guess",
  }));
}

const firstValue = (rows: { cells: string[] }[], index: number) =>
  rows.find((row) => row.cells[index]?.trim())?.cells[index]?.trim() ?? "";

export type PlatformWord = { word: string; count: number; platform: Platform; isSure: boolean };

const shownWords = 20;

/** The words of the platform column, the most frequent first, and what each is taken for. */
export function describePlatformWords(table: FileTable, mapping: Mapping): PlatformWord[] {
  const index = mapping.columns.indexOf("platform");
  if (index < 0) return [];
  const words = dataRows(table, mapping.hasHeader)
    .flatMap((row) => row.cells[index]?.trim() || [])
    .filter((word) => word.length <= maxPlatformWord && !/\p{Cc}/u.test(word));
  return [...Map.groupBy(words, (word) => word)]
    .sort((a, b) => b[1].length - a[1].length)
    .slice(0, shownWords)
    .map(([word, all]) => {
      const settled = Object.hasOwn(mapping.platformValues, word) ? mapping.platformValues[word] : undefined;
      const read = readPlatform(word);
      const platform = settled ?? read?.platform ?? "csv";
      return { word, count: all.length, platform, isSure: settled !== undefined || read?.isSure === true };
    });
}

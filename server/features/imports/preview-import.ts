import { z } from "zod";
import { type Ctx, transact } from "@/server/context";
import { koreanDay } from "@/server/domain/calendar";
import { findMappingProblem, type Mapping, MappingSchema, type ReviewField } from "@/server/domain/review-file/mapping";
import { readReviewDate } from "@/server/domain/review-file/read-date";
import type { RejectReason } from "@/server/domain/review-file/reject-reasons";
import type { FileTable } from "./file/file-table";
import { readReviewFile } from "./file/read-review-file";
import { findKnown, reviewKeyOf } from "./find-known";
import { loadImport, loadImportFile } from "./load-import";
import { describeColumns, describePlatformWords } from "./describe-columns";
import { type GoodRow, type ReadRow, readBatches } from "./read-batches";
import { StoredMappingSchema } from "./stored-mapping";

export const PreviewImportInput = z.object({ importId: z.uuid(), mapping: MappingSchema.optional() });

const shownRows = 20;
const batchSize = 2_000;
const shownTextLength = 300;

export type Verdict = "good" | "known" | RejectReason;
export type PreviewRow = {
  line: number;
  verdict: Verdict;
  date: string;
  author: string;
  rating: string;
  text: string;
};

/** A dry run of the whole file with the given or the stored mapping: what would come in, what is there already, what cannot be read. */
export async function previewImport(ctx: Ctx, input: z.infer<typeof PreviewImportInput>) {
  const { row, file } = await transact(ctx, async (tx) => ({
    row: await loadImport(ctx, tx, input.importId),
    file: await loadImportFile(ctx, tx, input.importId),
  }));
  const mapping = MappingSchema.parse(input.mapping ?? StoredMappingSchema.parse(row.mapping));
  const table = await readReviewFile(file);
  const problem = findMappingProblem(mapping, StoredMappingSchema.parse(row.mapping).columns.length);
  return {
    importId: row.id,
    fileName: row.fileName,
    storeId: row.storeId,
    storeName: row.store.name,
    encoding: row.encoding,
    status: row.status,
    mapping,
    problem,
    columns: describeColumns(table, mapping),
    platformWords: problem ? [] : describePlatformWords(table, mapping),
    dryRun: problem ? null : await dryRun(ctx, table, mapping, row.storeId),
  };
}

async function dryRun(ctx: Ctx, table: FileTable, mapping: Mapping, storeId: string) {
  const counts = { good: 0, known: 0, rejected: 0 };
  const rows: PreviewRow[] = [];
  const inFile = new Set<string>();
  for await (const batch of readBatches(table, mapping, ctx.now(), batchSize)) {
    const good = batch.rows.filter((row): row is GoodRow => row.ok);
    const known = await transact(ctx, (tx) => findKnown(tx, storeId, good));
    for (const row of batch.rows) {
      const verdict = judge(row, known, inFile);
      counts[verdict === "good" || verdict === "known" ? verdict : "rejected"] += 1;
      if (rows.length < shownRows) rows.push(show(row, verdict, mapping));
    }
  }
  return { counts, rows, totalRows: counts.good + counts.known + counts.rejected };
}

function judge(row: ReadRow, known: Set<string>, inFile: Set<string>): Verdict {
  if (!row.ok) return row.reason;
  const key = reviewKeyOf(row);
  if (known.has(key) || inFile.has(key)) return "known";
  inFile.add(key);
  return "good";
}

/** A good row as we read it, a refused one as far as it can be read and else as the file has it. */
function show(row: ReadRow, verdict: Verdict, mapping: Mapping): PreviewRow {
  const cell = (field: ReviewField) => row.cells[mapping.columns.indexOf(field)]?.trim() ?? "";
  const date = row.ok ? row.review.date : readReviewDate(cell("date"));
  return {
    line: row.line,
    verdict,
    date: date ? koreanDay(date.at) : cell("date"),
    author: cell("author"),
    rating: row.ok ? (row.review.rating?.toString() ?? "") : cell("rating"),
    text: cell("text").slice(0, shownTextLength),
  };
}

import type { IncomingMessage, ServerResponse } from "node:http";
import writeExcelFile from "write-excel-file/node";
import type { Ctx } from "@/server/context";
import { koreanDay } from "@/server/domain/calendar";
import { toCsvLine } from "@/server/domain/csv-line";
import { excelRowLimit } from "@/server/domain/search-choices";
import type { Cell } from "@/server/domain/sheet";
import { ExportReviewsInput, exportReviews } from "@/server/features/reviews/export-reviews";
import { AppError } from "@/server/platform/errors";
import { excelType, toExcelRows } from "./excel-rows";
import { answer, pathOf, queryOf, sendFile } from "./plain-answer";

const path = /^\/api\/reviews\/export\.(csv|xlsx)$/;
const columnWidths = [12, 10, 18, 14, 7, 70, 9, 24, 7, 30, 12, 60];

/** GET /api/reviews/export.csv|xlsx?<search>&replies=0|1&hideNames=0|1: what a search finds, for the shops' owner. */
export async function handleReviewDownload(ctx: Ctx, req: IncomingMessage, res: ServerResponse): Promise<void> {
  await answer(req, res, async () => {
    const [, format] = path.exec(pathOf(req)) ?? [];
    const input = ExportReviewsInput.safeParse(readQuery(queryOf(req)));
    if (!format || !input.success || req.method !== "GET") throw new AppError("NOT_FOUND", "noFile");
    const name = `reviews-${koreanDay(ctx.now())}.${format}`;
    const rows = exportReviews(ctx, input.data);
    if (format === "csv") return sendFile(res, { name, type: "text/csv; charset=utf-8", pieces: toCsv(rows) });
    await sendFile(res, { name, type: excelType, pieces: toExcel(rows) });
  });
}

function readQuery(query: URLSearchParams) {
  const number = (key: string) => (query.has(key) ? Number(query.get(key)) : undefined);
  const { ids, ...rest } = Object.fromEntries(query);
  return {
    ...rest,
    rating: number("rating"),
    days: number("days"),
    weekday: number("weekday"),
    hour: number("hour"),
    ids: ids?.split(","),
  };
}

async function* toCsv(pages: AsyncIterable<Cell[][]>): AsyncGenerator<string> {
  yield "\uFEFF";
  for await (const page of pages)
    if (page.length > 0) yield page.map((cells) => toCsvLine(cells.map((cell) => String(cell ?? "")))).join("");
}

/** A workbook is made whole. */
async function* toExcel(pages: AsyncIterable<Cell[][]>): AsyncGenerator<Buffer> {
  const rows: Cell[][] = [];
  for await (const page of pages) {
    rows.push(...page);
    if (rows.length > excelRowLimit + 1) throw new AppError("TOO_LARGE", "tooMuchForExcel");
  }
  const [head = [], ...body] = rows;
  yield await writeExcelFile(toExcelRows(head, body), {
    columns: columnWidths.slice(0, head.length).map((width) => ({ width })),
    stickyRowsCount: 1,
  }).toBuffer();
}

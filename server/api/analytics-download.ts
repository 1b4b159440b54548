import type { IncomingMessage, ServerResponse } from "node:http";
import writeExcelFile from "write-excel-file/node";
import type { Ctx } from "@/server/context";
import { toCsvLine } from "@/server/domain/csv-line";
import { koreanDay } from "@/server/domain/calendar";
import type { Sheet } from "@/server/domain/sheet";
import { ExportAnalyticsInput, exportAnalytics } from "@/server/features/analytics/export-analytics";
import { AppError } from "@/server/platform/errors";
import { excelType, toExcelRows } from "./excel-rows";
import { answer, pathOf, queryOf, sendFile } from "./plain-answer";

const path = /^\/api\/analytics\/export\.(csv|xlsx)$/;
const columnWidth = 14;

/** GET /api/analytics/export.csv|xlsx?<range>&locale: the figures of a period, for the shops' owner. */
export async function handleAnalyticsDownload(ctx: Ctx, req: IncomingMessage, res: ServerResponse): Promise<void> {
  await answer(req, res, async () => {
    const [, format] = path.exec(pathOf(req)) ?? [];
    const { days, ...rest } = Object.fromEntries(queryOf(req));
    const input = ExportAnalyticsInput.safeParse({ ...rest, days: days === undefined ? undefined : Number(days) });
    if (!format || !input.success || req.method !== "GET") throw new AppError("NOT_FOUND", "noFile");
    const name = `analytics-${koreanDay(ctx.now())}.${format}`;
    const sheets = await exportAnalytics(ctx, input.data);
    if (format === "csv") return sendFile(res, { name, type: "text/csv; charset=utf-8", pieces: toCsv(sheets) });
    await sendFile(res, { name, type: excelType, pieces: toExcel(sheets) });
  });
}

/** One table under the other, an empty line between them. */
async function* toCsv(sheets: readonly Sheet[]): AsyncGenerator<string> {
  yield "\uFEFF";
  for (const [index, { title, head, rows }] of sheets.entries()) {
    const lines = [[title], head, ...rows].map((cells) => toCsvLine(cells.map((cell) => String(cell ?? ""))));
    yield (index > 0 ? "\r\n" : "") + lines.join("");
  }
}

async function* toExcel(sheets: readonly Sheet[]): AsyncGenerator<Buffer> {
  const pages = sheets.map(({ title, head, rows }) => ({
    sheet: title,
    data: toExcelRows(head, rows),
    columns: head.map(() => ({ width: columnWidth })),
    stickyRowsCount: 1,
  }));
  yield await writeExcelFile(pages).toBuffer();
}

import type { Row } from "write-excel-file/node";
import type { Cell } from "@/server/domain/sheet";

export const excelType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Rows for a workbook, the head in bold; text stays text in them, so that nothing is run as a formula. */
export const toExcelRows = (head: readonly Cell[], body: readonly (readonly Cell[])[]): Row[] => [
  head.map((value) => ({ value: String(value), fontWeight: "bold" as const })),
  ...body.map((cells) =>
    cells.map((value) => (typeof value === "number" ? { value } : value === null ? null : textCell(value))),
  ),
];

/** What a cell of Excel holds, of what XML allows. */
const textCell = (value: string) => ({
  type: String,
  value: value.slice(0, 32_767).replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, ""),
  wrap: true,
});

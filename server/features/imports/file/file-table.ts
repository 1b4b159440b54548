import { AppError } from "@/server/platform/errors";

export type FileFormat = "csv" | "tsv" | "xlsx";
export type FileEncoding = "utf-8" | "cp949" | "utf-16";

/** A file as rows of text cells. Row 0 is the file's first line, blank lines are empty rows, so an index is a line number less one. */
export type FileTable = { format: FileFormat; encoding: FileEncoding | null; rows: string[][] };

export type FileProblem =
  | "empty_file"
  | "too_large"
  | "too_many_rows"
  | "binary"
  | "old_excel"
  | "broken_excel"
  | "encoding"
  | "ragged"
  | "no_text_column"
  | "too_many_columns";

const messages: Record<FileProblem, string> = {
  empty_file: "파일에 읽을 줄이 없어요.",
  too_large: "파일이 너무 커요. 10MB까지 올릴 수 있어요. 나눠서 올려 주세요.",
  too_many_rows: "줄이 너무 많아요. 10만 줄까지 올릴 수 있어요. 나눠서 올려 주세요.",
  binary: "글로 된 파일이 아니에요. CSV, TSV, 엑셀(.xlsx) 파일을 올려 주세요.",
  old_excel: "옛 엑셀(.xls)이거나 비밀번호가 걸린 파일이에요. 엑셀에서 .xlsx나 CSV로 저장해서 올려 주세요.",
  broken_excel: "엑셀 파일을 열지 못했어요. 엑셀에서 .xlsx나 CSV로 다시 저장해서 올려 주세요.",
  encoding: "글자를 읽지 못했어요. 엑셀에서 ‘CSV UTF-8’로 저장해서 올려 주세요.",
  ragged: "줄마다 칸 수가 달라서 읽지 못했어요. 파일을 엑셀에서 열어 칸을 맞춰 주세요.",
  no_text_column: "리뷰 글이 든 칸을 찾지 못했어요. 글이 든 칸이 있는지 봐 주세요.",
  too_many_columns: "칸이 너무 많아요. 200칸까지 읽을 수 있어요.",
};

/** A file we cannot take: nothing of it was stored. */
export const fileError = (problem: FileProblem): AppError =>
  new AppError(
    problem === "too_large" || problem === "too_many_rows" ? "TOO_LARGE" : "INVALID",
    messages[problem],
    problem,
  );

export const isBlank = (row: readonly string[]): boolean => row.every((cell) => cell.trim() === "");

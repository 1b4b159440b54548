import type ko from "@/messages/ko/import.json";
import { AppError } from "@/server/platform/errors";

export type FileFormat = "csv" | "tsv" | "xlsx";
export type FileEncoding = "utf-8" | "cp949" | "utf-16";

/** A file as rows of text cells. Row 0 is the file's first line, blank lines are empty rows, so an index is a line number less one. */
export type FileTable = { format: FileFormat; encoding: FileEncoding | null; rows: string[][] };

/** Why a file as a whole cannot be taken; the sentences are those of the screen. */
export type FileProblem = Exclude<keyof typeof ko.problems, "offline" | "other">;

/** A file we cannot take: nothing of it was stored. */
export const fileError = (problem: FileProblem): AppError =>
  new AppError(problem === "too_large" || problem === "too_many_rows" ? "TOO_LARGE" : "INVALID", problem, problem);

export const isBlank = (row: readonly string[]): boolean => row.every((cell) => cell.trim() === "");

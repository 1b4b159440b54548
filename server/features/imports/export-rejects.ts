import { type Ctx, transact } from "@/server/context";
import { toCsvLine } from "@/server/domain/csv-line";
import type { ColumnUse } from "@/server/domain/review-file/mapping";
import type { RejectReason } from "@/server/domain/review-file/reject-reasons";
import en from "@/messages/en/import.json";
import ko from "@/messages/ko/import.json";
import { listRejects } from "./list-rejects";
import { loadImport } from "./load-import";
import { StoredMappingSchema } from "./stored-mapping";

const pageSize = 500;
const texts = { ko, en };
export type ExportLocale = keyof typeof texts;

/** The refused rows as a CSV file for Excel, a piece at a time: line, reason, then the row as it was. Corrected, it can be uploaded again. */
export async function* exportRejects(
  ctx: Ctx,
  input: { importId: string },
  locale: ExportLocale,
): AsyncGenerator<string> {
  const { mapping } = await transact(ctx, (tx) => loadImport(ctx, tx, input.importId));
  const { names, columns } = StoredMappingSchema.parse(mapping);
  const text = texts[locale];
  yield `\uFEFF${toCsvLine([text.rejects.line, text.rejects.reason, ...headerOf(names, columns)])}`;
  for (let cursor: number | null = 0; cursor !== null; ) {
    const page: Awaited<ReturnType<typeof listRejects>> = await listRejects(ctx, { ...input, cursor, limit: pageSize });
    for (const { line, reason, cells } of page.rows)
      yield toCsvLine([String(line), text.reasons[reason as RejectReason], ...cells]);
    cursor = page.nextCursor;
  }
}

/** Names we would recognise, where the file had none. */
const usualNames: Record<ColumnUse, string> = {
  date: "작성일",
  author: "닉네임",
  rating: "별점",
  text: "리뷰내용",
  platform: "출처",
  reply: "답글",
  id: "리뷰번호",
  unused: "",
};

const headerOf = (given: string[], columns: ColumnUse[]): string[] =>
  given.some(Boolean) ? given : columns.map((use) => usualNames[use]);

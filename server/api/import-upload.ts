import type { IncomingMessage, ServerResponse } from "node:http";
import { z } from "zod";
import type { Ctx } from "@/server/context";
import { maxFileBytes } from "@/server/domain/review-file/limits";
import { exportRejects } from "@/server/features/imports/export-rejects";
import { fileError } from "@/server/features/imports/file/file-table";
import { UploadImportInput, uploadImport } from "@/server/features/imports/upload-import";
import { AppError } from "@/server/platform/errors";
import { answer, pathOf, queryOf, sendFile, sendJson } from "./plain-answer";

/** POST /api/imports?storeId=…&fileName=… with the file as the body; answers `{ importId }` or `{ error: { code, message, reason } }`. */
export async function handleImportUpload(ctx: Ctx, req: IncomingMessage, res: ServerResponse): Promise<void> {
  await answer(req, res, async () => {
    const query = UploadImportInput.safeParse(Object.fromEntries(queryOf(req)));
    if (!query.success) throw new AppError("INVALID", "uploadIncomplete");
    const uploaded = await uploadImport(ctx, query.data, await readBody(req));
    sendJson(res, 201, uploaded);
  });
}

/** Reads the body while it stays within the limit; nothing beyond the limit is kept. */
async function readBody(req: IncomingMessage): Promise<Uint8Array> {
  if (Number(req.headers["content-length"] ?? 0) > maxFileBytes) throw fileError("too_large");
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of req as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > maxFileBytes) throw fileError("too_large");
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

const rejectsPath = /^\/api\/imports\/([0-9a-f-]{36})\/rejects\.csv$/;
const LocaleSchema = z.enum(["ko", "en"]).catch("ko");

/** GET /api/imports/<id>/rejects.csv?locale=ko|en: the rows that could not be taken, for Excel. */
export async function handleRejectsDownload(ctx: Ctx, req: IncomingMessage, res: ServerResponse): Promise<void> {
  await answer(req, res, async () => {
    const importId = rejectsPath.exec(pathOf(req))?.[1];
    if (!importId || req.method !== "GET") throw new AppError("NOT_FOUND", "noFile");
    await sendFile(res, {
      name: `rejects-${importId.slice(0, 8)}.csv`,
      type: "text/csv; charset=utf-8",
      pieces: exportRejects(ctx, { importId }, LocaleSchema.parse(queryOf(req).get("locale"))),
    });
  });
}

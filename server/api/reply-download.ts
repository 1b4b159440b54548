import type { IncomingMessage, ServerResponse } from "node:http";
import type { Ctx } from "@/server/context";
import { koreanDay } from "@/server/domain/calendar";
import { ExportRepliesInput, exportReplies } from "@/server/features/replies/export-replies";
import { AppError } from "@/server/platform/errors";
import { answer, pathOf, queryOf, sendFile } from "./plain-answer";

const path = /^\/api\/replies\/([0-9a-f-]{36})\/backup\.(csv|json)$/;
const types = { csv: "text/csv", json: "application/json" };

/** GET /api/replies/<store id>/backup.csv|json?locale=ko|en: all replies of a shop, for its owner. */
export async function handleReplyDownload(ctx: Ctx, req: IncomingMessage, res: ServerResponse): Promise<void> {
  await answer(req, res, async () => {
    const [, storeId, format] = path.exec(pathOf(req)) ?? [];
    const input = ExportRepliesInput.safeParse({ storeId, format, locale: queryOf(req).get("locale") });
    if (!input.success || req.method !== "GET") throw new AppError("NOT_FOUND", "noFile");
    await sendFile(res, {
      name: `replies-${koreanDay(ctx.now())}.${input.data.format}`,
      type: `${types[input.data.format]}; charset=utf-8`,
      pieces: exportReplies(ctx, input.data),
    });
  });
}

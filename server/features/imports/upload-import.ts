import { z } from "zod";
import { type Ctx, transact, userIdOf, visibleStoreIds } from "@/server/context";
import { isTableName } from "@/server/domain/review-file/file-name";
import type { Tx } from "@/server/platform/db";
import { checkFile } from "./check-file";
import { fileError } from "./file/file-table";
import type { StoredMapping } from "./stored-mapping";

export const UploadImportInput = z.object({
  storeId: z.uuid(),
  fileName: z
    .string()
    .trim()
    .regex(/^\P{Cc}{1,200}$/u),
});

/** Unfinished uploads kept per store. */
const keptUploads = 5;

/** Keeps a readable file for one of the actor's stores, with our guess of its columns. No review is stored yet. */
export async function uploadImport(
  ctx: Ctx,
  input: z.infer<typeof UploadImportInput>,
  file: Uint8Array,
): Promise<{ importId: string }> {
  const userId = userIdOf(ctx);
  await transact(ctx, (tx) => visibleStoreIds(ctx, tx, input.storeId));
  if (!isTableName(input.fileName)) throw fileError("other_kind");
  const { table, suggestion, names } = await checkFile(file, ctx.now());
  const { mapping, totalRows } = suggestion;
  const stored: StoredMapping = { ...mapping, names };
  return transact(ctx, async (tx) => {
    await visibleStoreIds(ctx, tx, input.storeId);
    const created = await tx.import.create({
      data: {
        storeId: input.storeId,
        userId,
        fileName: input.fileName,
        fileBytes: file.length,
        file: Uint8Array.from(file),
        format: table.format,
        encoding: table.encoding,
        hasHeader: mapping.hasHeader,
        mapping: stored,
        totalRows,
        createdAt: ctx.now(),
      },
      select: { id: true },
    });
    await dropOldUploads(tx, input.storeId);
    return { importId: created.id };
  });
}

async function dropOldUploads(tx: Tx, storeId: string): Promise<void> {
  const old = await tx.import.findMany({
    where: { storeId, status: "uploaded" },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    skip: keptUploads,
    select: { id: true },
  });
  await tx.import.deleteMany({ where: { id: { in: old.map((row) => row.id) }, status: "uploaded" } });
}

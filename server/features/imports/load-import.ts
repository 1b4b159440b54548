import { type Ctx, visibleStoreIds } from "@/server/context";
import type { Tx } from "@/server/platform/db";
import { AppError } from "@/server/platform/errors";

const importNotFound = () => new AppError("NOT_FOUND", "noUpload");

/** One of the actor's imports, without the file itself. */
export async function loadImport(ctx: Ctx, tx: Tx, importId: string) {
  const storeIds = await visibleStoreIds(ctx, tx);
  const found = await tx.import.findFirst({
    where: { id: importId, storeId: { in: storeIds } },
    omit: { file: true },
    include: { store: { select: { name: true } } },
  });
  if (!found) throw importNotFound();
  return found;
}

/** The bytes of one of the actor's imports; gone once it is done. */
export async function loadImportFile(ctx: Ctx, tx: Tx, importId: string): Promise<Uint8Array> {
  const storeIds = await visibleStoreIds(ctx, tx);
  const found = await tx.import.findFirst({
    where: { id: importId, storeId: { in: storeIds } },
    select: { file: true },
  });
  if (!found) throw importNotFound();
  if (!found.file) throw new AppError("CONFLICT", "alreadyImported", "file_gone");
  return found.file;
}

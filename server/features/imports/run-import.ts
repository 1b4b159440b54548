import { type Ctx, transact } from "@/server/context";
import { enqueue } from "@/server/jobs/enqueue";
import { AppError } from "@/server/platform/errors";
import { readReviewFile } from "./file/read-review-file";
import { rejectImport } from "./give-up-import";
import { importDoneKey } from "./import-done-key";
import { readBatches } from "./read-batches";
import { type RunningImport, runImportBatch } from "./run-import-batch";
import { StoredMappingSchema } from "./stored-mapping";

const batchSize = 1_000;

type Options = {
  /** Stops between two batches and leaves the rest to a next run. */
  signal?: AbortSignal;
  /** Called after each batch, with the rows dealt with so far. */
  onProgress?: (processed: number) => void;
};

/**
 * Takes in the file of a started import. Every batch is one transaction with the cursor, so a killed run goes on where it
 * was, and two runs at once share the work. Nothing to do for an import that is done, stopped or gone.
 */
export async function runImport(ctx: Ctx, payload: { importId: string }, options: Options = {}): Promise<void> {
  const found = await ctx.db.import.findUnique({
    where: { id: payload.importId },
    include: { store: { select: { id: true, menu: true } } },
  });
  if (found?.status !== "running" || !found.file) return;
  const mapping = StoredMappingSchema.parse(found.mapping);
  const running: RunningImport = { id: found.id, store: found.store, startedAt: found.startedAt ?? found.createdAt };
  try {
    const table = await readReviewFile(found.file);
    for await (const batch of readBatches(table, mapping, running.startedAt, batchSize)) {
      const end = batch.from + batch.rows.length;
      if (end <= found.processed) continue;
      if (options.signal?.aborted) return transact(ctx, (tx) => enqueue(tx, "run-import", payload));
      if ((await runImportBatch(ctx, running, batch)) === "stopped") return;
      options.onProgress?.(end);
    }
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    const { message } = error;
    return transact(ctx, (tx) => rejectImport(ctx, tx, found.id, message));
  }
  await finishImport(ctx, found.id);
}

async function finishImport(ctx: Ctx, importId: string): Promise<void> {
  await transact(ctx, async (tx) => {
    const finished = await tx.import.updateMany({
      where: { id: importId, status: "running" },
      data: { status: "done", file: null, finishedAt: ctx.now() },
    });
    if (finished.count === 0) return;
    const { userId, storeId, fileName, imported, duplicates, rejected } = await tx.import.findUniqueOrThrow({
      where: { id: importId },
      omit: { file: true },
    });
    await tx.notification.createMany({
      data: {
        userId,
        storeId,
        kind: "import_done",
        dedupeKey: importDoneKey(importId),
        data: { importId, fileName, imported, duplicates, rejected },
      },
      skipDuplicates: true,
    });
    await enqueue(tx, "draft-replies", { storeId });
  });
}

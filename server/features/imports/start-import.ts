import { z } from "zod";
import { type Ctx, transact } from "@/server/context";
import { findMappingProblem, MappingSchema } from "@/server/domain/review-file/mapping";
import { enqueue } from "@/server/jobs/enqueue";
import { AppError } from "@/server/platform/errors";
import { loadImport } from "./load-import";
import { type StoredMapping, StoredMappingSchema } from "./stored-mapping";

export const StartImportInput = z.object({ importId: z.uuid(), mapping: MappingSchema });

/** Settles the mapping and queues the import; once only, however often it is asked. `runAt` keeps the worker away until then. */
export async function startImport(
  ctx: Ctx,
  input: z.infer<typeof StartImportInput>,
  options: { runAt?: Date } = {},
): Promise<void> {
  await transact(ctx, async (tx) => {
    const found = await loadImport(ctx, tx, input.importId);
    if (found.status === "undone") throw new AppError("CONFLICT", "importUndone");
    const stored = StoredMappingSchema.parse(found.mapping);
    if (findMappingProblem(input.mapping, stored.columns.length))
      throw new AppError("INVALID", "oneTextColumn", "no_text_column");
    const headerRows = Number(found.hasHeader) - Number(input.mapping.hasHeader);
    const mapping: StoredMapping = { ...input.mapping, names: input.mapping.hasHeader ? stored.names : [] };
    const started = await tx.import.updateMany({
      where: { id: found.id, status: "uploaded" },
      data: {
        status: "running",
        startedAt: ctx.now(),
        mapping,
        hasHeader: mapping.hasHeader,
        totalRows: found.totalRows + headerRows,
      },
    });
    if (started.count === 1) await enqueue(tx, "run-import", { importId: found.id }, options);
  });
}

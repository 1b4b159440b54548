import type { z } from "zod";
import { type Ctx, transact } from "@/server/context";
import { enqueue } from "@/server/jobs/enqueue";
import type { Tx } from "@/server/platform/db";
import { AppError } from "@/server/platform/errors";
import type { ImportIdInput } from "./get-import";
import { stoppedByTrouble } from "./give-up-import";
import { loadImport } from "./load-import";

/** "이어서 가져오기": an import that had been given up goes on from the row it came to. */
export async function resumeImport(ctx: Ctx, input: z.infer<typeof ImportIdInput>): Promise<void> {
  await transact(ctx, async (tx) => {
    const { id } = await loadImport(ctx, tx, input.importId);
    if (!(await reopenImport(tx, { importId: id }))) throw new AppError("CONFLICT", "notResumable", "NOT_STOPPED");
    await enqueue(tx, "run-import", { importId: id });
  });
}

/** Makes a given-up import run again; false when it was not one. */
export async function reopenImport(tx: Tx, { importId }: { importId: string }): Promise<boolean> {
  const { count } = await tx.import.updateMany({
    where: { id: importId, status: "failed", error: stoppedByTrouble, file: { not: null } },
    data: { status: "running", error: null, finishedAt: null },
  });
  return count === 1;
}

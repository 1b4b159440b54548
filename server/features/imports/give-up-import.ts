import type { Ctx } from "@/server/context";
import type { Tx } from "@/server/platform/db";

/** What stands in `imports.error` when it was not the file's fault. */
export const stoppedByTrouble = "stopped";

export const isResumable = ({ status, error }: { status: string; error: string | null }): boolean =>
  status === "failed" && error === stoppedByTrouble;

/** Ends an import that used up its attempts. What was taken stays, and so does the file: it can go on. */
export const giveUpImport = (ctx: Ctx, tx: Tx, { importId }: { importId: string }): Promise<void> =>
  endInTrouble(ctx, tx, importId, { error: stoppedByTrouble });

/** Ends an import whose file cannot be read: it will not get better by trying again. */
export const rejectImport = (ctx: Ctx, tx: Tx, importId: string, error: string): Promise<void> =>
  endInTrouble(ctx, tx, importId, { error, file: null });

async function endInTrouble(ctx: Ctx, tx: Tx, importId: string, how: { error: string; file?: null }): Promise<void> {
  const [stopped] = await tx.import.updateManyAndReturn({
    where: { id: importId, status: "running" },
    data: { status: "failed", ...how, finishedAt: ctx.now() },
    select: { userId: true, storeId: true, fileName: true, processed: true, totalRows: true },
  });
  if (!stopped) return;
  const { userId, storeId, ...data } = stopped;
  await tx.notification.createMany({
    data: {
      userId,
      storeId,
      kind: "import_stopped",
      dedupeKey: `import_stopped:${importId}:${ctx.now().toISOString()}`,
      data: { importId, ...data },
    },
  });
}

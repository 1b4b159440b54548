import type { z } from "zod";
import { type Ctx, transact } from "@/server/context";
import { koreanDay, startOfKoreanDay } from "@/server/domain/calendar";
import { withdrawImported } from "@/server/features/reviews/public";
import { enqueue } from "@/server/jobs/enqueue";
import { AppError } from "@/server/platform/errors";
import type { ImportIdInput } from "./get-import";
import { importDoneKey } from "./import-done-key";
import { loadImport } from "./load-import";

const batchSize = 200;

/** Takes an import back until midnight of the day it ended; the worker then deletes what nobody has dealt with. */
export async function undoImport(ctx: Ctx, { importId }: z.infer<typeof ImportIdInput>): Promise<void> {
  await transact(ctx, async (tx) => {
    const { id, userId, status } = await loadImport(ctx, tx, importId);
    const { count } = await tx.import.updateMany({
      where: { id, status: "done", finishedAt: { gte: startOfKoreanDay(koreanDay(ctx.now())) } },
      data: { status: "undone" },
    });
    if (count === 1) {
      await tx.notification.deleteMany({ where: { userId, dedupeKey: importDoneKey(id) } });
      return enqueue(tx, "undo-import", { importId: id });
    }
    if (status === "undone") return;
    throw status === "done"
      ? new AppError("CONFLICT", "importDayOver", "TOO_LATE")
      : new AppError("CONFLICT", "importRunning", "RUNNING");
  });
}

/** Deletes the reviews of an import that is taken back, in batches; safe to run twice and to overlap. */
export async function runUndo(ctx: Ctx, { importId }: { importId: string }, signal?: AbortSignal): Promise<void> {
  const undone = await ctx.db.import.findUnique({
    where: { id: importId, status: "undone" },
    select: { storeId: true },
  });
  if (!undone) return;
  const { storeId } = undone;
  let count: number;
  do {
    signal?.throwIfAborted();
    count = await ctx.db.$transaction((tx) => withdrawImported(tx, { storeId, importId }, batchSize), {
      timeout: 60_000,
    });
  } while (count === batchSize);
  await ctx.db.$transaction((tx) => enqueue(tx, "refresh-keywords", { storeId }));
}

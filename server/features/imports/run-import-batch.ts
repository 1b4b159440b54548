import { type Ctx, transact } from "@/server/context";
import { ensureReviewPartitions, ingestReviews } from "@/server/features/reviews/public";
import type { Tx } from "@/server/platform/db";
import type { GoodRow, ReadRow, RefusedRow } from "./read-batches";
import { toIncomingReview } from "./to-incoming-review";

export type RunningImport = { id: string; store: { id: string; menu: string[] }; startedAt: Date };
export type Batch = { from: number; rows: ReadRow[] };

/** Takes in the rows of a batch that nobody has taken yet: reviews, refused rows, counts and cursor commit together. */
export async function runImportBatch(ctx: Ctx, running: RunningImport, batch: Batch): Promise<"taken" | "stopped"> {
  const good = batch.rows.filter((row): row is GoodRow => row.ok);
  await ensureReviewPartitions(
    ctx,
    good.map((row) => toIncomingReview(row, running.startedAt).reviewDate),
  );
  return transact(ctx, async (tx) => {
    const cursor = await lockCursor(tx, running.id);
    if (cursor === null) return "stopped";
    const rows = batch.rows.slice(Math.max(0, cursor - batch.from));
    if (rows.length > 0) await takeRows(ctx, tx, running, rows);
    return "taken";
  });
}

/** How many rows are dealt with, held until the transaction ends; null when the import is not running any more. */
async function lockCursor(tx: Tx, importId: string): Promise<number | null> {
  const [locked] = await tx.$queryRaw<{ processed: number; status: string }[]>`
    select processed, status::text as status from imports where id = ${importId}::uuid for update`;
  return locked?.status === "running" ? locked.processed : null;
}

async function takeRows(ctx: Ctx, tx: Tx, running: RunningImport, rows: ReadRow[]): Promise<void> {
  const good = rows.filter((row): row is GoodRow => row.ok);
  const refused = rows.filter((row): row is RefusedRow => !row.ok);
  const { created } = await ingestReviews(ctx, tx, {
    store: running.store,
    reviews: good.map((row) => toIncomingReview(row, running.startedAt)),
    origin: { importId: running.id },
  });
  if (refused.length > 0)
    await tx.importReject.createMany({
      data: refused.map(({ line, reason, cells }) => ({ importId: running.id, line, reason, cells })),
    });
  await tx.import.update({
    where: { id: running.id },
    data: {
      processed: { increment: rows.length },
      imported: { increment: created },
      duplicates: { increment: good.length - created },
      rejected: { increment: refused.length },
    },
    select: { id: true },
  });
}

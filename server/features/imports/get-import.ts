import { z } from "zod";
import { type Ctx, transact, userIdOf } from "@/server/context";
import { addDays, koreanDay, startOfKoreanDay } from "@/server/domain/calendar";
import { type DraftLimit, draftLimitOf, isWithinLimit } from "@/server/features/billing/public";
import { countImported } from "@/server/features/reviews/public";
import { Prisma } from "@/server/generated/prisma/client";
import type { Tx } from "@/server/platform/db";
import { isResumable } from "./give-up-import";
import { loadImport } from "./load-import";

export const ImportIdInput = z.object({ importId: z.uuid() });

/** Where an import stands: rows dealt with, what became of them, and how far its replies are drafted. */
export async function getImport(ctx: Ctx, input: z.infer<typeof ImportIdInput>) {
  return transact(ctx, async (tx) => {
    const found = await loadImport(ctx, tx, input.importId);
    const draftLimit = await draftLimitOf(tx, userIdOf(ctx), ctx.now());
    const drafts = found.imported > 0 ? await countDrafts(tx, found, draftLimit) : { drafted: 0, undrafted: 0 };
    const isOver = found.status === "done" || found.status === "undone";
    const { left, withdrawable } = isOver
      ? await countImported(tx, { storeId: found.storeId, importId: found.id })
      : { left: found.imported, withdrawable: 0 };
    const undoableUntil = found.finishedAt && startOfKoreanDay(addDays(koreanDay(found.finishedAt), 1));
    return {
      id: found.id,
      storeId: found.storeId,
      storeName: found.store.name,
      fileName: found.fileName,
      status: found.status,
      isStopped: found.status === "done" && found.processed < found.totalRows,
      error: found.error,
      /** It ran out of attempts and can go on from where it stopped. */
      canResume: isResumable(found),
      totalRows: found.totalRows,
      processed: found.processed,
      imported: found.imported,
      duplicates: found.duplicates,
      rejected: found.rejected,
      createdAt: found.createdAt,
      startedAt: found.startedAt,
      finishedAt: found.finishedAt,
      /** Of its reviews: how many are there, and how many of them nobody has dealt with. */
      left,
      withdrawable,
      /** Null where there is nothing to take back, or no longer. */
      undoableUntil:
        found.status === "done" && withdrawable > 0 && undoableUntil && undoableUntil > ctx.now()
          ? undoableUntil
          : null,
      ...drafts,
    };
  });
}

type Drafts = { drafted: number; undrafted: number };

async function countDrafts(
  tx: Tx,
  { id, storeId }: { id: string; storeId: string },
  draftLimit: DraftLimit,
): Promise<Drafts> {
  const [counts] = await tx.$queryRaw<Drafts[]>`
    select count(p.id) filter (where p.author <> 'platform')::int as drafted,
      count(*) filter (where p.id is null and r.inbox_state = 'needs_reply'
        and ${isWithinLimit(Prisma.sql`r.id`, draftLimit)})::int as undrafted
    from reviews r left join review_replies p on p.review_id = r.id and p.review_date = r.review_date
    where r.store_id = ${storeId}::uuid and r.import_id = ${id}::uuid`;
  return counts ?? { drafted: 0, undrafted: 0 };
}

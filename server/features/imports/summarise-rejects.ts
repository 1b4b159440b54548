import { type Ctx, transact } from "@/server/context";
import { type RejectReason, rejectReasons } from "@/server/domain/review-file/reject-reasons";
import type { Tx } from "@/server/platform/db";
import { loadImport } from "./load-import";
import { type StoredMapping, StoredMappingSchema } from "./stored-mapping";

const sampleCount = 3;
const sampleLength = 40;

export type RejectGroup = { reason: RejectReason; count: number; samples: string[] };

/** Why rows of an import could not be taken, the most frequent reason first, with a few of the values to blame. */
export async function summariseRejects(ctx: Ctx, input: { importId: string }): Promise<RejectGroup[]> {
  return transact(ctx, async (tx) => {
    const { id, mapping } = await loadImport(ctx, tx, input.importId);
    const groups = await tx.importReject.groupBy({ by: ["reason"], where: { importId: id }, _count: true });
    const summary = groups.map(async (group) => {
      const reason = group.reason as RejectReason;
      return {
        reason,
        count: group._count,
        samples: await samplesOf(tx, id, reason, StoredMappingSchema.parse(mapping)),
      };
    });
    return (await Promise.all(summary)).sort((a, b) => b.count - a.count);
  });
}

async function samplesOf(tx: Tx, importId: string, reason: RejectReason, mapping: StoredMapping): Promise<string[]> {
  const column = mapping.columns.findIndex((use) => use === rejectReasons[reason]);
  if (column < 0) return [];
  const rows = await tx.importReject.findMany({
    where: { importId, reason },
    orderBy: { line: "asc" },
    take: 20,
    select: { cells: true },
  });
  const values = rows.map((row) => row.cells[column]?.trim().slice(0, sampleLength) ?? "").filter(Boolean);
  return [...new Set(values)].slice(0, sampleCount);
}

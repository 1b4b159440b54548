import { z } from "zod";
import { type Ctx, transact } from "@/server/context";
import { loadImport } from "./load-import";

/** `cursor` is the last line already seen. */
export const ListRejectsInput = z.object({
  importId: z.uuid(),
  cursor: z.int().min(0).default(0),
  limit: z.int().min(1).max(500).default(50),
});

/** Rows of an import that could not be taken, in the file's order. */
export async function listRejects(ctx: Ctx, input: z.input<typeof ListRejectsInput>) {
  const { importId, cursor, limit } = ListRejectsInput.parse(input);
  return transact(ctx, async (tx) => {
    const { id } = await loadImport(ctx, tx, importId);
    const rows = await tx.importReject.findMany({
      where: { importId: id, line: { gt: cursor } },
      orderBy: { line: "asc" },
      take: limit + 1,
    });
    const shown = rows.slice(0, limit);
    return { rows: shown, nextCursor: rows.length > limit ? (shown.at(-1)?.line ?? null) : null };
  });
}

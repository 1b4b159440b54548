import { z } from "zod";
import { type Ctx, transact, visibleStoreIds } from "@/server/context";
import { isResumable } from "./give-up-import";

export const ListImportsInput = z.object({ storeId: z.uuid().optional() });

const shownImports = 20;

/** The files uploaded last for one or all of the actor's stores, newest first. */
export async function listImports(ctx: Ctx, input: z.infer<typeof ListImportsInput>) {
  return transact(ctx, async (tx) => {
    const storeIds = await visibleStoreIds(ctx, tx, input.storeId);
    const imports = await tx.import.findMany({
      where: { storeId: { in: storeIds } },
      orderBy: [{ createdAt: "desc" }, { id: "desc" }],
      take: shownImports,
      select: {
        id: true,
        storeId: true,
        fileName: true,
        status: true,
        error: true,
        totalRows: true,
        processed: true,
        imported: true,
        rejected: true,
        createdAt: true,
      },
    });
    return imports.map(({ error, ...shown }) => ({ ...shown, canResume: isResumable({ ...shown, error }) }));
  });
}

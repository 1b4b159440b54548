import { z } from "zod";
import { type Ctx, transact, visibleStoreIds } from "@/server/context";

export const ListImportsInput = z.object({ storeId: z.uuid().optional() });

const shownImports = 20;

/** The files uploaded last for one or all of the actor's stores, newest first. */
export async function listImports(ctx: Ctx, input: z.infer<typeof ListImportsInput>) {
  return transact(ctx, async (tx) => {
    const storeIds = await visibleStoreIds(ctx, tx, input.storeId);
    return tx.import.findMany({
      where: { storeId: { in: storeIds } },
      orderBy: [{ createdAt: "desc" }, { id: "desc" }],
      take: shownImports,
      select: {
        id: true,
        storeId: true,
        fileName: true,
        status: true,
        totalRows: true,
        processed: true,
        imported: true,
        rejected: true,
        createdAt: true,
      },
    });
  });
}

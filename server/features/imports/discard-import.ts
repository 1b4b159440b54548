import type { z } from "zod";
import { type Ctx, transact } from "@/server/context";
import type { ImportIdInput } from "./get-import";
import { loadImport } from "./load-import";

/** Throws away an uploaded file that was never started. */
export async function discardImport(ctx: Ctx, input: z.infer<typeof ImportIdInput>): Promise<void> {
  await transact(ctx, async (tx) => {
    const { id } = await loadImport(ctx, tx, input.importId);
    await tx.import.deleteMany({ where: { id, status: "uploaded" } });
  });
}

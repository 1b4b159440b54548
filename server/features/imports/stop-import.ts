import type { z } from "zod";
import { type Ctx, transact } from "@/server/context";
import type { ImportIdInput } from "./get-import";
import { loadImport } from "./load-import";

/** Ends a running import where it is; what was taken stays. The rest comes in when the file is uploaded again. */
export async function stopImport(ctx: Ctx, input: z.infer<typeof ImportIdInput>): Promise<void> {
  await transact(ctx, async (tx) => {
    const { id } = await loadImport(ctx, tx, input.importId);
    await tx.import.updateMany({
      where: { id, status: "running" },
      data: { status: "done", file: null, finishedAt: ctx.now() },
    });
  });
}

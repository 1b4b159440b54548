import { z } from "zod";
import { type Ctx, transact } from "@/server/context";
import { ownPromise } from "./own-promise";

export const SettlePromiseInput = z.object({
  promiseId: z.uuid(),
  /** Kept, no promise after all, or open again. */
  state: z.enum(["done", "dismissed", "open"]),
});

/** The owner says what became of a promise; it can be opened again. */
export async function settlePromise(ctx: Ctx, input: z.infer<typeof SettlePromiseInput>) {
  return transact(ctx, async (tx) => {
    const { id } = await ownPromise(ctx, tx, input.promiseId);
    const closedAt = input.state === "open" ? null : ctx.now();
    await tx.replyPromise.update({ where: { id }, data: { state: input.state, closedAt } });
    return { promiseId: id, state: input.state };
  });
}

import { z } from "zod";
import { type Ctx, transact, userIdOf } from "@/server/context";
import { isPhoneNumber } from "@/server/domain/phone-number";
import { assertStoreLimit, holdStores } from "./store-limit";

export const CreateStoreInput = z.object({
  name: z.string().trim().min(1).max(60),
  category: z.string().trim().max(40).nullish(),
  phone: z.string().trim().max(30).refine(isPhoneNumber).nullish(),
});

/** Opens a store without a platform, for reviews that come from files. Refused beyond the plan's number of stores. */
export async function createStore(ctx: Ctx, input: z.infer<typeof CreateStoreInput>) {
  const userId = userIdOf(ctx);
  return transact(ctx, async (tx) => {
    await holdStores(tx, userId);
    await assertStoreLimit(tx, userId, ctx.now());
    return tx.store.create({
      data: { userId, name: input.name, category: input.category, phone: input.phone },
      select: { id: true, name: true },
    });
  });
}

import { z } from "zod";
import { type Ctx, transact, userIdOf } from "@/server/context";
import { planInForce } from "@/server/domain/plan";
import { AppError } from "@/server/platform/errors";

export const CreateStoreInput = z.object({
  name: z.string().trim().min(1).max(60),
  category: z.string().trim().max(40).nullish(),
  phone: z.string().trim().max(30).nullish(),
});

/** Opens a store without a platform, for reviews that come from files. Refused beyond the plan's number of stores. */
export async function createStore(ctx: Ctx, input: z.infer<typeof CreateStoreInput>) {
  const userId = userIdOf(ctx);
  return transact(ctx, async (tx) => {
    const plan = planInForce(await tx.subscription.findUnique({ where: { userId } }), ctx.now());
    const count = await tx.store.count({ where: { userId } });
    if (plan.maxStores !== null && count >= plan.maxStores)
      throw new AppError(
        "LIMIT_REACHED",
        `지금 요금제에서는 가게를 ${plan.maxStores}곳까지 둘 수 있어요. 있던 가게는 그대로 쓸 수 있어요.`,
        "STORES",
      );
    return tx.store.create({
      data: { userId, name: input.name, category: input.category, phone: input.phone },
      select: { id: true, name: true },
    });
  });
}

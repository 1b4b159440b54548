import { z } from "zod";
import { type Ctx, transact, userIdOf } from "@/server/context";

/**
 * What a new owner has and has not done yet: connect a shop, say what it sells and how to reach it, choose its voice, approve
 * a reply. Null once all is done or they were put away. The practice shop counts for nothing but the reply.
 */
export async function getFirstSteps(ctx: Ctx) {
  const userId = userIdOf(ctx);
  return transact(ctx, async (tx) => {
    const { stepsHiddenAt } = await tx.user.findUniqueOrThrow({
      where: { id: userId },
      select: { stepsHiddenAt: true },
    });
    if (stepsHiddenAt) return null;
    const stores = await tx.store.findMany({
      where: { userId },
      orderBy: { createdAt: "asc" },
      select: {
        id: true,
        isPractice: true,
        phone: true,
        menu: true,
        voice: true,
        _count: { select: { connections: true, imports: true } },
      },
    });
    const real = stores.filter(({ isPractice }) => !isPractice);
    const approved = await tx.reviewReply.findFirst({
      where: { storeId: { in: stores.map(({ id }) => id) }, approvedAt: { not: null } },
      select: { id: true },
    });
    const done = {
      connect: real.some(({ _count }) => _count.connections + _count.imports > 0),
      info: real.some(({ phone, menu }) => Boolean(phone) && menu.length > 0),
      voice: real.some(({ voice }) => Object.keys((voice ?? {}) as object).length > 0),
      approve: approved !== null,
    };
    if (Object.values(done).every(Boolean)) return null;
    return {
      done,
      storeId: real[0]?.id ?? null,
      practiceId: stores.find(({ isPractice }) => isPractice)?.id ?? null,
    };
  });
}

export const HideFirstStepsInput = z.object({ isHidden: z.boolean() });

/** Puts the first steps away, or brings them back. */
export async function hideFirstSteps(ctx: Ctx, { isHidden }: z.infer<typeof HideFirstStepsInput>): Promise<void> {
  const stepsHiddenAt = isHidden ? ctx.now() : null;
  await transact(ctx, (tx) =>
    tx.user.update({ where: { id: userIdOf(ctx) }, data: { stepsHiddenAt }, select: { id: true } }),
  );
}

import { type Ctx, onlyLooks, transact, userIdOf } from "@/server/context";
import { koreanDay } from "@/server/domain/calendar";
import { planInForce } from "@/server/domain/plan";
import { readUsage } from "@/server/features/billing/public";
import { countUnread } from "@/server/features/notifications/public";
import { countPromises } from "@/server/features/promises/public";
import { countFor } from "@/server/features/reviews/public";

/** What every signed-in page shows around its content: who, which stores, what waits, how much of the month is used. */
export async function getShell(ctx: Ctx) {
  const userId = userIdOf(ctx);
  return transact(ctx, async (tx) => {
    const user = await tx.user.findUniqueOrThrow({
      where: { id: userId },
      select: { name: true, email: true, role: true, closesAt: true, muted: true, subscription: true },
    });
    const stores = await tx.store.findMany({
      where: { userId },
      orderBy: { createdAt: "asc" },
      select: { id: true, name: true, isPractice: true, connections: { select: { status: true } } },
    });
    const storeIds = stores.map((store) => store.id);
    const plan = planInForce(user.subscription, ctx.now());
    return {
      today: koreanDay(ctx.now()),
      user: { id: userId, name: user.name, email: user.email, role: user.role },
      closesAt: user.closesAt,
      isViewedByOperator: onlyLooks(ctx),
      plan: {
        id: plan.id,
        trialEndsAt: user.subscription?.status === "trialing" ? user.subscription.trialEndsAt : null,
      },
      stores: stores.map(({ id, name, isPractice }) => ({ id, name, isPractice })),
      hasTrouble: stores.some((store) => store.connections.some(({ status }) => status !== "active")),
      counts: await countFor(tx, storeIds),
      unreadNotifications: await countUnread(tx, { id: userId, muted: user.muted }, ctx.now()),
      overduePromises: (await countPromises(tx, storeIds, koreanDay(ctx.now()))).overdue,
      usage: await readUsage(tx, userId, plan, ctx.now()),
    };
  });
}

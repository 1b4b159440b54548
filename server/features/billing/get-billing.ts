import { type Ctx, transact, userIdOf } from "@/server/context";
import { planInForce } from "@/server/domain/plan";
import { readUsage } from "./read-usage";

const shownPayments = 60;

/** The plan in force and how long, how much of it is used, and what was paid: the newest first, five years of months. */
export async function getBilling(ctx: Ctx) {
  const userId = userIdOf(ctx);
  return transact(ctx, async (tx) => {
    const subscription = await tx.subscription.findUnique({ where: { userId } });
    const plan = planInForce(subscription, ctx.now());
    return {
      plan: plan.id,
      isTrial: subscription?.status === "trialing" && plan.id !== "free",
      isPastDue: subscription?.status === "past_due",
      /** When the trial or the paid time ends; null where nothing ends. */
      endsAt: plan.id === "free" ? null : (subscription?.trialEndsAt ?? subscription?.currentPeriodEndsAt ?? null),
      isEnding: subscription?.cancelAtPeriodEnd ?? false,
      stores: { used: await tx.store.count({ where: { userId, isPractice: false } }), limit: plan.maxStores },
      reviews: await readUsage(tx, userId, plan, ctx.now()),
      payments: await tx.payment.findMany({
        where: { userId },
        orderBy: { createdAt: "desc" },
        take: shownPayments,
        select: { id: true, provider: true, amountWon: true, status: true, paidAt: true, createdAt: true },
      }),
    };
  });
}

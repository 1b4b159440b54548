import { type Ctx, transact, userIdOf } from "@/server/context";
import { koreanDay, startOfKoreanDay } from "@/server/domain/calendar";
import { planInForce } from "@/server/domain/plan";

const shownPayments = 60;

/** The plan in force and how long, how much of it is used, and what was paid: the newest first, five years of months. */
export async function getBilling(ctx: Ctx) {
  const userId = userIdOf(ctx);
  const monthStart = startOfKoreanDay(`${koreanDay(ctx.now()).slice(0, 7)}-01`);
  return transact(ctx, async (tx) => {
    const subscription = await tx.subscription.findUnique({ where: { userId } });
    const plan = planInForce(subscription, ctx.now());
    const storeIds = (await tx.store.findMany({ where: { userId }, select: { id: true } })).map(({ id }) => id);
    return {
      plan: plan.id,
      isTrial: subscription?.status === "trialing" && plan.id !== "free",
      isPastDue: subscription?.status === "past_due",
      /** When the trial or the paid time ends; null where nothing ends. */
      endsAt: plan.id === "free" ? null : (subscription?.trialEndsAt ?? subscription?.currentPeriodEndsAt ?? null),
      isEnding: subscription?.cancelAtPeriodEnd ?? false,
      stores: { used: storeIds.length, limit: plan.maxStores },
      reviews: {
        used: await tx.review.count({
          where: { storeId: { in: storeIds }, crawlSessionId: { not: null }, reviewDate: { gte: monthStart } },
        }),
        limit: plan.reviewsPerMonth,
      },
      payments: await tx.payment.findMany({
        where: { userId },
        orderBy: { createdAt: "desc" },
        take: shownPayments,
        select: { id: true, provider: true, amountWon: true, status: true, paidAt: true, createdAt: true },
      }),
    };
  });
}

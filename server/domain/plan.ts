export const planIds = ["free", "basic", "premium", "enterprise"] as const;
export type PlanId = (typeof planIds)[number];

export type Plan = {
  id: PlanId;
  /** Won per month, VAT included. */
  monthlyWon: number;
  yearlyWon: number;
  /** null: no limit. */
  maxStores: number | null;
  reviewsPerMonth: number | null;
  historyDays: number | null;
  /** How often reviews are collected, before the shop's own pace is taken into account. */
  crawlEveryMinutes: number;
  canReply: boolean;
  canManageBilling: boolean;
  canConfigureSystem: boolean;
  analytics: "basic" | "advanced" | "all";
};

const plan = (id: PlanId, monthlyWon: number, rest: Omit<Plan, "id" | "monthlyWon" | "yearlyWon">): Plan => ({
  id,
  monthlyWon,
  yearlyWon: monthlyWon * 10,
  ...rest,
});

/** The permission matrix; everything that depends on a plan asks here. */
export const plans: Record<PlanId, Plan> = {
  free: plan("free", 0, {
    maxStores: 1,
    reviewsPerMonth: 10,
    historyDays: 7,
    crawlEveryMinutes: 180,
    canReply: false,
    canManageBilling: false,
    canConfigureSystem: false,
    analytics: "basic",
  }),
  basic: plan("basic", 29_000, {
    maxStores: 3,
    reviewsPerMonth: 100,
    historyDays: 30,
    crawlEveryMinutes: 60,
    canReply: true,
    canManageBilling: true,
    canConfigureSystem: false,
    analytics: "basic",
  }),
  premium: plan("premium", 99_000, {
    maxStores: 10,
    reviewsPerMonth: 500,
    historyDays: 365,
    crawlEveryMinutes: 60,
    canReply: true,
    canManageBilling: true,
    canConfigureSystem: false,
    analytics: "advanced",
  }),
  enterprise: plan("enterprise", 299_000, {
    maxStores: null,
    reviewsPerMonth: null,
    historyDays: null,
    crawlEveryMinutes: 30,
    canReply: true,
    canManageBilling: true,
    canConfigureSystem: true,
    analytics: "all",
  }),
};

/** Days a new account may use Basic without a card. */
export const trialDays = 14;

/** The plan in force: the subscribed one while it is paid for or tried, Free otherwise. */
export function planInForce(
  subscription: { plan: PlanId; status: string; trialEndsAt: Date | null } | null,
  now: Date,
): Plan {
  if (!subscription) return plans.free;
  const { plan: id, status, trialEndsAt } = subscription;
  if (status === "trialing") return trialEndsAt && trialEndsAt > now ? plans[id] : plans.free;
  return status === "active" || status === "past_due" ? plans[id] : plans.free;
}

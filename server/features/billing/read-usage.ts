import { koreanDay, startOfMonth, startOfNextMonth } from "@/server/domain/calendar";
import type { Plan } from "@/server/domain/plan";
import { usageLevel } from "@/server/domain/review-limit";
import type { Tx } from "@/server/platform/db";

/** The reviews of the month against the plan, and the Korean day on which they are counted anew. */
export async function readUsage(tx: Tx, userId: string, plan: Plan, now: Date) {
  const month = startOfMonth(koreanDay(now));
  const row = await tx.reviewMonth.findUnique({ where: { userId_month: { userId, month: new Date(month) } } });
  const used = row?.counted ?? 0;
  const limit = plan.reviewsPerMonth;
  return { used, limit, level: usageLevel(used, limit), resumesOn: startOfNextMonth(month) };
}

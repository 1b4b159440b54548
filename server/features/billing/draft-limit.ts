import { koreanDay, startOfMonth } from "@/server/domain/calendar";
import { type Plan, planInForce, plans } from "@/server/domain/plan";
import { Prisma } from "@/server/generated/prisma/client";
import type { Tx } from "@/server/platform/db";

/** The month of now, and how many of its reviews are drafted for; null: all of them. */
export type DraftLimit = { month: string; limit: number | null };

/** A person's plan; who runs the service has all of it. */
export async function planOf(tx: Tx, userId: string, now: Date): Promise<Plan> {
  const { role, subscription } = await tx.user.findUniqueOrThrow({
    where: { id: userId },
    select: { role: true, subscription: true },
  });
  return role === "admin" ? plans.enterprise : planInForce(subscription, now);
}

export async function draftLimitOf(tx: Tx, userId: string, now: Date): Promise<DraftLimit> {
  const { reviewsPerMonth: limit } = await planOf(tx, userId, now);
  return { month: startOfMonth(koreanDay(now)), limit };
}

/** True in SQL for a review that is not held back by the limit. */
export const isWithinLimit = (reviewId: Prisma.Sql, { month, limit }: DraftLimit): Prisma.Sql =>
  limit === null
    ? Prisma.sql`true`
    : Prisma.sql`not exists (select 1 from counted_reviews c
        where c.review_id = ${reviewId} and c.month = ${month}::date and c.place > ${limit})`;

/** Those of the reviews that get no draft before the month is over or the plan grows. */
export async function findHeld(tx: Tx, reviewIds: string[], { month, limit }: DraftLimit): Promise<Set<string>> {
  if (limit === null || reviewIds.length === 0) return new Set();
  const held = await tx.countedReview.findMany({
    where: { reviewId: { in: reviewIds }, month: new Date(month), place: { gt: limit } },
    select: { reviewId: true },
  });
  return new Set(held.map(({ reviewId }) => reviewId));
}

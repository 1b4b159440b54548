import { type Ctx, userIdOf, visibleStoreIds } from "@/server/context";
import { type AnalyticsPart, hasPart } from "@/server/domain/analytics/parts";
import { isWithinHistory, type RangeInput, resolveRange } from "@/server/domain/analytics/range";
import { koreanDay } from "@/server/domain/calendar";
import { planInForce } from "@/server/domain/plan";
import { Prisma } from "@/server/generated/prisma/client";
import type { Tx } from "@/server/platform/db";
import { AppError } from "@/server/platform/errors";

/** The stores and days a person asked for, once their plan shows that part of analytics and looks back so far. */
export async function openRange(ctx: Ctx, tx: Tx, part: AnalyticsPart, input: RangeInput) {
  const storeIds = await visibleStoreIds(ctx, tx, input.storeId);
  const { historyDays } = await openPart(ctx, tx, part);
  const today = koreanDay(ctx.now());
  const range = resolveRange(input, today);
  if (!isWithinHistory(range, historyDays, today))
    throw new AppError("LIMIT_REACHED", "지금 요금제에서 볼 수 있는 기간보다 길어요.", "HISTORY");
  return { storeIds, range, today, historyDays };
}

/** How far back the person's plan looks, once it shows that part of analytics. */
export async function openPart(ctx: Ctx, tx: Tx, part: AnalyticsPart) {
  const { role, subscription } = await tx.user.findUniqueOrThrow({
    where: { id: userIdOf(ctx) },
    select: { role: true, subscription: true },
  });
  const { analytics, historyDays } = planInForce(subscription, ctx.now());
  if (role === "admin") return { historyDays: null };
  if (!hasPart(analytics, part))
    throw new AppError("LIMIT_REACHED", "지금 요금제에서는 볼 수 없는 분석이에요.", "PLAN");
  return { historyDays };
}

/** Rows of a roll-up that belong to the stores, the days and, if one is chosen, the platform. */
export function countedIn(storeIds: readonly string[], from: string, to: string, platform?: string): Prisma.Sql {
  const only = platform ? Prisma.sql`and platform = ${platform}::"Platform"` : Prisma.empty;
  return Prisma.sql`store_id = any(${storeIds}::uuid[]) and day between ${from}::date and ${to}::date ${only}`;
}

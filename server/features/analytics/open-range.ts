import { type Ctx, userIdOf, visibleStoreIds } from "@/server/context";
import { type AnalyticsPart, hasPart } from "@/server/domain/analytics/parts";
import { isWithinHistory, type RangeInput, resolveRange } from "@/server/domain/analytics/range";
import { koreanDay } from "@/server/domain/calendar";
import { planOf, readHistory } from "@/server/features/billing/public";
import { Prisma } from "@/server/generated/prisma/client";
import type { Tx } from "@/server/platform/db";
import { AppError } from "@/server/platform/errors";

/** The stores and days a person asked for, once their plan shows that part of analytics and looks back so far. */
export async function openRange(ctx: Ctx, tx: Tx, part: AnalyticsPart, input: RangeInput) {
  const storeIds = await visibleStoreIds(ctx, tx, input.storeId);
  await openPart(ctx, tx, part);
  const history = await readHistory(ctx, tx);
  const today = koreanDay(ctx.now());
  const range = resolveRange(input, today);
  if (!isWithinHistory(range, history)) throw new AppError("LIMIT_REACHED", "longerThanPlan", "HISTORY");
  return { storeIds, range, today, history };
}

/** Refuses a part of analytics that the person's plan does not show. */
export async function openPart(ctx: Ctx, tx: Tx, part: AnalyticsPart): Promise<void> {
  const { analytics } = await planOf(tx, userIdOf(ctx), ctx.now());
  if (!hasPart(analytics, part)) throw new AppError("LIMIT_REACHED", "analysisNotInPlan", "PLAN");
}

/** Rows of a roll-up that belong to the stores, the days and, if one is chosen, the platform. */
export function countedIn(storeIds: readonly string[], from: string, to: string, platform?: string): Prisma.Sql {
  const only = platform ? Prisma.sql`and platform = ${platform}::"Platform"` : Prisma.empty;
  return Prisma.sql`store_id = any(${storeIds}::uuid[]) and day between ${from}::date and ${to}::date ${only}`;
}

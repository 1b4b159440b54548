import { koreanDay, startOfMonth } from "./calendar";

/** From this share of the month's reviews on, the owner is told that they come to an end. */
const nearShare = 0.8;

/**
 * The month, named by its first day, that a review of a Korean `day` counts in; null for one of before or of the day its shop
 * was connected: history costs nothing, and on that day old and new cannot be told apart.
 */
export const countedMonth = (day: string, connectedAt: Date): string | null =>
  day > koreanDay(connectedAt) ? startOfMonth(day) : null;

/** How far the reviews of a month are used up; `limit` null: they never are. */
export function usageLevel(used: number, limit: number | null): "fine" | "near" | "full" {
  if (limit === null) return "fine";
  if (used >= limit) return "full";
  return used >= limit * nearShare ? "near" : "fine";
}

/** Up to which place of a month's reviews drafts are written: a month that is over holds none back. */
export function draftedUpTo(
  { month, counted }: { month: string; counted: number },
  limit: number | null,
  today: string,
): number {
  return limit === null || month < startOfMonth(today) ? counted : Math.min(counted, limit);
}

import { addDays, startOfKoreanWeek } from "../calendar";
import type { Satisfaction } from "../satisfaction";
import type { Report } from "./report-schema";

export type { Report, ReportQuote } from "./report-schema";

export const reportKinds = ["daily", "weekly"] as const;
export type ReportKind = (typeof reportKinds)[number];

/** The last day or week that is over. */
export function periodBefore(kind: ReportKind, today: string): { from: string; to: string } {
  const yesterday = addDays(today, -1);
  if (kind === "daily") return { from: yesterday, to: yesterday };
  const monday = addDays(startOfKoreanWeek(today), -7);
  return { from: monday, to: addDays(monday, 6) };
}

/** Whether there is anything to tell: a shop without a review has no report. */
export const hasNews = ({ kind, reviews }: Report): boolean =>
  reviews.count > 0 || (kind === "weekly" && reviews.before > 0);

/** Points of change; `isClear` says that it is more than chance, by the margins of both. */
export function changeOf({ now, before }: { now: Satisfaction | null; before: Satisfaction | null }) {
  if (!now || !before) return null;
  const points = now.score - before.score;
  return { points, isClear: points !== 0 && Math.abs(points) >= Math.hypot(now.margin, before.margin) };
}

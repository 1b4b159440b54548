import { addDays } from "@/server/domain/calendar";
import { type History, isShown } from "@/server/domain/history";
import type { Prisma } from "@/server/generated/prisma/client";
import type { Tx } from "@/server/platform/db";

/** A report is as old as the day it was made on: the one after its period. */
const oldestEnd = ({ from }: NonNullable<History>): Date => new Date(addDays(from, -1));

/** Reports that the history holds. */
export const shownReports = (history: History): Prisma.ReportWhereInput =>
  history ? { toDay: { gte: oldestEnd(history) } } : {};

/** Whether the history holds a report whose period ends on `to`. */
export const isReportShown = (to: string, history: History): boolean => isShown(addDays(to, 1), history);

/** Reports from before the history, which are kept but not shown; null where there are none. */
export async function countOlder(tx: Tx, which: Prisma.ReportWhereInput, history: History) {
  if (!history) return null;
  const count = await tx.report.count({ where: { ...which, toDay: { lt: oldestEnd(history) } } });
  return count > 0 ? { days: history.days, count } : null;
}

import { startOfKoreanWeek } from "@/server/domain/calendar";

/** Lengths one can choose, in days. */
export const rangeDays = [7, 30, 90, 365] as const;

/** What a page opens with: 30 days, or the most a plan that shows `historyDays` (null: everything) has of them. */
export const openingDays = (historyDays: number | null): (typeof rangeDays)[number] =>
  historyDays === null || historyDays >= 30 ? 30 : 7;

export type Period = { from: string; to: string };

/** Days of a period, the first and the last included. */
export const daysIn = ({ from, to }: Period): number => (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1;

export const buckets = ["day", "week", "month"] as const;
export type Bucket = (typeof buckets)[number];

/** The first day of the step a day belongs to. */
export function bucketOf(day: string, bucket: Bucket): string {
  if (bucket === "day") return day;
  return bucket === "month" ? `${day.slice(0, 7)}-01` : startOfKoreanWeek(day);
}

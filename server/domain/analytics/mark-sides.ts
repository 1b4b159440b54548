import { addDays } from "@/server/domain/calendar";
import { daysIn, type Period } from "./period";

const longestDays = 90;
/** Fewer days since then say nothing. */
export const fewestDaysSince = 7;

/** As many days from the mark on as there are, ninety at most, and as many before it; null while it is too early to compare. */
export function sidesOf(day: string, today: string): { before: Period; after: Period } | null {
  const days = Math.min(longestDays, daysIn({ from: day, to: today }));
  if (days < fewestDaysSince) return null;
  return {
    before: { from: addDays(day, -days), to: addDays(day, -1) },
    after: { from: day, to: addDays(day, days - 1) },
  };
}

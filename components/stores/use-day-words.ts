import { useFormatter } from "@/components/ui/use-formatter";
import { noonOfKoreanDay } from "@/server/domain/calendar";

/** Says a Korean day in full: 2026년 11월 25일. */
export function useDayWords(): (day: string) => string {
  const format = useFormatter();
  return (day) => format.dateTime(noonOfKoreanDay(day), { year: "numeric", month: "long", day: "numeric" });
}

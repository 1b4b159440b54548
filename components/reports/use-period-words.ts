import { useFormatter } from "next-intl";
import { startOfKoreanDay } from "@/server/domain/calendar";

/** The days a report is about: 11월 24일 화요일, or 11월 16일 ~ 11월 22일. */
export function usePeriodWords(): (period: { from: string; to: string }) => string {
  const format = useFormatter();
  return ({ from, to }) => {
    const day = { month: "long", day: "numeric" } as const;
    return from === to
      ? format.dateTime(startOfKoreanDay(to), { ...day, weekday: "long" })
      : format.dateTimeRange(startOfKoreanDay(from), startOfKoreanDay(to), day);
  };
}

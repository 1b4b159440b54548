import { useLocale } from "next-intl";
import { writeDate } from "@/components/ui/write-date";
import { startOfKoreanDay } from "@/server/domain/calendar";

/** The days a report is about: 11월 24일 화요일, or 11월 16일~22일. */
export function usePeriodWords(): (period: { from: string; to: string }) => string {
  const locale = useLocale();
  const write = (day: string, month: boolean, weekday: boolean) =>
    writeDate(startOfKoreanDay(day), locale, {
      day: "numeric",
      ...(month && { month: "long" }),
      ...(weekday && { weekday: "long" }),
    });
  return ({ from, to }) => {
    if (from === to) return write(to, true, true);
    const isOneMonth = from.slice(0, 7) === to.slice(0, 7);
    return `${write(from, true, false)}${locale === "ko" ? "~" : " – "}${write(to, !isOneMonth, false)}`;
  };
}

import { useTranslations } from "next-intl";
import { useFormatter } from "@/components/ui/use-formatter";
import { addDays, startOfKoreanDay } from "@/server/domain/calendar";
import { daysBetween } from "./group-promises";

/** A Korean day in words: 12월 2일 수요일. */
export function useDayWord(): (day: string) => string {
  const format = useFormatter();
  return (day) => format.dateTime(startOfKoreanDay(day), { month: "long", day: "numeric", weekday: "long" });
}

/** Until when a promise is to be kept: 오늘까지, 내일까지, 12월 2일 수요일까지, 3일 지났어요. */
export function useDueWords(today: string): (dueOn: string) => string {
  const t = useTranslations("promises.due");
  const dayWord = useDayWord();
  return (dueOn) => {
    if (dueOn < today) return t("overdue", { days: daysBetween(dueOn, today) });
    if (dueOn === today) return t("today");
    return dueOn === addDays(today, 1) ? t("tomorrow") : t("on", { day: dayWord(dueOn) });
  };
}

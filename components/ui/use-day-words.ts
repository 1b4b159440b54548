import { useNow } from "next-intl";
import { useFormatter } from "@/components/ui/use-formatter";
import { koreanDay } from "@/server/domain/calendar";

const yearOf = (at: Date) => koreanDay(at).slice(0, 4);

/** Writes a day as people say it: with its year once that is not this one. */
export function useDayWords(): (at: Date) => string {
  const format = useFormatter();
  const now = useNow();
  return (at) =>
    format.dateTime(at, { year: yearOf(at) === yearOf(now) ? undefined : "numeric", month: "long", day: "numeric" });
}

import { useTranslations } from "next-intl";
import { useFormatter } from "@/components/ui/use-formatter";
import { splitDuration } from "@/components/overview/split-duration";
import type { Change as ChangeShown } from "@/components/ui/stat-tile";
import type { Bucket, Period } from "@/server/domain/analytics/period";
import { type Change, isTelling } from "@/server/domain/analytics/share";
import { startOfKoreanDay } from "@/server/domain/calendar";

/** How days, durations and changes are written on this page. */
export function useAnalyticsWords() {
  const t = useTranslations("analytics");
  const format = useFormatter();
  const day = (at: string, withYear = false) =>
    format.dateTime(startOfKoreanDay(at), { ...(withYear && { year: "numeric" }), month: "long", day: "numeric" });
  return {
    day,
    period: ({ from, to }: Period) => {
      const withYear = from.slice(0, 4) !== to.slice(0, 4);
      return from === to ? day(from) : t("fromTo", { from: day(from, withYear), to: day(to, withYear) });
    },
    step: (start: string, bucket: Bucket, isFirst: boolean) => {
      if (bucket !== "month") return day(start);
      const withYear = isFirst || start.slice(5, 7) === "01";
      return format.dateTime(startOfKoreanDay(start), { month: "short", ...(withYear && { year: "numeric" }) });
    },
    weekday: (weekday: number, length: "long" | "short" = "long") =>
      // 5 January 1970 was a Monday.
      format.dateTime(new Date(Date.UTC(1970, 0, 4 + weekday)), { weekday: length }),
    percent: (share: number) => format.number(share, { style: "percent" }),
    duration: (seconds: number) => {
      const { days, hours, minutes } = splitDuration(seconds);
      if (days > 0) return hours > 0 ? t("time.daysHours", { days, hours }) : t("time.days", { days });
      if (hours === 0) return t("time.minutes", { minutes });
      return minutes > 0 ? t("time.hoursMinutes", { hours, minutes }) : t("time.hours", { hours });
    },
    /** A change that chance alone may have made is called none. */
    change: (change: Change | null, text: (size: number) => string, unit = 1): ChangeShown | undefined => {
      if (!change) return undefined;
      const size = Math.round(Math.abs(change.by) * unit * 10) / 10;
      if (!isTelling(change) || size === 0) return { direction: "same", text: t("same"), good: true };
      return { direction: change.by > 0 ? "up" : "down", text: text(size), good: change.by > 0 };
    },
  };
}

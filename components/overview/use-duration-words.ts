import { useTranslations } from "next-intl";
import { splitDuration } from "./split-duration";

/** A length of time as one says it: 5시간 20분. */
export function useDurationWords(): (seconds: number) => string {
  const t = useTranslations("overview.habits");
  return (seconds) => {
    const { days, hours, minutes } = splitDuration(seconds);
    if (days > 0) return hours > 0 ? t("daysHours", { days, hours }) : t("days", { days });
    if (hours === 0) return t("minutes", { minutes });
    return minutes > 0 ? t("hoursMinutes", { hours, minutes }) : t("hours", { hours });
  };
}

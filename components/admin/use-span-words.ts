import { useTranslations } from "next-intl";

/** A span of time in words: 38초, 4분 12초, 2시간 5분. */
export function useSpanWords(): (seconds: number) => string {
  const t = useTranslations("admin.span");
  return (given) => {
    const seconds = Math.round(given);
    if (seconds < 60) return t("seconds", { seconds });
    if (seconds < 3_600) return t("minutes", { minutes: Math.floor(seconds / 60), seconds: seconds % 60 });
    return t("hours", { hours: Math.floor(seconds / 3_600), minutes: Math.floor((seconds % 3_600) / 60) });
  };
}

import { useTranslations } from "next-intl";

/** A stretch of time in words: 45초, 9분 41초, 10분, 2시간. Seconds are left out when `rough`. */
export function useWaitWords(): (seconds: number, rough?: boolean) => string {
  const t = useTranslations("inbox.status");
  return (seconds, rough = false) => {
    if (seconds < 60) return t("seconds", { seconds });
    if (seconds >= 3_600 && rough) return t("hours", { hours: Math.round(seconds / 3_600) });
    const minutes = Math.floor(seconds / 60);
    return rough || seconds % 60 === 0
      ? t("minutes", { minutes: rough ? Math.round(seconds / 60) : minutes })
      : t("minutesSeconds", { minutes, seconds: seconds % 60 });
  };
}

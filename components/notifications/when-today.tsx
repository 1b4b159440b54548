"use client";

import { useLocale, useTranslations } from "next-intl";
import { describeTime, timeOfDay } from "@/components/ui/describe-time";
import { useAgeingNow } from "@/components/ui/use-ageing-now";

/** The time of a row whose day stands above it: 32분 전 within the hour, else 오후 8:42. */
export function WhenToday({ at }: { at: Date }) {
  const t = useTranslations("ui.time");
  const locale = useLocale();
  const now = useAgeingNow();
  const hourAgo = now.getTime() - 3_600_000;
  const words = { now: t("now"), minutesAgo: (minutes: number) => t("minutesAgo", { minutes }), yesterday: String };
  return (
    <time dateTime={at.toISOString()}>
      {at.getTime() > hourAgo ? describeTime(at, at > now ? at : now, locale, words) : timeOfDay(at, locale)}
    </time>
  );
}

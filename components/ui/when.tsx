import { useLocale, useTranslations } from "next-intl";
import { describeTime } from "./describe-time";
import { tickMs, useAgeingNow } from "./use-ageing-now";

/** A moment in everyday words, which age while one looks; the exact one is in `dateTime`. */
export function When({ at, className }: { at: Date; className?: string }) {
  const t = useTranslations("ui.time");
  const now = useAgeingNow();
  // What was made since the clock last moved was made just now.
  const isNewer = at > now && at.getTime() - now.getTime() < tickMs;
  const text = describeTime(at, isNewer ? at : now, useLocale(), {
    now: t("now"),
    minutesAgo: (minutes) => t("minutesAgo", { minutes }),
    yesterday: (time) => t("yesterday", { time }),
  });
  return (
    <time dateTime={at.toISOString()} className={className}>
      {text}
    </time>
  );
}

import { useLocale, useNow, useTranslations } from "next-intl";
import { describeTime } from "./describe-time";

/** A moment in everyday words; the exact one is in `dateTime`. */
export function When({ at, className }: { at: Date; className?: string }) {
  const t = useTranslations("ui.time");
  const text = describeTime(at, useNow(), useLocale(), {
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

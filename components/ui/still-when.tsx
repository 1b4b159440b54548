import { useLocale, useNow, useTranslations } from "next-intl";
import { cn } from "./cn";
import { describeTime } from "./describe-time";

type WhenProps = { at: Date; now?: Date; className?: string };

/** A moment in everyday words, as seen from `now` or when the page was made; the exact one is in `dateTime`. */
export function StillWhen({ at, now, className }: WhenProps) {
  const t = useTranslations("ui.time");
  const served = useNow();
  const text = describeTime(at, now ?? served, useLocale(), {
    now: t("now"),
    minutesAgo: (minutes) => t("minutesAgo", { minutes }),
    yesterday: (time) => t("yesterday", { time }),
  });
  return (
    <time dateTime={at.toISOString()} className={cn("whitespace-nowrap", className)}>
      {text}
    </time>
  );
}

import { useTranslations } from "next-intl";
import type { CrawlView } from "@/server/features/crawling/crawl-view";
import { secondsLeft } from "./crawl-progress";

/** Time left in words. `at` is when we were told. */
export function TimeLeft({ crawl, at }: { crawl: CrawlView; at: Date }) {
  const t = useTranslations("stores.live");
  const seconds = secondsLeft(crawl, at);
  if (seconds === null) return null;
  if (seconds < 3) return <span className="ml-auto">{t("almost")}</span>;
  return (
    <span className="ml-auto tabular-nums">
      {seconds < 90 ? t("secondsLeft", { seconds }) : t("minutesLeft", { minutes: Math.round(seconds / 60) })}
    </span>
  );
}

import { CircleAlert, CircleCheck, Hourglass, Unplug } from "lucide-react";
import { useTranslations } from "next-intl";
import { Mark } from "@/components/ui/mark";
import { Spinner } from "@/components/ui/spinner";
import type { CrawlView } from "@/server/features/crawling/crawl-view";
import { crawlOutcome } from "./crawl-progress";

/** How a collecting ended, or that it has not. */
export function CrawlMark({ crawl }: { crawl: CrawlView }) {
  const t = useTranslations("stores.outcome");
  const outcome = crawlOutcome(crawl);
  switch (outcome.kind) {
    case "running":
      return (
        <Mark tone="accent">
          <Spinner />
          {t("running")}
        </Mark>
      );
    case "waiting":
      return (
        <Mark>
          <Hourglass />
          {t("waiting")}
        </Mark>
      );
    case "trouble":
      return (
        <Mark tone="caution">
          {outcome.why === "session-expired" ? <Unplug /> : <CircleAlert />}
          {t(outcome.why)}
        </Mark>
      );
    default:
      return (
        <Mark tone="positive">
          <CircleCheck />
          {"count" in outcome ? t(outcome.kind, { count: outcome.count }) : t("nothing")}
        </Mark>
      );
  }
}

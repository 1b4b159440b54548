import { CloudDownload } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { EmptyState } from "@/components/ui/empty-state";
import { timeOfDay } from "@/components/ui/describe-time";
import { Panel, PanelBody } from "@/components/ui/panel";
import { When } from "@/components/ui/when";
import type { CrawlView } from "@/server/features/crawling/crawl-view";
import { CollectBar } from "./collect-bar";
import { CollectCounts } from "./collect-counts";
import { CollectSteps } from "./collect-steps";
import { CollectTrouble } from "./collect-trouble";
import { type DraftCount, isUnderWay } from "./crawl-progress";
import { TimeLeft } from "./time-left";

type LivePanelProps = {
  /** The collecting under way, else the last one. */
  crawl: CrawlView | null;
  storeName: string;
  drafts: DraftCount;
  /** When the next one begins by itself. */
  nextAt: Date | null;
  /** When we were told. */
  at: Date;
};

/** What is being collected now, or how the last collecting went. */
export function LivePanel({ crawl, storeName, drafts, nextAt, at }: LivePanelProps) {
  const t = useTranslations("stores.live");
  const platform = useTranslations("review.platform");
  const locale = useLocale();
  if (!crawl)
    return (
      <Panel>
        <EmptyState icon={<CloudDownload />} title={t("none")} className="pb-12">
          {t("noneDetail")}
        </EmptyState>
      </Panel>
    );
  const title = { opening: "title", reading: "title", waiting: "waitingTitle", done: "lastTitle" } as const;
  const key = crawl.step === "stopped" || crawl.step === "failed" ? "lastStopped" : title[crawl.step];
  return (
    <Panel aria-labelledby="live-crawl">
      <header className="flex items-center gap-2.5 px-5 pt-4.25 pb-1 max-lg:px-4.25 max-lg:pt-4">
        {isUnderWay(crawl) ? <LiveDot /> : null}
        <h2 id="live-crawl" className="min-w-0 flex-1 text-title">
          {t(key, { store: storeName })}
        </h2>
      </header>
      <PanelBody>
        <CollectBar crawl={crawl} name={crawl.platform === "naver" ? t("place") : platform(crawl.platform)}>
          {crawl.finishedAt ? (
            <span>
              <When at={crawl.finishedAt} />
            </span>
          ) : (
            <span>{t("started", { time: timeOfDay(crawl.startedAt, locale) })}</span>
          )}
          {isUnderWay(crawl) ? (
            <TimeLeft crawl={crawl} at={at} />
          ) : nextAt ? (
            <span>{t("next", { time: timeOfDay(nextAt, locale) })}</span>
          ) : null}
        </CollectBar>
        <CollectCounts created={crawl.created} known={crawl.known} edited={crawl.edited} />
        <CollectSteps crawl={crawl} drafts={drafts} />
        <CollectTrouble crawl={crawl} />
      </PanelBody>
    </Panel>
  );
}

function LiveDot() {
  return (
    <span
      aria-hidden
      className="size-2 flex-none rounded-full bg-praise-line shadow-[0_0_0_3px_color-mix(in_oklch,var(--praise-line)_28%,transparent)]"
    />
  );
}

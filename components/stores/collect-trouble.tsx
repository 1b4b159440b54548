import { useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";
import type { CrawlView } from "@/server/features/crawling/crawl-view";

/** What slows a collecting down while it goes on by itself, and what could not be read. */
export function CollectTrouble({ crawl }: { crawl: CrawlView }) {
  const t = useTranslations("stores.live");
  const platform = useTranslations("review.platform")(crawl.platform);
  const isRetrying = crawl.step === "waiting" && crawl.errorKind !== null;
  return (
    <>
      {isRetrying ? (
        <Notice role="status" title={t("retrying", { platform })} className="mt-3">
          {crawl.attempts > 2 ? t("retryingTimes", { times: crawl.attempts }) : null}
        </Notice>
      ) : null}
      {crawl.quarantined > 0 ? (
        <p className="mt-3 text-small text-text-2">{t("quarantined", { count: crawl.quarantined })}</p>
      ) : null}
    </>
  );
}

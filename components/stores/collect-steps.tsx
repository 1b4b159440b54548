import { useTranslations } from "next-intl";
import { Steps } from "@/components/ui/steps";
import type { CrawlView } from "@/server/features/crawling/crawl-view";
import { collectSteps, type CollectStep, type DraftCount } from "./crawl-progress";

/** What collecting has done, is doing and still has to do. */
export function CollectSteps({ crawl, drafts }: { crawl: CrawlView | null; drafts: DraftCount }) {
  const t = useTranslations("stores.live");
  const details: Record<CollectStep["id"], string | null> = {
    check: null,
    read: crawl && crawl.found > 0 ? t("count", { count: crawl.found }) : null,
    understand: crawl && crawl.created > 0 ? t("count", { count: crawl.created }) : null,
    draft: drafts.drafted === 0 ? null : t("drafts", { count: drafts.drafted }),
  };
  return (
    <Steps
      steps={collectSteps(crawl, drafts).map(({ id, state }) => ({
        id,
        state,
        label: state === "now" ? <b className="font-semibold">{t(id)}</b> : t(id),
        detail: details[id],
      }))}
    />
  );
}

import { Link } from "@/components/ui/link";
import { useTranslations } from "next-intl";
import { PlatformTile } from "@/components/reviews/platform-tile";
import { cn } from "@/components/ui/cn";
import { asideLink, Panel, PanelHeader } from "@/components/ui/panel";
import { Table, Td } from "@/components/ui/table";
import { When } from "@/components/ui/when";
import type { CrawlView } from "@/server/features/crawling/crawl-view";
import { isUnderWay } from "./crawl-progress";
import { CrawlMark } from "./crawl-mark";

type HistoryPanelProps = { crawls: readonly CrawlView[]; nameOf: (storeId: string) => string; allHref: string };

/** The latest collectings in one line each. */
export function HistoryPanel({ crawls, nameOf, allHref }: HistoryPanelProps) {
  const t = useTranslations("stores.history");
  const timeOf = (crawl: CrawlView) =>
    isUnderWay(crawl) ? t("now") : <When at={crawl.finishedAt ?? crawl.startedAt} />;
  return (
    <Panel>
      <PanelHeader
        title={t("title")}
        aside={
          <Link href={allHref} className={cn(asideLink, "font-medium")}>
            {t("all")}
          </Link>
        }
      />
      {crawls.length === 0 ? (
        <p className="px-5 pt-2 pb-5 text-text-2 max-lg:px-4.25">{t("emptyDetail")}</p>
      ) : (
        <Table className="mt-1 mb-1.5" aria-label={t("title")}>
          <tbody>
            {crawls.map((crawl) => (
              <tr key={crawl.id}>
                <Td className="max-w-36">
                  <span className="flex items-center gap-2">
                    <PlatformTile platform={crawl.platform} />
                    <span className="truncate font-medium">{nameOf(crawl.storeId)}</span>
                  </span>
                  <span className="mt-0.5 block text-small text-text-3 sm:hidden">{timeOf(crawl)}</span>
                </Td>
                <Td className="text-small whitespace-nowrap text-text-3 max-sm:hidden">{timeOf(crawl)}</Td>
                <Td numeric>
                  <CrawlMark crawl={crawl} />
                </Td>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
    </Panel>
  );
}

import { useTranslations } from "next-intl";
import { PlatformTile } from "@/components/reviews/platform-tile";
import { Table, Td, Th } from "@/components/ui/table";
import { When } from "@/components/ui/when";
import type { CrawlView } from "@/server/features/crawling/crawl-view";
import { CrawlMark } from "./crawl-mark";

/** Collectings with their counts; a phone keeps shop and outcome and moves the rest below the shop. */
export function HistoryTable({
  crawls,
  nameOf,
}: {
  crawls: readonly CrawlView[];
  nameOf: (storeId: string) => string;
}) {
  const t = useTranslations("stores.history");
  return (
    <Table className="my-1.5">
      <thead>
        <tr>
          <Th>{t("store")}</Th>
          <Th className="max-lg:hidden">{t("when")}</Th>
          <Th className="max-lg:hidden">{t("by")}</Th>
          <Th className="max-lg:hidden">{t("counts")}</Th>
          <Th className="max-lg:hidden">{t("took")}</Th>
          <Th>{t("outcome")}</Th>
        </tr>
      </thead>
      <tbody>
        {crawls.map((crawl) => {
          const { created, known, edited, removed } = crawl;
          const counts = t("countsOf", { created, known, edited, removed });
          return (
            <tr key={crawl.id}>
              <Td>
                <span className="flex items-center gap-2">
                  <PlatformTile platform={crawl.platform} />
                  <span className="font-medium">{nameOf(crawl.storeId)}</span>
                </span>
                <span className="mt-0.5 block text-small text-text-3 lg:hidden">
                  <When at={crawl.startedAt} /> · {counts}
                </span>
              </Td>
              <Td className="text-small whitespace-nowrap text-text-2 max-lg:hidden">
                <When at={crawl.startedAt} />
              </Td>
              <Td className="text-small whitespace-nowrap text-text-2 max-lg:hidden">
                {t(`trigger.${crawl.trigger}`)}
              </Td>
              <Td className="text-small whitespace-nowrap text-text-2 tabular-nums max-lg:hidden">{counts}</Td>
              <Td className="text-small whitespace-nowrap text-text-2 tabular-nums max-lg:hidden">
                <Took crawl={crawl} />
              </Td>
              <Td>
                <CrawlMark crawl={crawl} />
              </Td>
            </tr>
          );
        })}
      </tbody>
    </Table>
  );
}

function Took({ crawl }: { crawl: CrawlView }) {
  const t = useTranslations("stores.live");
  if (!crawl.finishedAt) return null;
  const seconds = Math.max(1, Math.round((crawl.finishedAt.getTime() - crawl.startedAt.getTime()) / 1_000));
  return seconds < 60
    ? t("seconds", { seconds })
    : t("minutes", { minutes: Math.floor(seconds / 60), seconds: seconds % 60 });
}

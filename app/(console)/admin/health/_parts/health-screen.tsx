"use client";

import { useQuery } from "@tanstack/react-query";
import { Link } from "@/components/ui/link";
import { useTranslations } from "next-intl";
import { useFormatter } from "@/components/ui/use-formatter";
import { useTRPC } from "@/app/_trpc/client";
import { PlatformCounts } from "@/components/admin/platform-counts";
import { serviceHealth } from "@/components/admin/service-health";
import { useSpanWords } from "@/components/admin/use-span-words";
import { Page, PageHeader } from "@/components/shell/page";
import { Notice } from "@/components/ui/notice";
import { Panel, PanelHeader } from "@/components/ui/panel";
import { Skeleton } from "@/components/ui/skeleton";
import { StatTile, StatTiles } from "@/components/ui/stat-tile";

const pollMs = 15_000;

/** The parts of the service now, and what its last 24 hours brought on each platform. */
export function HealthScreen() {
  const t = useTranslations("operator.health");
  const trpc = useTRPC();
  const format = useFormatter();
  const span = useSpanWords();
  const { data, error } = useQuery(trpc.admin.health.queryOptions(undefined, { refetchInterval: pollMs }));
  if (error && !data) throw error;
  if (!data)
    return (
      <Page>
        <PageHeader title={t("title")} />
        <Skeleton className="h-96 rounded-lg" />
      </Page>
    );
  const { database, queue, workers } = data;
  return (
    <Page>
      <PageHeader title={t(`worst.${serviceHealth(data)}`)} lead={t("lead")} />
      {error ? (
        <Notice tone="caution" role="status" title={t("stale")} className="mb-4">
          {t("staleDetail")}
        </Notice>
      ) : null}
      <Panel>
        <StatTiles>
          <StatTile
            label={t("database")}
            value={format.number(Math.round(database.ms * 10) / 10)}
            unit="ms"
            basis={t("databaseBasis", { megabytes: database.megabytes, connections: database.connections })}
          />
          <StatTile
            label={t("workers")}
            value={format.number(workers.alive)}
            unit={t("people")}
            basis={workers.silent > 0 ? t("silent", { count: workers.silent }) : t("allHeard")}
          />
          <StatTile
            label={t("oldest")}
            value={queue.oldestSeconds > 0 ? span(queue.oldestSeconds) : t("noneWaiting")}
            basis={t("oldestBasis")}
          />
          <StatTile
            label={t("failed")}
            value={format.number(queue.failed)}
            unit={t("jobs")}
            basis={
              <Link href="/admin/jobs" className="inline-flex items-center underline max-lg:min-h-11">
                {t(queue.failed > 0 ? "failedBasis" : "noneFailed")}
              </Link>
            }
          />
        </StatTiles>
      </Panel>
      <div className="mt-5 grid gap-5">
        <Panel>
          <PanelHeader title={t("crawls.title")} aside={t("day")} />
          <PlatformCounts
            rows={data.crawls}
            columns={["done", "failed", "found", "created", "quarantined"]}
            word={(column) => t(`crawls.${column}`)}
            none={t("crawls.none")}
          />
        </Panel>
        <Panel>
          <PanelHeader title={t("connections.title")} aside={t("nowAside")} />
          <PlatformCounts
            rows={data.connections}
            columns={["active", "needsLogin", "blocked", "changed", "paused"]}
            word={(column) => t(`connections.${column}`)}
            none={t("connections.none")}
          />
        </Panel>
        <Panel>
          <PanelHeader title={t("replies.title")} aside={t("day")} />
          <PlatformCounts
            rows={data.replies}
            columns={["live", "waiting", "rejected", "failed"]}
            word={(column) => t(`replies.${column}`)}
            none={t("replies.none")}
          />
        </Panel>
      </div>
    </Page>
  );
}

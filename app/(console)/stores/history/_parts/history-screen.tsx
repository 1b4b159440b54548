"use client";

import { useInfiniteQuery, useQuery, useQueryClient } from "@tanstack/react-query";
import { CloudDownload } from "lucide-react";
import { useTranslations } from "next-intl";
import { useTRPC } from "@/app/_trpc/client";
import { SubPage } from "@/components/stores/sub-page";
import { HistoryTable } from "@/components/stores/history-table";
import { EmptyState } from "@/components/ui/empty-state";
import { LoadMore } from "@/components/ui/load-more";
import { Panel } from "@/components/ui/panel";
import { Skeleton } from "@/components/ui/skeleton";

const pageSize = 30;

/** Every collecting of the last 30 days, latest first. */
export function HistoryScreen({ storeId }: { storeId: string | undefined }) {
  const t = useTranslations("stores.history");
  const trpc = useTRPC();
  const stores = useQuery(trpc.stores.list.queryOptions());
  const queryClient = useQueryClient();
  const history = useInfiniteQuery({
    queryKey: [...trpc.crawling.list.pathKey(), "all", storeId],
    queryFn: ({ pageParam }: { pageParam: Date | undefined }) =>
      queryClient.fetchQuery(trpc.crawling.list.queryOptions({ storeId, limit: pageSize, before: pageParam })),
    initialPageParam: undefined,
    getNextPageParam: (last) => (last.length === pageSize ? last.at(-1)?.startedAt : undefined),
  });
  if (history.error) throw history.error;
  const crawls = history.data?.pages.flat();
  const nameOf = (id: string) => stores.data?.find((store) => store.id === id)?.name ?? t("goneStore");
  return (
    <SubPage title={t("title")} lead={t("lead")}>
      {!crawls || !stores.data ? <Skeleton className="h-80 rounded-lg" /> : null}
      {crawls?.length === 0 ? (
        <EmptyState icon={<CloudDownload />} title={t("empty")}>
          {t("emptyDetail")}
        </EmptyState>
      ) : null}
      {crawls && crawls.length > 0 && stores.data ? (
        <Panel>
          <HistoryTable crawls={crawls} nameOf={nameOf} />
        </Panel>
      ) : null}
      <LoadMore
        hasMore={history.hasNextPage}
        busy={history.isFetchingNextPage}
        onLoad={() => void history.fetchNextPage()}
      />
    </SubPage>
  );
}

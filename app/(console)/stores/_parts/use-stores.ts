"use client";

import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { useTRPC } from "@/app/_trpc/client";
import { isUnderWay } from "@/components/stores/crawl-progress";
import { crawlsShown } from "./crawls-shown";
import { useCollectNow } from "./use-collect-now";

const livePollMs = 1_500;
const idlePollMs = 15_000;
const noDrafts = { drafted: 0, undrafted: 0 };

/** The shops, their latest collectings and the one to watch; asks often while something is being collected. */
export function useStores(storeId: string | null) {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const list = useQuery(trpc.stores.list.queryOptions(undefined, { refetchInterval: idlePollMs }));
  const crawlQuery = useQuery(
    trpc.crawling.list.queryOptions(
      { storeId: storeId ?? undefined, limit: crawlsShown },
      { refetchInterval: ({ state }) => (state.data?.some(isUnderWay) ? livePollMs : idlePollMs) },
    ),
  );
  const crawls = crawlQuery.data ?? [];
  const at = new Date(crawlQuery.dataUpdatedAt);
  const collectNow = useCollectNow(crawls, at);
  const isCollecting = collectNow.collecting.size > 0;
  const watched = crawls.find(isUnderWay) ?? crawls[0] ?? null;
  const { data: latest } = useQuery(
    trpc.crawling.get.queryOptions(
      { connectionId: watched?.connectionId ?? "" },
      {
        enabled: watched !== null,
        refetchInterval: ({ state }) => (isCollecting || state.data?.drafts.undrafted ? livePollMs : idlePollMs),
      },
    ),
  );

  // One that was asked for begins within a second or two.
  const isAwaited = isCollecting && !crawls.some(isUnderWay);
  useEffect(() => {
    if (!isAwaited) return;
    const timer = setInterval(
      () => void queryClient.invalidateQueries({ queryKey: trpc.crawling.list.queryKey() }),
      livePollMs,
    );
    return () => clearInterval(timer);
  }, [isAwaited, queryClient, trpc]);

  // What was collected changes the shops and the counts around this page; the last to begin need not be the last to end.
  const finishedIds = crawls.flatMap((crawl) => (isUnderWay(crawl) ? [] : crawl.id)).join(" ");
  useEffect(() => {
    if (!finishedIds) return;
    for (const queryKey of [trpc.stores.list.queryKey(), trpc.accounts.pathKey()])
      void queryClient.invalidateQueries({ queryKey });
  }, [finishedIds, queryClient, trpc]);

  return {
    stores: list.data?.filter((store) => storeId === null || store.id === storeId),
    total: list.data?.length ?? 0,
    error: list.error ?? crawlQuery.error,
    retry: () => void Promise.all([list.refetch(), crawlQuery.refetch()]),
    crawls,
    watched,
    drafts: latest?.crawl?.id === watched?.id ? (latest?.drafts ?? noDrafts) : noDrafts,
    at,
    ...collectNow,
  };
}

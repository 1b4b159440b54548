"use client";

import { useInfiniteQuery, useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useMemo, useRef } from "react";
import { useTRPC } from "@/app/_trpc/client";
import type { InboxFilter } from "@/components/inbox/inbox-head";
import { laterOf, missingFrom, newcomers } from "@/components/inbox/merge-rows";
import { hasLeft } from "@/components/inbox/row-state";
import type { InboxCounts } from "@/components/inbox/types";
import { pageSize } from "./page-size";
import { useInboxCache } from "./use-inbox-cache";

/** How many rows are looked at again and again. */
const headSize = 30;
const refreshMs = 15_000;
/** A longer list is not loaded again on coming back: its place is worth more, and its head is fresh anyway. */
const pagesWorthReloading = 3;

/**
 * The rows of a view. They keep their place: every 15 s a fresh first page brings their states up to date and counts what
 * is new, which is shown when the owner asks for it.
 */
export function useInboxList(filter: InboxFilter) {
  const trpc = useTRPC();
  const { catchUp } = useInboxCache();
  const queryClient = useQueryClient();
  const input = {
    tab: filter.tab,
    storeId: filter.store ?? undefined,
    platform: filter.platform ?? undefined,
    rating: filter.stars ?? undefined,
    urgent: filter.urgent ?? undefined,
  };
  const options = trpc.reviews.list.infiniteQueryOptions(
    { ...input, limit: pageSize },
    {
      getNextPageParam: (page) => page.nextCursor,
      staleTime: Number.POSITIVE_INFINITY,
      refetchOnMount: ({ state }) => ((state.data?.pages.length ?? 0) > pagesWorthReloading ? false : "always"),
    },
  );
  const list = useInfiniteQuery(options);
  const head = useQuery(
    trpc.reviews.list.queryOptions(
      { ...input, limit: headSize },
      { refetchInterval: refreshMs, enabled: list.isSuccess, staleTime: 0 },
    ),
  );
  const counts = useQuery(trpc.reviews.count.queryOptions({ storeId: input.storeId }, { refetchInterval: refreshMs }));

  const { tab } = filter;
  const hasMore = list.hasNextPage;
  const shown = useMemo(() => {
    const fresh = new Map(head.data?.items.map((item) => [item.id, item]));
    return (list.data?.pages ?? []).flatMap((page) => page.items).map((row) => laterOf(row, fresh.get(row.id)));
  }, [list.data, head.data]);
  const { fresh, missing } = useMemo(() => {
    const state = { rows: shown, hasMore, tab, urgentFirst: tab === "needs_reply" || tab === "waiting" };
    const firstPage = head.data?.items;
    return firstPage
      ? { fresh: newcomers(state, firstPage), missing: missingFrom(state, firstPage, headSize) }
      : { fresh: [], missing: [] };
  }, [shown, hasMore, tab, head.data]);

  const latest = useRef(catchUp);
  useEffect(() => {
    latest.current = catchUp;
  });
  const missingIds = missing.map((row) => row.id).join(" ");
  useEffect(() => {
    for (const reviewId of missingIds.split(" ").filter(Boolean)) latest.current(reviewId).catch(() => undefined);
  }, [missingIds, head.dataUpdatedAt]);

  const left = useMemo(() => shown.filter((row) => hasLeft(row, tab)).length, [shown, tab]);
  const isWorthReloading = fresh.length > 0 && left === shown.length;
  const { refetch } = list;
  useEffect(() => {
    if (isWorthReloading) void refetch();
  }, [isWorthReloading, refetch]);

  const loadMore = () => {
    if (hasMore && !list.isFetching) void list.fetchNextPage();
  };
  return {
    rows: shown,
    freshCount: fresh.length,
    counts: counts.data,
    total: totalOf({ filter, shown: shown.length, left, hasMore, counts: counts.data }),
    remaining: shown.length - left,
    hasMore,
    isLoadingMore: list.isFetchingNextPage,
    loadMore,
    /** The same unasked, until it fails. */
    loadAhead: () => {
      if (!list.isFetchNextPageError) loadMore();
    },
    isPending: list.isPending,
    error: list.data ? null : list.error,
    /** A list that is there but could not be brought up to date. */
    staleSince: head.isError && list.data ? new Date(Math.max(list.dataUpdatedAt, head.dataUpdatedAt)) : null,
    /** Loads the list again, with what is new and without what has left. */
    reload: () => {
      queryClient.setQueryData(options.queryKey, (pages) => pages && firstPageOf(pages));
      void Promise.all([list.refetch(), head.refetch(), counts.refetch()]);
    },
  };
}

/** Loading a list again asks for all its pages, one after the other: only the first is worth it. */
const firstPageOf = <Pages extends { pages: unknown[]; pageParams: unknown[] }>(pages: Pages): Pages => ({
  ...pages,
  pages: pages.pages.slice(0, 1),
  pageParams: pages.pageParams.slice(0, 1),
});

type Known = {
  filter: InboxFilter;
  shown: number;
  left: number;
  hasMore: boolean;
  counts: InboxCounts | undefined;
};

/** How many reviews the view holds, with those that left it while being looked at; null when nobody counted. */
function totalOf({ filter, shown, left, hasMore, counts }: Known): number | null {
  if (!hasMore) return shown;
  if (!counts || filter.platform || filter.stars !== null || filter.urgent) return null;
  if (filter.tab === "needs_reply") return counts.needsReply + left;
  return filter.tab === "waiting" ? counts.waiting + left : null;
}

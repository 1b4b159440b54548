"use client";

import { keepPreviousData, useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTRPC } from "@/app/_trpc/client";
import type { ReviewSearch } from "@/server/domain/review-search";
import { pageSize } from "./page-size";
import { keyOf } from "./use-search-address";

/** What a search finds, a page at a time, and its sum; while another search is on its way the last one stays. */
export function useSearch(search: ReviewSearch) {
  const trpc = useTRPC();
  const key = keyOf(search);
  const [at, setAt] = useState({ key, page: 0 });
  const page = at.key === key ? at.page : 0;
  const list = useInfiniteQuery(
    trpc.reviews.search.infiniteQueryOptions(
      { ...search, limit: pageSize },
      { getNextPageParam: (last) => last.nextCursor, placeholderData: keepPreviousData },
    ),
  );
  const sum = useQuery(trpc.reviews.sum.queryOptions(search, { placeholderData: keepPreviousData }));
  const pages = list.data?.pages ?? [];
  const shown = pages[Math.min(page, Math.max(0, pages.length - 1))];

  async function next() {
    if (!pages[page + 1]) await list.fetchNextPage();
    setAt({ key, page: page + 1 });
  }
  return {
    rows: shown?.items,
    sum: sum.data,
    from: page * pageSize,
    error: list.error ?? sum.error,
    isOld: list.isPlaceholderData,
    isTurning: list.isFetchingNextPage,
    next: shown?.nextCursor ? () => void next() : null,
    previous: page > 0 ? () => setAt({ key, page: page - 1 }) : null,
    retry: () => void Promise.all([list.refetch(), sum.refetch()]),
  };
}

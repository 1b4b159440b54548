"use client";

import { keepPreviousData, useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { useTRPC } from "@/app/_trpc/client";
import type { FirstDraftData } from "@/components/onboarding/first-draft";
import { isUnderWay } from "@/components/stores/crawl-progress";
import { useDrafts } from "../../../stores/_parts/use-drafts";

const pollMs = 1_000;
const idlePollMs = 15_000;

export type CollectPhase = "opening" | "reading" | "firstDraft" | "drafting" | "done" | "stopped";

/** Follows the latest collecting of a connection until its drafts are written, and keeps the first draft it saw. */
export function useCollecting(connectionId: string) {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const [isSettled, setIsSettled] = useState(false);
  const crawlQuery = useQuery(
    trpc.crawling.get.queryOptions({ connectionId }, { refetchInterval: isSettled ? idlePollMs : pollMs }),
  );
  const { data } = crawlQuery;
  const crawl = data?.crawl ?? null;
  const stores = useQuery(trpc.stores.list.queryOptions());
  const { count, best, readAt } = useDrafts(data?.connection.storeId, isSettled ? false : pollMs);
  const first = useFirstDraft(best?.id);

  const hasStopped = data !== undefined && data.connection.status !== "active";
  const isReading = crawl === null || isUnderWay(crawl);
  // Drafts counted before the last review was in say nothing about it.
  const [readSince, setReadSince] = useState<number | null>(null);
  if (isReading !== (readSince === null)) setReadSince(isReading ? null : crawlQuery.dataUpdatedAt);
  const areDrafted = count.isComplete && readSince !== null && readAt > readSince;
  const hasSettled = hasStopped || (!isReading && areDrafted);
  if (hasSettled !== isSettled) setIsSettled(hasSettled);

  // The frame around this page counts what waits, too.
  useEffect(() => {
    if (isSettled) void queryClient.invalidateQueries({ queryKey: trpc.accounts.pathKey() });
  }, [isSettled, queryClient, trpc]);

  return {
    data,
    error: crawlQuery.error,
    at: new Date(crawlQuery.dataUpdatedAt),
    drafts: count,
    store: stores.data?.find((store) => store.id === data?.connection.storeId) ?? null,
    first,
    phase: phaseOf(),
  };

  function phaseOf(): CollectPhase {
    if (hasStopped) return "stopped";
    if (hasSettled) return "done";
    if (isReading && first) return "firstDraft";
    if (!isReading) return "drafting";
    return crawl && crawl.pages > 0 ? "reading" : "opening";
  }
}

/** The draft that was there first stays, whatever comes after it. */
function useFirstDraft(reviewId: string | undefined): FirstDraftData | null {
  const trpc = useTRPC();
  const [kept, setKept] = useState(reviewId);
  if (!kept && reviewId) setKept(reviewId);
  const { data } = useQuery(
    trpc.reviews.get.queryOptions(
      { reviewId: kept ?? "" },
      { enabled: kept !== undefined, staleTime: Number.POSITIVE_INFINITY, placeholderData: keepPreviousData },
    ),
  );
  return data?.reply ? { ...data, reply: data.reply } : null;
}

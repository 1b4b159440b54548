"use client";

import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { useTRPC } from "@/app/_trpc/client";
import { isUnderWay } from "@/components/stores/crawl-progress";
import { useFirstDraft } from "./use-first-draft";

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
  const drafts = data?.drafts ?? { drafted: 0, undrafted: 0 };
  const stores = useQuery(trpc.stores.list.queryOptions());
  const first = useFirstDraft(data?.connection.storeId, isSettled ? false : pollMs);

  const hasStopped = data !== undefined && data.connection.status !== "active";
  const isReading = crawl === null || isUnderWay(crawl);
  const hasSettled = hasStopped || (!isReading && drafts.undrafted === 0);
  if (hasSettled !== isSettled) setIsSettled(hasSettled);

  // What waits may have been read before the last draft was written; the frame around this page counts it, too.
  useEffect(() => {
    if (!isSettled) return;
    for (const queryKey of [trpc.reviews.list.pathKey(), trpc.accounts.pathKey()])
      void queryClient.invalidateQueries({ queryKey });
  }, [isSettled, queryClient, trpc]);

  return {
    data,
    error: crawlQuery.error,
    at: new Date(crawlQuery.dataUpdatedAt),
    drafts,
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

"use client";

import { useQuery } from "@tanstack/react-query";
import { useTRPC } from "@/app/_trpc/client";

const lookedAt = 100;

/** How far the drafts of a shop are, from the reviews that wait: they are drafted in the order of that list. */
export function useDrafts(storeId: string | undefined, pollMs: number | false) {
  const trpc = useTRPC();
  const { data, dataUpdatedAt } = useQuery(
    trpc.reviews.list.queryOptions(
      { tab: "needs_reply", storeId, limit: lookedAt },
      { enabled: storeId !== undefined, refetchInterval: pollMs },
    ),
  );
  const items = data?.items ?? [];
  const drafted = items.filter((item) => item.reply !== null);
  return {
    count: {
      drafted: drafted.length,
      hasMore: drafted.length === lookedAt && data?.nextCursor != null,
      isComplete: data !== undefined && drafted.length === items.length,
    },
    readAt: dataUpdatedAt,
    /** One that could be sent as it stands, if there is one; otherwise the first. */
    best: drafted.find((item) => !item.needsReading) ?? drafted[0] ?? null,
  };
}

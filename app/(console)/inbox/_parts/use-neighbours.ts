"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useCallback, useEffect } from "react";
import { useTRPC } from "@/app/_trpc/client";
import type { InboxItem } from "@/components/inbox/types";
import { similarInput } from "./similar-input";

/** With fewer reviews than this ready ahead, the next ones are asked for, in one request. */
const leastAhead = 5;
const mostAhead = 12;
const behind = 2;
const freshMs = 60_000;

/** Has the reviews around the open one ready before the owner gets to them, so that no step waits for the network. */
export function useNeighbours(rows: readonly InboxItem[], index: number) {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const near = index < 0 ? [] : rows.slice(Math.max(0, index - behind), index + 1 + mostAhead).map((row) => row.id);
  const ids = near.join(" ");
  const here = Math.min(index, behind);

  const makeReady = useCallback(
    async (reviewId: string) => {
      try {
        const fresh = { staleTime: freshMs };
        const review = await queryClient.fetchQuery(trpc.reviews.get.queryOptions({ reviewId }, fresh));
        const similar = similarInput(review);
        if (similar) await queryClient.prefetchQuery(trpc.reviews.similar.queryOptions(similar, fresh));
      } catch {
        // The review itself says so when it is opened.
      }
    },
    [queryClient, trpc],
  );

  useEffect(() => {
    const around = ids.split(" ").filter(Boolean);
    const isAsked = (id: string) =>
      queryClient.getQueryState(trpc.reviews.get.queryKey({ reviewId: id })) !== undefined;
    if (around.slice(here, here + 1 + leastAhead).every(isAsked)) return;
    for (const id of around) if (!isAsked(id)) void makeReady(id);
  }, [ids, here, queryClient, trpc, makeReady]);

  return { makeReady: (reviewId: string) => void makeReady(reviewId) };
}

"use client";

import { useQueries, useQuery } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { useTRPC } from "@/app/_trpc/client";
import type { useInboxAddress } from "./use-inbox-address";

const size = 3;

/**
 * "오늘은 3건만": the reviews whose reply matters most, one after the other. Which they are stands in the address, what became
 * of them is asked: a reload goes on where the owner was.
 */
export function useFocus(address: ReturnType<typeof useInboxAddress>) {
  const trpc = useTRPC();
  const ids = address.focus ?? [];
  const isUnchosen = ids.length === 0;
  const chosen = useQuery(
    trpc.reviews.worthwhile.queryOptions(
      { storeId: address.filter.store ?? undefined, limit: size },
      { enabled: isUnchosen, gcTime: 0 },
    ),
  );
  const details = useQueries({
    queries: ids.map((reviewId) => trpc.reviews.get.queryOptions({ reviewId }, { staleTime: 10_000 })),
  });

  const { setFocus } = address;
  const latest = useRef(setFocus);
  useEffect(() => {
    latest.current = setFocus;
  });
  const found = isUnchosen && !chosen.isFetching ? chosen.data : undefined;
  useEffect(() => {
    if (found && found.length > 0) latest.current(found);
  }, [found]);

  // One that can no longer be found needs nothing any more.
  const isDone = (index: number) =>
    details[index]?.isError || (details[index]?.data ? details[index].data.inboxState !== "needs_reply" : false);
  const waiting = ids.filter((_, index) => !isDone(index));
  const asked = address.review && ids.includes(address.review) ? address.review : null;
  return {
    ids,
    done: ids.length - waiting.length,
    /** Null once nothing is left to do. */
    currentId: asked ?? waiting[0] ?? null,
    /** The one to go on with after `id`. */
    after: (id: string) =>
      waiting.find((each) => ids.indexOf(each) > ids.indexOf(id)) ?? waiting.find((each) => each !== id),
    isPending: isUnchosen && !(found && found.length === 0) && !chosen.error,
    error: isUnchosen ? chosen.error : null,
    retry: () => void chosen.refetch(),
  };
}

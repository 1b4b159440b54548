"use client";

import { useQueries } from "@tanstack/react-query";
import { useTRPC } from "@/app/_trpc/client";
import { PanelSkeleton } from "@/components/analytics/analytics-skeleton";
import { RepetitionPanel } from "@/components/analytics/repetition-panel";

const mostShops = 4;

/** 복붙 지수 shop by shop. */
export function RepetitionSection({ stores }: { stores: readonly { id: string; name: string }[] }) {
  const trpc = useTRPC();
  const shown = stores.slice(0, mostShops);
  const queries = useQueries({
    queries: shown.map(({ id }) => trpc.learning.get.queryOptions({ storeId: id }, { staleTime: 60_000 })),
  });
  const shops = shown.flatMap((store, index) => {
    const repetition = queries[index]?.data?.repetition;
    return repetition ? [{ ...store, repetition }] : [];
  });
  if (shops.length === 0) return <PanelSkeleton className="h-80" />;
  return <RepetitionPanel shops={shops} hasMore={stores.length > mostShops} />;
}

"use client";

import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTRPC } from "@/app/_trpc/client";
import type { FirstDraftData } from "@/components/onboarding/first-draft";

const lookedAt = 20;

/** A draft of the shop's that could be sent as it stands, else the first one; the one that was there first stays. */
export function useFirstDraft(storeId: string | undefined, pollMs: number | false): FirstDraftData | null {
  const trpc = useTRPC();
  const [kept, setKept] = useState<string>();
  const waiting = useQuery(
    trpc.reviews.list.queryOptions(
      { tab: "needs_reply", storeId, limit: lookedAt },
      { enabled: storeId !== undefined && kept === undefined, refetchInterval: pollMs },
    ),
  );
  const drafted = (waiting.data?.items ?? []).filter((item) => item.reply !== null);
  const best = drafted.find((item) => !item.needsReading) ?? drafted[0];
  if (!kept && best) setKept(best.id);
  const { data } = useQuery(
    trpc.reviews.get.queryOptions(
      { reviewId: kept ?? "" },
      { enabled: kept !== undefined, staleTime: Number.POSITIVE_INFINITY, placeholderData: keepPreviousData },
    ),
  );
  return data?.reply ? { ...data, reply: data.reply } : null;
}

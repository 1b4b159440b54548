"use client";

import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTRPC } from "@/app/_trpc/client";
import type { FirstDraftData } from "@/components/onboarding/first-draft";

const lookedAt = 20;

/** A draft that could be sent as it stands, to the happy review that tells most, else the first one; what was there first stays. */
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
  const [fullest] = drafted
    .filter((item) => !item.needsReading && item.sentiment === "positive")
    .sort((one, other) => other.content.length - one.content.length);
  const best = fullest ?? drafted[0];
  if (!kept && best) setKept(best.id);
  const { data } = useQuery(
    trpc.reviews.get.queryOptions(
      { reviewId: kept ?? "" },
      { enabled: kept !== undefined, staleTime: Number.POSITIVE_INFINITY, placeholderData: keepPreviousData },
    ),
  );
  return data?.reply ? { ...data, reply: data.reply } : null;
}

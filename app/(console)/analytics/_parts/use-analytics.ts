"use client";

import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useTRPC } from "@/app/_trpc/client";
import type { AnalyticsPart } from "@/server/domain/analytics/parts";
import type { RangeInput } from "@/server/domain/analytics/range";

const freshMs = 60_000;

/** Every part of the page that the plan shows, each on its own way; the last period stays while another is counted. */
export function useAnalytics(asked: RangeInput, shows: (part: AnalyticsPart) => boolean) {
  const trpc = useTRPC();
  const when = (part: AnalyticsPart) => ({
    enabled: shows(part),
    staleTime: freshMs,
    placeholderData: keepPreviousData,
  });
  const { storeId, ...everywhere } = asked;
  return {
    aspects: useQuery(trpc.analytics.aspects.queryOptions(asked, when("aspects"))),
    words: useQuery(trpc.analytics.words.queryOptions(asked, when("words"))),
    hours: useQuery(trpc.analytics.hours.queryOptions(asked, when("hours"))),
    recommendations: useQuery(trpc.analytics.recommendations.queryOptions(asked, when("recommendations"))),
    comparison: useQuery(
      trpc.analytics.stores.queryOptions(everywhere, {
        ...when("stores"),
        enabled: shows("stores") && !storeId,
      }),
    ),
    marks: useQuery(trpc.analytics.marks.queryOptions({ storeId }, when("marks"))),
  };
}

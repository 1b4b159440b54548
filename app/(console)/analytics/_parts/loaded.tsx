"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useDeferredValue } from "react";
import { PanelSkeleton } from "@/components/analytics/analytics-skeleton";
import { cn } from "@/components/ui/cn";
import { LoadProblem } from "@/components/ui/load-problem";
import type { AnalyticsPart } from "@/server/domain/analytics/parts";

type LoadedProps<Data> = {
  part: Exclude<AnalyticsPart, "summary">;
  shows: (part: AnalyticsPart) => boolean;
  query: { data: Data | undefined; error: unknown; refetch: () => unknown };
  /** Space before it, and its height while it is on its way. */
  room?: string;
  height: string;
  children: (data: Data) => ReactNode;
};

/** A part of the page that the plan shows: on its way, not come, or there. */
export function Loaded<Data>({ part, shows, query, room, height, children }: LoadedProps<Data>) {
  const t = useTranslations("analytics.error");
  // Drawn in slices: together the parts would hold up a phone's first touch.
  const data = useDeferredValue(query.data);
  if (!shows(part)) return null;
  if (data !== undefined) return children(data);
  if (!query.error) return <PanelSkeleton className={cn(room, height)} />;
  return (
    <LoadProblem
      tone="urgent"
      title={t("part")}
      onRetry={() => void query.refetch()}
      className={cn("self-start", room)}
    >
      {t("detail")}
    </LoadProblem>
  );
}

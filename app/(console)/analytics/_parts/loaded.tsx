"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useDeferredValue } from "react";
import { PanelSkeleton } from "@/components/analytics/analytics-skeleton";
import { Button } from "@/components/ui/button";
import { cn } from "@/components/ui/cn";
import { Notice } from "@/components/ui/notice";
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
    <Notice
      tone="urgent"
      role="alert"
      title={t("part")}
      className={cn("self-start", room)}
      action={
        <Button size="s" onClick={() => void query.refetch()}>
          {t("retry")}
        </Button>
      }
    >
      {t("detail")}
    </Notice>
  );
}

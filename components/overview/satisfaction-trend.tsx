"use client";

import { useFormatter, useTranslations } from "next-intl";
import { lazy, Suspense } from "react";
import { WhenSeen } from "@/components/charts/when-seen";
import { Skeleton } from "@/components/ui/skeleton";
import { startOfKoreanDay } from "@/server/domain/calendar";
import { axisRange } from "./axis-range";
import type { Overview } from "./types";

const empty = <Skeleton className="h-66 w-full rounded-md" />;
const TrendChart = lazy(async () => ({ default: (await import("@/components/charts/trend-chart")).TrendChart }));

/** The last twelve weeks as a line with its margin. */
export function SatisfactionTrend({ weeks }: Pick<Overview, "weeks">) {
  const t = useTranslations("overview.satisfaction");
  const format = useFormatter();
  const known = weeks.flatMap(({ satisfaction }) => satisfaction ?? []);
  if (known.length < 2) return null;
  const labels = weeks.map(({ monday }, index) =>
    index === weeks.length - 1
      ? t("thisWeek")
      : format.dateTime(startOfKoreanDay(monday), { month: "long", day: "numeric" }),
  );
  const bands = weeks.map(({ satisfaction }) =>
    satisfaction
      ? ([
          Math.max(0, satisfaction.score - satisfaction.margin),
          Math.min(100, satisfaction.score + satisfaction.margin),
        ] as const)
      : null,
  );
  const nameAt = (index: number) => labels[index] ?? "";
  const firstKnown = weeks.findIndex(({ satisfaction }) => satisfaction !== null);
  const lastKnown = weeks.findLastIndex(({ satisfaction }) => satisfaction !== null);
  return (
    <div className="mt-3.5">
      <WhenSeen placeholder={empty}>
        <Suspense fallback={empty}>
          <TrendChart
            label={t("chart", {
              from: nameAt(firstKnown),
              first: known[0]?.score ?? 0,
              to: nameAt(lastKnown),
              last: known.at(-1)?.score ?? 0,
            })}
            labels={labels}
            series={[
              {
                id: "satisfaction",
                label: t("series"),
                color: "var(--chart-1)",
                values: weeks.map(({ satisfaction }) => satisfaction?.score ?? null),
              },
            ]}
            band={bands}
            domain={axisRange(bands.flatMap((band) => band ?? []))}
            format={(points) => t("points", { points })}
          />
        </Suspense>
      </WhenSeen>
    </div>
  );
}

"use client";

import { useFormatter, useTranslations } from "next-intl";
import { lazy, Suspense, useState } from "react";
import { ChartFrame } from "@/components/charts/chart-frame";
import { startOfKoreanDay } from "@/server/domain/calendar";
import { axisRange } from "./axis-range";
import { StillTrend } from "./still-trend";
import type { Overview } from "./types";

const loadChart = async () => ({ default: (await import("@/components/charts/trend-chart")).TrendChart });
const TrendChart = lazy(loadChart);

/** The last twelve weeks as a line with its margin. It comes as a still picture; a finger or mouse on it brings the chart. */
export function SatisfactionTrend({ weeks }: Pick<Overview, "weeks">) {
  const t = useTranslations("overview.satisfaction");
  const words = useTranslations("ui.chart");
  const format = useFormatter();
  const [isTouched, setTouched] = useState(false);
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
  const label = t("chart", {
    from: nameAt(firstKnown),
    first: known[0]?.score ?? 0,
    to: nameAt(lastKnown),
    last: known.at(-1)?.score ?? 0,
  });
  const values = weeks.map(({ satisfaction }) => satisfaction?.score ?? null);
  const domain = axisRange(bands.flatMap((band) => band ?? []));
  const write = (points: number) => t("points", { points });
  const still = (
    <ChartFrame
      label={label}
      heads={[words("day"), t("series")]}
      rows={labels.map((name, index) => [name, values[index] == null ? words("missing") : write(values[index])])}
      picture={
        <div onPointerEnter={() => void loadChart().then(() => setTouched(true))}>
          <StillTrend
            labels={labels}
            values={values}
            band={bands}
            domain={domain}
            last={write(values[lastKnown] ?? 0)}
          />
        </div>
      }
    />
  );
  return (
    <div className="mt-3.5">
      {isTouched ? (
        <Suspense fallback={still}>
          <TrendChart
            label={label}
            labels={labels}
            series={[{ id: "satisfaction", label: t("series"), color: "var(--chart-1)", values }]}
            band={bands}
            domain={domain}
            format={write}
          />
        </Suspense>
      ) : (
        still
      )}
    </div>
  );
}

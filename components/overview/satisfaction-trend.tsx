"use client";

import { useTranslations } from "next-intl";
import { lazy, type ReactNode, Suspense, useState } from "react";
import { ChartFrame } from "@/components/charts/chart-frame";

const loadChart = async () => ({ default: (await import("@/components/charts/trend-chart")).TrendChart });
const TrendChart = lazy(loadChart);

type SatisfactionTrendProps = {
  /** One sentence that says what it shows. */
  label: string;
  /** What stands under each point, oldest first. */
  labels: readonly string[];
  values: readonly (number | null)[];
  band: readonly (readonly [number, number] | null)[];
  domain: readonly [number, number];
  /** The same as a still picture. */
  children: ReactNode;
};

/** Satisfaction as a line with its margin. It comes as a still picture; a finger or mouse on it brings the chart. */
export function SatisfactionTrend({ label, labels, values, band, domain, children }: SatisfactionTrendProps) {
  const t = useTranslations("overview.satisfaction");
  const words = useTranslations("ui.chart");
  const [isTouched, setTouched] = useState(false);
  const write = (points: number) => t("points", { points });
  const still = (
    <ChartFrame
      label={label}
      heads={[words("day"), t("series")]}
      rows={labels.map((name, index) => [name, values[index] == null ? words("missing") : write(values[index])])}
      picture={<div onPointerEnter={() => void loadChart().then(() => setTouched(true))}>{children}</div>}
    />
  );
  if (!isTouched) return still;
  return (
    <Suspense fallback={still}>
      <TrendChart
        label={label}
        labels={labels}
        series={[{ id: "satisfaction", label: t("series"), color: "var(--chart-1)", values }]}
        band={band}
        domain={domain}
        format={write}
      />
    </Suspense>
  );
}

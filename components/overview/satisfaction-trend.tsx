"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { ChartFrame } from "@/components/charts/chart-frame";
import { TouchedPicture } from "@/components/charts/touched-picture";
import type { Band } from "@/components/charts/trend-picture";

type SatisfactionTrendProps = {
  /** One sentence that says what it shows. */
  label: string;
  /** What stands under each point, oldest first. */
  labels: readonly string[];
  values: readonly (number | null)[];
  band: Band;
  domain: readonly [number, number];
  /** The same as a still picture. */
  children: ReactNode;
};

/** Satisfaction as a line with its margin, and as a table. */
export function SatisfactionTrend({ label, labels, values, band, domain, children }: SatisfactionTrendProps) {
  const t = useTranslations("overview.satisfaction");
  const words = useTranslations("ui.chart");
  const write = (points: number | null | undefined) => (points == null ? words("missing") : t("points", { points }));
  return (
    <ChartFrame
      label={label}
      heads={[words("day"), t("series")]}
      rows={labels.map((name, index) => [name, write(values[index])])}
      picture={
        <TouchedPicture
          className="h-54"
          still={children}
          points={labels.map((name) => ({ at: name, label: name }))}
          series={[{ id: "satisfaction", label: t("series"), color: "var(--chart-1)", values }]}
          bands={{ satisfaction: band }}
          domain={domain}
          write={write}
        />
      }
    />
  );
}

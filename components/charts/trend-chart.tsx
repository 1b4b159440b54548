"use client";

import { useTranslations } from "next-intl";
import { ChartFrame } from "./chart-frame";
import type { Series } from "./chart-data";
import { type Band, TrendPicture } from "./trend-picture";

type TrendChartProps = {
  /** One sentence that says what it shows. */
  label: string;
  /** What stands under each point, oldest first. */
  labels: readonly string[];
  series: readonly Series[];
  /** Range of uncertainty around the first line, per label. */
  band?: Band;
  /** Lowest and highest value of the axis. */
  domain: readonly [number, number];
  /** How a value is written, e.g. "82점". */
  format: (value: number) => string;
};

/** Lines over time, with their table. */
export function TrendChart({ label, labels, series, band, domain, format }: TrendChartProps) {
  const t = useTranslations("ui.chart");
  const write = (value: number | null | undefined) => (value == null ? t("missing") : format(value));
  const first = series[0]?.id;
  return (
    <ChartFrame
      label={label}
      heads={[t("day"), ...series.map((line) => line.label)]}
      rows={labels.map((name, index) => [name, ...series.map(({ values }) => write(values[index]))])}
      picture={
        <TrendPicture
          points={labels.map((name) => ({ at: name, label: name }))}
          series={series}
          bands={band && first ? { [first]: band } : undefined}
          domain={domain}
          write={write}
          heightPx={216}
        />
      }
    />
  );
}

"use client";

import { useTranslations } from "next-intl";
import { useId } from "react";
import {
  Area,
  CartesianGrid,
  ComposedChart,
  Line,
  ReferenceArea,
  ReferenceLine,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from "recharts";
import { gapsOf, type Series } from "./chart-data";
import { ChartFrame } from "./chart-frame";
import { ChartTooltip } from "./chart-tooltip";
import { EndDot } from "./end-dot";

const tick = { fill: "var(--text-3)", fontSize: 12, fontWeight: 500 };

type TrendChartProps = {
  /** One sentence that says what it shows. */
  label: string;
  /** What stands under each point, oldest first. */
  labels: readonly string[];
  series: readonly Series[];
  /** Range of uncertainty around the first line, per label. */
  band?: readonly (readonly [number, number] | null)[];
  /** Lowest and highest value of the axis. */
  domain: readonly [number, number];
  /** How a value is written, e.g. "82점". */
  format: (value: number) => string;
  /** A day worth remembering. */
  mark?: { at: string; label: string };
  heightPx?: number;
};

/** Lines over time. A gap is drawn as a gap; each line is named at its end. */
export function TrendChart(props: TrendChartProps) {
  const { label, labels, series, band, domain, format, mark, heightPx = 216 } = props;
  const t = useTranslations("ui.chart");
  const hatchId = useId();
  const data = labels.map((name, index) => ({
    name,
    band: band?.[index] ?? null,
    ...Object.fromEntries(series.map(({ id, values }) => [id, values[index] ?? null])),
  }));
  const write = (value: number | null | undefined) => (value == null ? t("missing") : format(value));
  return (
    <ChartFrame
      label={label}
      heads={[t("day"), ...series.map((line) => line.label)]}
      rows={labels.map((name, index) => [name, ...series.map(({ values }) => write(values[index]))])}
      picture={
        <ResponsiveContainer width="100%" height={heightPx}>
          <ComposedChart data={data} margin={{ top: 12, left: 0, right: series.length > 1 ? 78 : 48, bottom: 0 }}>
            <defs>
              <pattern id={hatchId} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
                <rect width="6" height="6" fill="var(--sunken)" />
                <line x1="0" y1="0" x2="0" y2="6" stroke="var(--border-strong)" strokeWidth="1.5" />
              </pattern>
            </defs>
            <CartesianGrid vertical={false} stroke="var(--chart-grid)" />
            <XAxis
              dataKey="name"
              tick={tick}
              tickLine={false}
              axisLine={false}
              interval="preserveStartEnd"
              minTickGap={40}
              tickMargin={8}
            />
            <YAxis domain={[...domain]} tick={tick} tickLine={false} axisLine={false} width={36} tickCount={5} />
            {/* "visible": at odd widths recharts rounds the first label out of range and drops the area */}
            {gapsOf(series).map(({ from, to }) => (
              <ReferenceArea
                key={from}
                x1={labels[Math.max(0, from - 1)]}
                x2={labels[Math.min(labels.length - 1, to + 1)]}
                ifOverflow="visible"
                fill={`url(#${hatchId})`}
                fillOpacity={1}
                stroke="none"
              />
            ))}
            {band ? (
              <Area
                dataKey="band"
                stroke="none"
                fill="var(--chart-band)"
                fillOpacity={1}
                activeDot={false}
                isAnimationActive={false}
              />
            ) : null}
            {mark ? (
              <ReferenceLine
                x={mark.at}
                stroke="var(--text-3)"
                strokeDasharray="3 4"
                label={{ value: mark.label, position: "insideTopRight", ...tick }}
              />
            ) : null}
            {series.map((line) => (
              <Line
                key={line.id}
                dataKey={line.id}
                name={line.label}
                stroke={line.color}
                strokeWidth={2.25}
                strokeDasharray={line.dash}
                strokeLinecap="round"
                strokeLinejoin="round"
                dot={(dot) => (
                  <EndDot {...dot} key={dot.key} line={line} text={endText(line, series.length, write(dot.value))} />
                )}
                activeDot={{ r: 4, stroke: "var(--surface)", strokeWidth: 2 }}
                isAnimationActive={false}
              />
            ))}
            <Tooltip
              content={<ChartTooltip series={series} write={write} />}
              cursor={{ stroke: "var(--border-strong)" }}
            />
          </ComposedChart>
        </ResponsiveContainer>
      }
    />
  );
}

const endText = (line: Series, count: number, value: string) => (count > 1 ? `${line.label} ${value}` : value);

"use client";

import { Fragment, useId, useState } from "react";
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
import { besidePx, gapsOf, type Gap, lastKnown, type Series } from "./chart-data";
import { ChartTooltip } from "./chart-tooltip";
import { EndDot } from "./end-dot";
import { bandFill, evenTicks, labelMoves, room, roomRightPx, writeTick } from "./picture-place";
import { fitLabel } from "./fit-label";
import { placeMarkLabels } from "./mark-labels";
import { RangeMark } from "./range-mark";

/** Between the line of a marked day and its label. */
const besideLinePx = 5;
const tick = { fill: "var(--text-3)", fontSize: 12, fontWeight: 500 };

export type Band = readonly (readonly [number, number] | null)[];
export type TrendPictureProps = {
  /** `at` is unique, `label` is written under the point; oldest first. */
  points: readonly { at: string; label: string }[];
  series: readonly Series[];
  /** Range of uncertainty around a line, by its id. */
  bands?: Readonly<Record<string, Band>>;
  domain: readonly [number, number];
  ticks?: readonly number[];
  write: (value: number | null | undefined) => string;
  /** What is hatched; without it, where no line has a value. */
  gaps?: readonly Gap[];
  /** Days worth remembering. */
  marks?: readonly { at: string; label: string }[];
};

/** Lines over time, as high as their place. A gap is drawn as a gap; each line is named at its end. */
export function TrendPicture(props: TrendPictureProps) {
  const { points, series, bands = {}, domain, ticks = evenTicks(domain), write } = props;
  const { gaps = gapsOf(series), marks = [] } = props;
  const hatchId = useId();
  const [{ widthPx, placePx }, setPlace] = useState({ widthPx: 0, placePx: 0 });
  const moved = labelMoves(series, domain, placePx);
  const lastPoint = Math.max(1, points.length - 1);
  const markAt = marks.map((mark) => points.findIndex(({ at }) => at === mark.at) / lastPoint);
  const markLabels = placeMarkLabels(markAt);
  const plotPx = widthPx - room.leftPx - roomRightPx(series);
  const fitted = marks.map(({ label }, index) => {
    const at = markAt[index] ?? 0;
    return fitLabel(label, Math.max(at, 1 - at) * plotPx - besideLinePx);
  });
  const data = points.map(({ at }, index) => ({
    at,
    ...Object.fromEntries(series.map(({ id, values }) => [id, values[index] ?? null])),
    ...Object.fromEntries(Object.entries(bands).map(([id, band]) => [bandKey(id), band[index] ?? null])),
  }));
  const labelOf = (at: string) => points.find((point) => point.at === at)?.label ?? "";
  return (
    <ResponsiveContainer
      width="100%"
      height="100%"
      onResize={(width, height) => setPlace({ widthPx: width, placePx: height })}
    >
      <ComposedChart data={data} margin={{ top: room.topPx, left: 0, right: roomRightPx(series), bottom: 0 }}>
        <defs>
          <pattern id={hatchId} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect width="6" height="6" fill="var(--sunken)" />
            <line x1="0" y1="0" x2="0" y2="6" stroke="var(--border-strong)" strokeWidth="1.5" />
          </pattern>
        </defs>
        <CartesianGrid vertical={false} stroke="var(--chart-grid)" />
        <XAxis
          dataKey="at"
          tickFormatter={labelOf}
          tick={tick}
          tickLine={false}
          axisLine={false}
          interval="preserveStartEnd"
          minTickGap={40}
          height={room.bottomPx}
          tickMargin={8}
        />
        <YAxis
          domain={[...domain]}
          ticks={[...ticks]}
          interval={0}
          tickFormatter={writeTick}
          allowDataOverflow
          tick={tick}
          tickLine={false}
          axisLine={false}
          width={room.leftPx}
        />
        {/* "visible": at odd widths recharts rounds the first label out of range and drops the area */}
        {gaps.map(({ from, to }) => (
          <ReferenceArea
            key={from}
            x1={points[Math.max(0, from - 1)]?.at}
            x2={points[Math.min(points.length - 1, to + 1)]?.at}
            ifOverflow="visible"
            fill={`url(#${hatchId})`}
            fillOpacity={1}
            stroke="none"
          />
        ))}
        {series
          .filter(({ id }) => bands[id])
          .map(({ id }) => (
            <Area
              key={id}
              dataKey={bandKey(id)}
              stroke="none"
              {...bandFill(series.length)}
              activeDot={false}
              isAnimationActive={false}
            />
          ))}
        {marks.map((mark, index) => {
          const { side, dropPx } = markLabels[index] ?? { side: "right", dropPx: null };
          return (
            <ReferenceLine
              key={`${mark.at} ${mark.label}`}
              x={mark.at}
              stroke="var(--text-3)"
              strokeDasharray="3 4"
              label={{
                value: dropPx === null ? "" : fitted[index],
                position: side === "left" ? "insideTopRight" : "insideTopLeft",
                dy: (dropPx ?? 0) - 4,
                ...tick,
                stroke: "var(--surface)",
                strokeWidth: 3,
                paintOrder: "stroke",
              }}
            />
          );
        })}
        {series.map((line, index) => (
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
              <Fragment key={dot.key}>
                {rangeAt(line, index, dot)}
                <EndDot
                  {...dot}
                  line={line}
                  dy={moved[index]}
                  text={series.length > 1 ? `${line.label} ${write(dot.value)}` : write(dot.value)}
                />
              </Fragment>
            )}
            activeDot={{ r: 4, stroke: "var(--surface)", strokeWidth: 2 }}
            isAnimationActive={false}
          />
        ))}
        <Tooltip
          content={<ChartTooltip series={series} write={write} nameOf={labelOf} bandKey={bandKey} />}
          cursor={{ stroke: "var(--border-strong)" }}
        />
      </ComposedChart>
    </ResponsiveContainer>
  );

  function rangeAt({ id, color, values }: Series, place: number, { cx, index = -1 }: { cx?: number; index?: number }) {
    const range = bands[id]?.[index];
    if (series.length === 1 || index !== lastKnown(values) || !range || cx === undefined || placePx === 0) return null;
    const [low, high] = domain;
    const y = (value: number) =>
      room.topPx +
      ((high - Math.min(high, Math.max(low, value))) * (placePx - room.topPx - room.bottomPx)) / (high - low);
    return <RangeMark x={cx + besidePx(place, series.length)} top={y(range[1])} bottom={y(range[0])} color={color} />;
  }
}

const bandKey = (id: string) => `${id} range`;

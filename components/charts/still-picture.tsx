import { Fragment } from "react";
import { besidePx, gapsOf, lastKnown, runsOf, type Series } from "./chart-data";
import { placeMarkLabels } from "./mark-labels";
import { bandFill, evenTicks, labelMoves, room, roomRightPx, writeTick } from "./picture-place";
import type { Band, TrendPictureProps } from "./trend-picture";

/** Labels under the picture; a phone has room for every second one. */
const mostLabels = 7;

type StillPictureProps = TrendPictureProps & {
  /** About how high its place is: names of lines are kept apart by it. */
  heightPx: number;
};

/** What `TrendPicture` draws, in the same place, without the chart library and before any script. */
export function StillPicture(props: StillPictureProps) {
  const { points, series, bands = {}, domain, ticks = evenTicks(domain), write, marks = [], heightPx } = props;
  const { gaps = gapsOf(series) } = props;
  const [low, high] = domain;
  const last = Math.max(1, points.length - 1);
  const x = (index: number) => (points.length > 1 ? (index / last) * 100 : 50);
  const y = (value: number) => ((high - value) / (high - low)) * 100;
  const within = (value: number) => y(Math.min(high, Math.max(low, value)));
  const moved = labelMoves(series, domain, heightPx);
  const known = marks
    .map((mark) => ({ ...mark, index: points.findIndex((point) => point.at === mark.at) }))
    .filter(({ index }) => index >= 0);
  const labels = placeMarkLabels(known.map(({ index }) => x(index) / 100));
  return (
    <div className="relative h-full text-caption font-medium text-text-3">
      <div
        className="absolute"
        style={{ inset: `${room.topPx}px ${roomRightPx(series)}px ${room.bottomPx}px ${room.leftPx}px` }}
      >
        {gaps.map(({ from, to }) => (
          <span
            key={from}
            className="absolute inset-y-0 bg-[repeating-linear-gradient(45deg,var(--border-strong)_0_1.5px,var(--sunken)_1.5px_6px)]"
            style={{ left: `${x(Math.max(0, from - 1))}%`, right: `${100 - x(Math.min(last, to + 1))}%` }}
          />
        ))}
        <svg
          viewBox="0 0 100 100"
          preserveAspectRatio="none"
          aria-hidden
          className="absolute size-full overflow-visible"
        >
          {[...new Set([low, ...ticks])].map((tick) => (
            <path key={tick} d={`M0 ${y(tick)}H100`} stroke="var(--chart-grid)" vectorEffect="non-scaling-stroke" />
          ))}
          {series.length === 1 && series[0] ? (
            <svg viewBox="0 0 100 100" preserveAspectRatio="none" width="100" height="100">
              <path d={bandPath(bands[series[0].id] ?? [], x, y)} {...bandFill(1)} />
            </svg>
          ) : null}
          {series.map(({ id, values, color, dash }) => (
            <path
              key={id}
              d={runsOf(values).map(pathOf(x, y)).join("")}
              fill="none"
              stroke={color}
              strokeWidth="2.25"
              strokeDasharray={dash}
              strokeLinecap="round"
              strokeLinejoin="round"
              vectorEffect="non-scaling-stroke"
            />
          ))}
        </svg>
        {series.length > 1
          ? series.map(({ id, color, values }, place) => (
              <svg
                key={id}
                viewBox="0 0 100 100"
                preserveAspectRatio="none"
                aria-hidden
                className="absolute size-full overflow-visible opacity-45"
                style={{ left: besidePx(place, series.length) }}
              >
                <path d={rangePath(bands[id] ?? [], lastKnown(values), x, within)} stroke={color} {...rangeStroke} />
              </svg>
            ))
          : null}
        {ticks.map((tick) => (
          <span
            key={tick}
            className="absolute right-full mr-2 -translate-y-1/2 whitespace-nowrap"
            style={{ top: `${y(tick)}%` }}
          >
            {writeTick(tick)}
          </span>
        ))}
        {shownLabels(points.length).map((index, place, { length }) => (
          <span
            key={index}
            className={`absolute top-full mt-2 -translate-x-1/2 whitespace-nowrap ${(length - 1 - place) % 2 ? "max-lg:hidden" : ""}`}
            style={{ left: `${x(index)}%` }}
          >
            {points[index]?.label}
          </span>
        ))}
        {known.map(({ at, label, index }, place) => {
          const { side, dropPx } = labels[place] ?? { side: "right", dropPx: null };
          const edges = side === "left" ? { left: 0, right: `${100 - x(index)}%` } : { left: `${x(index)}%`, right: 0 };
          return (
            <Fragment key={`${at} ${label}`}>
              <span
                className="absolute inset-y-0 border-l border-dashed border-text-3"
                style={{ left: `${x(index)}%` }}
              />
              {dropPx === null ? null : (
                <span
                  className={`absolute truncate px-1 ${side === "left" ? "text-right" : ""}`}
                  style={{ top: dropPx, ...edges }}
                >
                  {label}
                </span>
              )}
            </Fragment>
          );
        })}
        {series.map((line, place) => (
          <Dots
            key={line.id}
            line={line}
            x={x}
            y={y}
            dy={moved[place] ?? 0}
            text={series.length > 1 ? `${line.label} ${write(line.values[lastKnown(line.values)])}` : null}
            write={write}
          />
        ))}
      </div>
    </div>
  );
}

type Scale = (value: number) => number;
type DotsProps = {
  line: Series;
  x: Scale;
  y: Scale;
  dy: number;
  text: string | null;
  write: TrendPictureProps["write"];
};

/** The last known point with its name and value beside it, and each point that is no line. */
function Dots({ line: { values, color }, x, y, dy, text, write }: DotsProps) {
  const lastIndex = lastKnown(values);
  if (lastIndex < 0) return null;
  const lastValue = values[lastIndex] ?? 0;
  const alone = runsOf(values).flatMap(([point, ...more]) =>
    point && more.length === 0 && point.index !== lastIndex ? [point] : [],
  );
  const at = (index: number, value: number) => ({ left: `${x(index)}%`, top: `${y(value)}%`, background: color });
  const dot = "absolute -translate-x-1/2 -translate-y-1/2 rounded-full";
  return (
    <>
      {alone.map(({ index, value }) => (
        <i key={index} className={`${dot} size-[5px]`} style={at(index, value)} />
      ))}
      <i className={`${dot} size-1.5 outline-2 outline-surface`} style={at(lastIndex, lastValue)} />
      <span
        className="absolute ml-2.5 -translate-y-1/2 font-semibold whitespace-nowrap text-text-2 tabular-nums"
        style={{ left: `${x(lastIndex)}%`, top: `calc(${y(lastValue)}% + ${dy}px)` }}
      >
        {text ?? write(lastValue)}
      </span>
    </>
  );
}

/** Evenly spread, the last among them. */
function shownLabels(count: number): number[] {
  const step = Math.max(1, Math.ceil((count - 1) / (mostLabels - 1)));
  return Array.from({ length: Math.ceil(count / step) }, (_, place) => count - 1 - step * place).toReversed();
}

type Points = { index: number; value: number }[];
const pathOf = (x: Scale, y: Scale) => (run: Points) =>
  `M${run.map(({ index, value }) => `${x(index)} ${y(value)}`).join("L")}`;

const rangeStroke = { strokeWidth: 2, strokeLinecap: "round", vectorEffect: "non-scaling-stroke" } as const;

function rangePath(band: Band, index: number, x: Scale, y: Scale): string {
  const range = band[index];
  return range ? `M${x(index)} ${y(range[1])}V${y(range[0])}` : "";
}

function bandPath(band: Band, x: Scale, y: Scale): string {
  const path = pathOf(x, y);
  return runsOf(band)
    .map((run) => {
      const edge = (side: 0 | 1) => run.map(({ index, value }) => ({ index, value: value[side] }));
      return `${path([...edge(1), ...edge(0).toReversed()])}Z`;
    })
    .join("");
}

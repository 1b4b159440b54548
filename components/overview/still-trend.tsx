import { gapsOf } from "@/components/charts/chart-data";
import { cn } from "@/components/ui/cn";

const tickCount = 5;

type StillTrendProps = {
  /** What stands under each point, oldest first. */
  labels: readonly string[];
  values: readonly (number | null)[];
  band: readonly (readonly [number, number] | null)[];
  domain: readonly [number, number];
  /** Written beside the last known point. */
  last: string;
};

/** The picture of a trend chart with one line, in its very place and without the chart library. */
export function StillTrend({ labels, values, band, domain: [low, high], last }: StillTrendProps) {
  const x = (index: number) => (labels.length > 1 ? (index / (labels.length - 1)) * 100 : 50);
  const y = (value: number) => ((high - value) / (high - low)) * 100;
  const ticks = Array.from({ length: tickCount }, (_, index) => low + ((high - low) / (tickCount - 1)) * index);
  const lastIndex = values.findLastIndex((value) => value !== null);
  const lastValue = values[lastIndex] ?? low;
  return (
    <div className="relative h-54 text-caption font-medium text-text-3">
      <div className="absolute inset-[.75rem_3rem_1.875rem_2.25rem]">
        {gapsOf([{ id: "", label: "", color: "", values }]).map(({ from, to }) => (
          <span
            key={from}
            className="absolute inset-y-0 bg-[repeating-linear-gradient(45deg,var(--border-strong)_0_1.5px,var(--sunken)_1.5px_6px)]"
            style={{ left: `${x(Math.max(0, from - 1))}%`, right: `${100 - x(Math.min(labels.length - 1, to + 1))}%` }}
          />
        ))}
        <svg viewBox="0 0 100 100" preserveAspectRatio="none" className="absolute size-full overflow-visible">
          {ticks.map((tick) => (
            <path key={tick} d={`M0 ${y(tick)}H100`} stroke="var(--chart-grid)" vectorEffect="non-scaling-stroke" />
          ))}
          {runsOf(band).map((run) => (
            <path
              key={run[0]?.index}
              d={`M${[
                ...run.map(({ index, value }) => `${x(index)} ${y(value[1])}`),
                ...run.toReversed().map(({ index, value }) => `${x(index)} ${y(value[0])}`),
              ].join("L")}Z`}
              fill="var(--chart-band)"
            />
          ))}
          {runsOf(values).map((run) => (
            <path
              key={run[0]?.index}
              d={`M${run.map(({ index, value }) => `${x(index)} ${y(value)}`).join("L")}`}
              fill="none"
              stroke="var(--chart-1)"
              strokeWidth="2.25"
              strokeLinecap="round"
              strokeLinejoin="round"
              vectorEffect="non-scaling-stroke"
            />
          ))}
        </svg>
        {ticks.map((tick) => (
          <span
            key={tick}
            className="absolute right-full mr-2 -translate-y-1/2 whitespace-nowrap"
            style={{ top: `${y(tick)}%` }}
          >
            {Math.round(tick)}
          </span>
        ))}
        {labels.map((label, index) =>
          index % 4 === 0 || index === labels.length - 1 ? (
            <span
              key={label}
              className={cn(
                "absolute top-full mt-2 -translate-x-1/2 whitespace-nowrap",
                index < labels.length - 1 && index + 4 > labels.length - 1 && "max-sm:hidden",
              )}
              style={{ left: `${x(index)}%` }}
            >
              {label}
            </span>
          ) : null,
        )}
        <span
          className="absolute flex -translate-y-1/2 items-center gap-1.5 font-semibold whitespace-nowrap text-text-2 tabular-nums"
          style={{ left: `calc(${x(lastIndex)}% - .25rem)`, top: `${y(lastValue)}%` }}
        >
          <i className="size-2 rounded-full bg-chart-1 outline-2 outline-surface" />
          {last}
        </span>
      </div>
    </div>
  );
}

type Point<Value> = { index: number; value: Value };

/** The known points, in runs without a gap. */
function runsOf<Value>(values: readonly (Value | null)[]): Point<Value>[][] {
  const runs: Point<Value>[][] = [];
  for (const [index, value] of values.entries()) {
    if (value === null) continue;
    const run = runs.at(-1);
    if (run?.at(-1)?.index === index - 1) run.push({ index, value });
    else runs.push([{ index, value }]);
  }
  return runs;
}

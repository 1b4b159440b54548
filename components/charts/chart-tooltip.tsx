import type { Series } from "./chart-data";

type ChartTooltipProps = {
  active?: boolean;
  label?: string | number;
  payload?: readonly { dataKey?: unknown; value?: unknown }[];
  series: readonly Series[];
  write: (value: number | null) => string;
  nameOf: (at: string) => string;
  bandKey: (id: string) => string;
};

export function ChartTooltip({ active, label, payload = [], series, write, nameOf, bandKey }: ChartTooltipProps) {
  if (!active) return null;
  const valueOf = (key: string) => payload.find((item) => item.dataKey === key)?.value;
  return (
    <div className="rounded-md bg-raised px-3 py-2 shadow-2">
      <p className="text-small text-text-3">{nameOf(String(label))}</p>
      {series.map((line) => {
        const value = valueOf(line.id);
        const range = valueOf(bandKey(line.id));
        return (
          <p key={line.id} className="flex items-center gap-2 font-semibold tabular-nums">
            <i className="h-1 w-4 rounded-full" style={{ background: line.color }} />
            {series.length > 1 ? <span className="flex-1 font-normal">{line.label}</span> : null}
            {write(typeof value === "number" ? value : null)}
            {Array.isArray(range) ? (
              <span className="text-small font-normal text-text-3">
                {write(Number(range[0]))}~{write(Number(range[1]))}
              </span>
            ) : null}
          </p>
        );
      })}
    </div>
  );
}

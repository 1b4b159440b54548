import { lastKnown, type Series } from "./chart-data";

type EndDotProps = { cx?: number; cy?: number; index?: number; line: Series; text: string; dy?: number };

/** Only a line's last point has a dot, with its name and value beside it; `dy` keeps it clear of other lines' names. A point between two gaps is no line, so it is a small dot. */
export function EndDot({ cx, cy, index, line, text, dy = 0 }: EndDotProps) {
  if (cx === undefined || cy === undefined || index === undefined || line.values[index] == null) return null;
  if (index !== lastKnown(line.values)) {
    const isAlone = line.values[index - 1] == null && line.values[index + 1] == null;
    return isAlone ? <circle cx={cx} cy={cy} r={2.5} fill={line.color} /> : null;
  }
  return (
    <g>
      <circle cx={cx} cy={cy} r={4} fill={line.color} stroke="var(--surface)" strokeWidth={2} />
      <text x={cx + 10} y={cy + 4 + dy} fill="var(--text-2)" fontSize={12} fontWeight={600} className="tabular-nums">
        {text}
      </text>
    </g>
  );
}

import { lastKnown, type Series } from "./chart-data";

type EndDotProps = { cx?: number; cy?: number; index?: number; line: Series; text: string };

/** Only a line's last point has a dot, with its name and value beside it. */
export function EndDot({ cx, cy, index, line, text }: EndDotProps) {
  if (cx === undefined || cy === undefined || index !== lastKnown(line.values)) return null;
  return (
    <g>
      <circle cx={cx} cy={cy} r={4} fill={line.color} stroke="var(--surface)" strokeWidth={2} />
      <text x={cx + 10} y={cy + 4} fill="var(--text-2)" fontSize={12} fontWeight={600} className="tabular-nums">
        {text}
      </text>
    </g>
  );
}

type WhiskerProps = {
  value: number;
  low: number;
  high: number;
  min: number;
  max: number;
  /** A value worth a stroke: no difference. */
  stroke?: number;
};

/** A value as a dot on its range; the numbers stand beside it. */
export function Whisker({ value, low, high, min, max, stroke }: WhiskerProps) {
  const at = (number: number) => (100 * (Math.min(max, Math.max(min, number)) - min)) / (max - min);
  return (
    <span aria-hidden className="relative block h-4 min-w-20 flex-1">
      <i className="absolute inset-x-0 top-1/2 h-px bg-border" />
      {stroke === undefined ? null : (
        <i className="absolute inset-y-0 w-px bg-border-control" style={{ left: `${at(stroke)}%` }} />
      )}
      <i
        className="absolute top-1/2 h-1.5 -translate-y-1/2 rounded-full bg-accent-line"
        style={{ left: `${at(low)}%`, width: `${at(high) - at(low)}%` }}
      />
      <i
        className="absolute top-1/2 size-2.5 -translate-x-1/2 -translate-y-1/2 rounded-full border-2 border-surface bg-accent"
        style={{ left: `${at(value)}%` }}
      />
    </span>
  );
}

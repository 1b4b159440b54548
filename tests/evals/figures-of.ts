/** Collects the figures of a set and prints them alone: nobody may read the lines behind them. */
export function figuresOf(hand: string) {
  const figures: Record<string, object> = {};
  const rounded = (_: string, value: unknown) =>
    Array.isArray(value) ? value.length : typeof value === "number" ? Math.round(value * 1000) / 1000 : value;
  return {
    shown<T extends object>(name: string, scored: T): T {
      figures[name] = scored;
      return scored;
    },
    print(): void {
      process.stdout.write(`${hand}: ${JSON.stringify(figures, rounded, 2)}\n`);
    },
  };
}

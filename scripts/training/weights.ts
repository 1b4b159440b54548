export type Weights = {
  readonly values: Float32Array;
  /** Moves one weight against its slope, by a step of its own size (AdaGrad). */
  step(at: number, slope: number): void;
};

const firstSquare = 1e-4;

export function weightsOf(
  size: number,
  { rate, decay }: { rate: number; decay: number },
  start: readonly number[] = [],
): Weights {
  const values = new Float32Array(size);
  values.set(start);
  const squares = new Float32Array(size).fill(firstSquare);
  return {
    values,
    step(at, slope) {
      const old = values[at] as number;
      const gradient = slope + decay * old;
      const square = (squares[at] as number) + gradient * gradient;
      squares[at] = square;
      values[at] = old - (rate * gradient) / Math.sqrt(square);
    },
  };
}

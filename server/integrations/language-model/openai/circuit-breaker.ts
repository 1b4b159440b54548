type BreakerOptions = {
  /** Failures in a row that open it. */
  failures: number;
  /** How long it stays open before one call may try again. */
  restMs: number;
  clock?: () => number;
};

/** Stops asking a service that keeps failing, and lets one call try when it has rested. */
export type CircuitBreaker = { mayTry(): boolean; succeeded(): void; failed(): void };

export function createCircuitBreaker({ failures, restMs, clock = performance.now.bind(performance) }: BreakerOptions) {
  let inARow = 0;
  let openUntil = 0;
  return {
    mayTry() {
      if (inARow < failures) return true;
      if (clock() < openUntil) return false;
      openUntil = clock() + restMs;
      return true;
    },
    succeeded() {
      inARow = 0;
    },
    failed() {
      inARow += 1;
      if (inARow >= failures) openUntil = clock() + restMs;
    },
  } satisfies CircuitBreaker;
}

export type Clock = {
  now(): Date;
  /** How far it is ahead of the real time; negative: behind. */
  readonly offsetMs: number;
  advance(ms: number): void;
  /** From here on the clock is that far from the real time; 0 is back to it. */
  shiftTo(offsetMs: number): void;
};

type ClockEvent = { type: "advanced"; ms: number } | { type: "shifted"; offsetMs: number };

/** The sandbox's own time: the given clock plus whatever it was moved by; it always runs on. */
export function createClock(base: () => Date, keep: (event: ClockEvent) => void = () => {}): Clock {
  let offsetMs = 0;
  return {
    now: () => new Date(base().getTime() + offsetMs),
    get offsetMs() {
      return offsetMs;
    },
    advance(ms) {
      offsetMs += ms;
      keep({ type: "advanced", ms });
    },
    shiftTo(next) {
      offsetMs = next;
      keep({ type: "shifted", offsetMs });
    },
  };
}

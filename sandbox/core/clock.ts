export type Clock = { now(): Date; advance(ms: number): void };

/** The sandbox's own time: the given clock plus whatever tests have skipped ahead. */
export function createClock(base: () => Date, onAdvance: (ms: number) => void = () => {}): Clock {
  let offsetMs = 0;
  return {
    now: () => new Date(base().getTime() + offsetMs),
    advance(ms) {
      offsetMs += ms;
      onAdvance(ms);
    },
  };
}

import { setTimeout } from "node:timers/promises";
import type { Pace } from "./pace";

/** A line within this process alone: a request at most every `gapMs`. */
export function createLocalPace(gapMs: number): Pace {
  let nextAt = 0;
  return async (signal) => {
    const waitMs = Math.max(nextAt - Date.now(), 0);
    nextAt = Date.now() + waitMs + gapMs;
    if (waitMs > 0) await setTimeout(waitMs, undefined, { signal });
  };
}

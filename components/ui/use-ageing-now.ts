import { useNow } from "next-intl";
import { useSyncExternalStore } from "react";

/** How old the present moment may be. */
export const tickMs = 30_000;
const listeners = new Set<() => void>();
let nowMs = 0;
let timer: ReturnType<typeof setInterval> | undefined;

function tick(): void {
  nowMs = Date.now();
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  if (listeners.size === 1) {
    nowMs = Date.now();
    timer = setInterval(tick, tickMs);
  }
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) clearInterval(timer);
  };
}

/** The present moment, half a minute old at most; all that ask share one clock. While the page arrives it is the server's. */
export function useAgeingNow(): Date {
  const served = useNow();
  const ms = useSyncExternalStore(
    subscribe,
    () => nowMs || served.getTime(),
    () => served.getTime(),
  );
  return new Date(ms);
}

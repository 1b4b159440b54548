import { useEffect, useState } from "react";

/** Whole seconds until `at`, counted down once a second; 0 when it has passed or there is none. */
export function useSecondsLeft(at: Date | null): number {
  const [nowMs, setNowMs] = useState(() => Date.now());
  const isRunning = at !== null && at.getTime() > nowMs;
  useEffect(() => {
    if (!isRunning) return;
    const timer = setInterval(() => setNowMs(Date.now()), 1_000);
    return () => clearInterval(timer);
  }, [isRunning]);
  return at ? Math.max(0, Math.ceil((at.getTime() - nowMs) / 1_000)) : 0;
}

"use client";

import { StillWhen } from "./still-when";
import { tickMs, useAgeingNow } from "./use-ageing-now";

/** A moment in everyday words, which age while one looks. */
export function When({ at, className }: { at: Date; className?: string }) {
  const now = useAgeingNow();
  // What was made since the clock last moved was made just now.
  const isNewer = at > now && at.getTime() - now.getTime() < tickMs;
  return <StillWhen at={at} now={isNewer ? at : now} className={className} />;
}

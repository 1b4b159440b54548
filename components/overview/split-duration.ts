export type Duration = { days: number; hours: number; minutes: number };

/** Seconds as whole days, hours and minutes, rounded to what matters: hours from a day on, minutes below. */
export function splitDuration(seconds: number): Duration {
  const minutes = Math.max(1, Math.round(seconds / 60));
  if (minutes < 24 * 60) return { days: 0, hours: Math.floor(minutes / 60), minutes: minutes % 60 };
  const hours = Math.round(minutes / 60);
  return { days: Math.floor(hours / 24), hours: hours % 24, minutes: 0 };
}

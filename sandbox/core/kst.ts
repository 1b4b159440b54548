const kstOffsetMs = 9 * 3_600_000;
const weekdays = ["일", "월", "화", "수", "목", "금", "토"] as const;

type KstParts = { year: number; month: number; day: number; hour: number; minute: number; weekday: string };

/** The wall clock in Seoul at that moment. Korea has no summer time. */
export function kstParts(at: Date): KstParts {
  const shifted = new Date(at.getTime() + kstOffsetMs);
  return {
    year: shifted.getUTCFullYear(),
    month: shifted.getUTCMonth() + 1,
    day: shifted.getUTCDate(),
    hour: shifted.getUTCHours(),
    minute: shifted.getUTCMinutes(),
    weekday: weekdays[shifted.getUTCDay()] ?? "",
  };
}

const two = (value: number): string => String(value).padStart(2, "0");

/** `YYYY-MM-DD` in Seoul. */
export function kstDay(at: Date): string {
  const { year, month, day } = kstParts(at);
  return `${year}-${two(month)}-${two(day)}`;
}

/** Midnight in Seoul of a `YYYY-MM-DD` day. */
export function startOfKstDay(day: string): Date {
  return new Date(`${day}T00:00:00+09:00`);
}

/** `2026-11-25 18:03:09` in Seoul, for people. */
export function kstStamp(at: Date): string {
  return new Date(at.getTime() + kstOffsetMs).toISOString().slice(0, 19).replace("T", " ");
}

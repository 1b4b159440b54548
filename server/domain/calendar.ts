const kstOffsetMs = 9 * 60 * 60 * 1000;

/** The Korean calendar day of an instant, "2026-11-25". Korea has no daylight saving. */
export const koreanDay = (at: Date): string => new Date(at.getTime() + kstOffsetMs).toISOString().slice(0, 10);

/** The Korean hour of an instant, 0–23. */
export const koreanHour = (at: Date): number => new Date(at.getTime() + kstOffsetMs).getUTCHours();

/** The instant a Korean day begins. */
export const startOfKoreanDay = (day: string): Date => new Date(Date.parse(`${day}T00:00:00Z`) - kstOffsetMs);

/** Noon of a Korean day: the instant given to a review whose time is unknown. */
export const noonOfKoreanDay = (day: string): Date => new Date(startOfKoreanDay(day).getTime() + 12 * 60 * 60 * 1000);

/** `days` after (or before) a Korean day. */
export const addDays = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

/** The Monday of the week a Korean day belongs to. */
export function startOfKoreanWeek(day: string): string {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return addDays(day, -((weekday + 6) % 7));
}

/** The first day of the month a Korean day belongs to. */
export const startOfMonth = (day: string): string => `${day.slice(0, 7)}-01`;

/** The first day of the month after. */
export const startOfNextMonth = (day: string): string => startOfMonth(addDays(startOfMonth(day), 31));

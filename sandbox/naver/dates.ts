import { kstParts, startOfKstDay } from "@/sandbox/core/kst";

const dayMs = 86_400_000;

/**
 * `11.24.화` in the current year, `25.12.5.금` before it. ASSUMED: in the first week of January the days of December
 * still come without a year, as from a cache made in the old year.
 */
export function shortDate(day: string, now: Date): string {
  const date = startOfKstDay(day);
  const { year, month, day: dayOfMonth, weekday } = kstParts(date);
  const today = kstParts(now);
  const yearless =
    year === today.year || (today.month === 1 && today.day <= 7 && now.getTime() - date.getTime() < 31 * dayMs);
  const rest = `${month}.${dayOfMonth}.${weekday}`;
  return yearless ? rest : `${String(year).slice(2)}.${rest}`;
}

/** `2026.11.24.` */
export function fullDate(day: string): string {
  const { year, month, day: dayOfMonth } = kstParts(startOfKstDay(day));
  return `${year}.${month}.${dayOfMonth}.`;
}

/** `2026년 11월 24일 화요일`, the text for screen readers. */
export function spokenDate(day: string): string {
  const { year, month, day: dayOfMonth, weekday } = kstParts(startOfKstDay(day));
  return `${year}년 ${month}월 ${dayOfMonth}일 ${weekday}요일`;
}

/** `오늘`, `어제`, `3일 전`, `2주 전`, and the full date from a month on. */
export function relativeDate(day: string, now: Date): string {
  const days = Math.floor((now.getTime() - startOfKstDay(day).getTime()) / dayMs);
  if (days <= 0) return "오늘";
  if (days === 1) return "어제";
  if (days < 7) return `${days}일 전`;
  return days < 30 ? `${Math.floor(days / 7)}주 전` : fullDate(day);
}

import { addDays, koreanDay, noonOfKoreanDay } from "@/server/domain/calendar";

const weekdays = "일월화수목금토";
const oldestYear = 2010;

/**
 * The Korean day a Naver date stands for, "2026-11-24"; null when it is none. Reads `11.24.화`, `25.12.5.금`,
 * `2024.10.26.`, `2024년 2월 14일 수요일`, `오늘`, `어제`, `3일 전`, `2주 전` and ISO instants. A weekday has to fit. Without
 * a year it is the latest fitting one that is not in the future, or the one closest to `near`.
 */
export function readDay(text: string, now: Date, near: Date | null = null): string | null {
  const today = koreanDay(now);
  const clean = text.trim();
  if (/^\d{4}-\d{2}-\d{2}T/.test(clean)) {
    const at = new Date(clean);
    return Number.isNaN(at.getTime()) ? null : koreanDay(at);
  }
  const absolute =
    /^(?:(\d{4}|\d{2})\.\s*)?(\d{1,2})\.\s*(\d{1,2})\.?\s*([일월화수목금토])?\.?$/.exec(clean) ??
    /^(?:(\d{4})년\s*)?(\d{1,2})월\s*(\d{1,2})일(?:\s*([일월화수목금토])요일)?$/.exec(clean);
  if (absolute) {
    const [, year, month, day, weekday] = absolute;
    if (year) return fitting(Number(year.length === 2 ? `20${year}` : year), Number(month), Number(day), weekday);
    return latestYear(Number(month), Number(day), weekday, today, near);
  }
  return relative(clean, today);
}

function fitting(year: number, month: number, day: number, weekday: string | undefined): string | null {
  const at = new Date(Date.UTC(year, month - 1, day));
  if (year < oldestYear || at.getUTCMonth() !== month - 1 || at.getUTCDate() !== day) return null;
  if (weekday && weekdays[at.getUTCDay()] !== weekday) return null;
  return at.toISOString().slice(0, 10);
}

function latestYear(month: number, day: number, weekday: string | undefined, today: string, near: Date | null) {
  const thisYear = Number(today.slice(0, 4));
  const candidates = Array.from({ length: thisYear - oldestYear + 1 }, (_, back) =>
    fitting(thisYear - back, month, day, weekday),
  ).filter((candidate) => candidate !== null && candidate <= today);
  if (!near) return candidates[0] ?? null;
  const distance = (candidate: string | null) => Math.abs(Date.parse(candidate ?? "") - Date.parse(koreanDay(near)));
  return candidates.toSorted((one, two) => distance(one) - distance(two))[0] ?? null;
}

function relative(text: string, today: string): string | null {
  if (/^(?:오늘|방금(?: 전)?|\d{1,2}(?:분|시간) 전)$/.test(text)) return today;
  if (text === "어제") return addDays(today, -1);
  const [, count, unit] = /^(\d{1,3})(일|주) 전$/.exec(text) ?? [];
  return count ? addDays(today, -Number(count) * (unit === "주" ? 7 : 1)) : null;
}

/** When a 24-hex id was made: its first eight digits are Unix seconds. Null when that is no believable time. */
export function madeAt(id: string, now: Date): Date | null {
  if (!/^[0-9a-f]{24}$/i.test(id)) return null;
  const at = new Date(Number.parseInt(id.slice(0, 8), 16) * 1_000);
  return at.getUTCFullYear() < oldestYear || at.getTime() > now.getTime() + 86_400_000 ? null : at;
}

/** When a review was written: to the second where its id and the shown day agree, else that day. */
export function writtenAt(
  item: { id: string; created: string | null; visited: string | null },
  now: Date,
): { at: Date; precision: "instant" | "day" } | null {
  const made = madeAt(item.id, now);
  const shown = item.created === null ? null : readDay(item.created, now, made);
  if (made && (shown === null || shown === koreanDay(made))) return { at: made, precision: "instant" };
  const day = shown ?? (item.visited === null ? null : readDay(item.visited, now));
  return day === null ? null : { at: noonOfKoreanDay(day), precision: "day" };
}

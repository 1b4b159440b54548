import { noonOfKoreanDay } from "../calendar";

export type ReviewDate = { at: Date; precision: "instant" | "day" };

const weekday = String.raw`(?:\s*\(?[월화수목금토일](?:요일)?\)?\.?)?`;
const dottedDay = /(?<year>\d{4}|\d{2})\s*(?<gap>[.\-/])\s*(?<month>\d{1,2})\s*\k<gap>\s*(?<day>\d{1,2})\.?/;
const koreanDay = /(?<year>\d{4}|\d{2})\s*년\s*(?<month>\d{1,2})\s*월\s*(?<day>\d{1,2})\s*일/;
const compactDay = /(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})/;
const clock =
  /(?<half>오전|오후|[AaPp][Mm])?\s*(?<hour>\d{1,2})\s*(?::|시)\s*(?:(?<minute>\d{1,2})(?:(?::|\s*분\s*)(?<second>\d{1,2})(?:[.,]\d+)?(?:\s*초)?|\s*분)?)?\s*(?<halfAfter>[AaPp][Mm])?/;
const zone = /\s*(?<zone>Z|[+-]\d{2}:?\d{2})/;
const patterns = [dottedDay, koreanDay, compactDay].map(
  (day) => new RegExp(`^'?${day.source}${weekday}(?:[T,\\s]+${clock.source}(?:${zone.source})?)?$`),
);

const excelSerial = /^\d{5}(?:\.\d+)?$/;
const excelDayZero = Date.UTC(1899, 11, 30);
const dayMs = 86_400_000;
const koreaOffsetMinutes = 9 * 60;
const earliest = Date.UTC(2000, 0, 1);

/** Reads the ways Korean files write a day or a moment; a moment without a zone is Korean time. Null when it is none of them. */
export function readReviewDate(raw: string): ReviewDate | null {
  const text = raw.trim();
  const found = excelSerial.test(text) ? readExcelSerial(Number(text)) : readWritten(text);
  return found && found.at.getTime() >= earliest ? found : null;
}

function readWritten(text: string): ReviewDate | null {
  for (const pattern of patterns) {
    const parts = pattern.exec(text)?.groups;
    if (parts) return fromParts(parts);
  }
  return null;
}

function fromParts(parts: Record<string, string | undefined>): ReviewDate | null {
  // "10/26/24" may be American: two-digit years are taken only where the order is not in doubt.
  if (parts.year?.length === 2 && parts.gap === "/") return null;
  const year = Number(parts.year) + (parts.year?.length === 2 ? 2000 : 0);
  const [month, day] = [Number(parts.month), Number(parts.day)];
  const midnight = new Date(Date.UTC(year, month - 1, day));
  if (midnight.getUTCMonth() !== month - 1 || midnight.getUTCDate() !== day) return null;
  if (parts.hour === undefined) return wholeDay(midnight);
  const minutes = readClock(parts);
  if (minutes === null) return null;
  const offsetMinutes = readZone(parts.zone);
  const at = midnight.getTime() + (minutes - offsetMinutes) * 60_000 + Number(parts.second ?? 0) * 1000;
  return { at: new Date(at), precision: "instant" };
}

/** Minutes since midnight. */
function readClock(parts: Record<string, string | undefined>): number | null {
  const half = (parts.half ?? parts.halfAfter)?.toLowerCase();
  const [hour, minute, second] = [Number(parts.hour), Number(parts.minute ?? 0), Number(parts.second ?? 0)];
  if (minute > 59 || second > 59 || hour > 23 || (half && (hour < 1 || hour > 12))) return null;
  if (!half) return hour * 60 + minute;
  const isAfternoon = half === "오후" || half === "pm";
  return ((hour % 12) + (isAfternoon ? 12 : 0)) * 60 + minute;
}

function readZone(zone: string | undefined): number {
  if (zone === undefined) return koreaOffsetMinutes;
  if (zone === "Z") return 0;
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2));
  return zone.startsWith("-") ? -minutes : minutes;
}

/** Days since 1899-12-30, the fraction being the time of day. */
function readExcelSerial(serial: number): ReviewDate {
  if (Number.isInteger(serial)) return wholeDay(new Date(excelDayZero + serial * dayMs));
  const seconds = Math.round(serial * 86_400);
  return { at: new Date(excelDayZero + seconds * 1000 - koreaOffsetMinutes * 60_000), precision: "instant" };
}

const wholeDay = (midnight: Date): ReviewDate => ({
  at: noonOfKoreanDay(midnight.toISOString().slice(0, 10)),
  precision: "day",
});

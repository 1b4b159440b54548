import { noonOfKoreanDay, startOfKoreanDay } from "@/server/domain/calendar";

type Moment = { at: Date; precision: "instant" | "day" };

const written =
  /^(\d{4})[-.](\d{1,2})[-.](\d{1,2})\.?(?:[ T](\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?$/;
const futureMs = 86_400_000;

/** A moment of Kakao's: `2026-11-02 14:03:09` is Korean time unless it says otherwise, `2021.08.02.` a day. Null: unreadable. */
export function readMoment(text: string, now: Date): Moment | null {
  const [, year, month, day, hour, minute, second = "00", zone = "+09:00"] = written.exec(text.trim()) ?? [];
  if (!year || !month || !day) return null;
  const date = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  if (!isDay(date)) return null;
  const moment: Moment =
    hour === undefined
      ? { at: noonOfKoreanDay(date), precision: "day" }
      : { at: new Date(`${date}T${hour.padStart(2, "0")}:${minute}:${second}${zone}`), precision: "instant" };
  return moment.at.getTime() <= now.getTime() + futureMs ? moment : null;
}

const isDay = (date: string): boolean => {
  const start = startOfKoreanDay(date);
  return !Number.isNaN(start.getTime()) && new Date(start.getTime() + 9 * 3_600_000).toISOString().startsWith(date);
};

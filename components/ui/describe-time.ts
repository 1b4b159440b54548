import { koreanDay } from "@/server/domain/calendar";
import { writeDate } from "./write-date";

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;

export type TimeWords = { now: string; minutesAgo: (minutes: number) => string; yesterday: (time: string) => string };

/** When something happened, the way one would say it in Korea: 방금, 32분 전, 오전 8:31, 어제 오후 8:42, 11월 21일. */
export function describeTime(at: Date, now: Date, locale: string, words: TimeWords): string {
  const elapsedMs = now.getTime() - at.getTime();
  if (elapsedMs >= 0 && elapsedMs < minuteMs) return words.now;
  if (elapsedMs > 0 && elapsedMs < hourMs) return words.minutesAgo(Math.floor(elapsedMs / minuteMs));
  if (koreanDay(at) === koreanDay(now)) return timeOfDay(at, locale);
  if (koreanDay(at) === koreanDay(new Date(now.getTime() - 24 * hourMs))) return words.yesterday(timeOfDay(at, locale));
  const isThisYear = koreanDay(at).slice(0, 4) === koreanDay(now).slice(0, 4);
  return writeDate(at, locale, { year: isThisYear ? undefined : "numeric", month: "long", day: "numeric" });
}

export const timeOfDay = (at: Date, locale: string): string =>
  writeDate(at, locale, { hour: "numeric", minute: "2-digit" });

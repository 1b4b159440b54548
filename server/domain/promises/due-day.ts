import { addDays, startOfKoreanWeek } from "@/server/domain/calendar";

/** How long a promise without a date may take. */
export const usualDays = 7;

const endOfWeek = (day: string) => addDays(startOfKoreanWeek(day), 6);
const endOfMonth = (day: string) => addDays(`${addDays(`${day.slice(0, 7)}-01`, 31).slice(0, 7)}-01`, -1);

const words: readonly (readonly [RegExp, (day: string) => string])[] = [
  [/오늘|\btoday\b|本日|今天/i, (day) => day],
  [/내일|\btomorrow\b|明日|明天/i, (day) => addDays(day, 1)],
  [/모레/, (day) => addDays(day, 2)],
  [/이번주|주말|\bthis week\b|今週|本周|这周/i, endOfWeek],
  [/다음주|\bnext week\b|来週|下周/i, (day) => addDays(endOfWeek(day), 7)],
  [/이번달|이달|\bthis month\b|今月|本月/i, endOfMonth],
  [/곧바로|바로|즉시|당장|지금|빠른시일|\bright away\b|\bimmediately\b|早急|すぐ|马上|立即/i, (day) => addDays(day, 1)],
];
const withinDays = /(\d{1,2})일(?:이내|안|내)/;

/** The Korean day by which a promise given on `day` is to be kept: what the sentence says, else a week. */
export function dueDayOf(sentence: string, day: string): string {
  const tight = sentence.replace(/[\s.,]+/g, "");
  const named = withinDays.exec(tight)?.[1];
  if (named !== undefined) return addDays(day, Number(named));
  const [, due] = words.find(([word]) => word.test(tight) || word.test(sentence)) ?? [];
  return due ? due(day) : addDays(day, usualDays);
}

export const weekdays = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;
export type Weekday = (typeof weekdays)[number];
/** Times of day, "17:00". */
export type Opening = { open: string; close: string };

/** When a shop is open by weekday, in Korean time; null is a day off, an absent day was not told. A close before the open is after midnight. */
export type BusinessHours = Partial<Record<Weekday, Opening | null>>;

const names: Record<Weekday, string> = { mon: "월", tue: "화", wed: "수", thu: "목", fri: "금", sat: "토", sun: "일" };
const wordsOf = (opening: Opening | null) => (opening ? `${opening.open}~${opening.close}` : "쉼");

/** The hours in a line, equal days in a row together: "월~금 11:00~21:00, 토 11:00~15:00, 일 쉼"; null where none were told. */
export function describeHours(hours: BusinessHours): string | null {
  const runs: { from: Weekday; to: Weekday; at: number; words: string }[] = [];
  for (const [at, day] of weekdays.entries()) {
    const opening = hours[day];
    if (opening === undefined) continue;
    const words = wordsOf(opening);
    const last = runs.at(-1);
    if (last?.words === words && last.at === at - 1) Object.assign(last, { to: day, at });
    else runs.push({ from: day, to: day, at, words });
  }
  if (runs.length === 0) return null;
  return runs
    .map(({ from, to, words }) => `${from === to ? names[from] : `${names[from]}~${names[to]}`} ${words}`)
    .join(", ");
}

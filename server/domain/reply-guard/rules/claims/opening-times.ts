const dayMinutes = 1440;
const numerals = ["한", "두", "세", "네", "다섯", "여섯", "일곱", "여덟", "아홉", "열", "열한", "열두"];
const clock =
  /(오전|오후|아침|낮|저녁|밤|새벽)?(?:(\d{1,2}):(\d{2})|(\d{1,2}|열한|열두|열|아홉|여덟|일곱|여섯|다섯|네|세|두|한)시(?!간|쯤|경|무렵)(?:(반)|(\d{1,2})분)?|(정오|자정))/g;
const forenoon = /오전|아침|새벽/;
const week = "월화수목금토일";
const dayGroups: Record<string, string> = { 매일: week, 평일: "월화수목금", 주말: "토일" };
const always = /24시간|연중무휴|365일|명절|휴일|공휴일/;
const closed = /쉬|쉽|쉼|휴무|닫/;

/** "월~금 11:00~21:00, 일 쉼" by day: the minutes it opens and closes at, or null for a day off. */
function readLine(line: string): Map<string, number[] | null> {
  const told = new Map<string, number[] | null>();
  for (const part of line.replace(/\s+/g, "").split(/[,/]/)) {
    const times = [...part.matchAll(/(\d{1,2}):(\d{2})/g)].map(
      ([, hour, minute]) => (Number(hour) * 60 + Number(minute)) % dayMinutes,
    );
    for (const day of daysOf(part)) told.set(day, times.length > 0 ? times : null);
  }
  return told;
}

function daysOf(part: string): string[] {
  const group = Object.keys(dayGroups).find((name) => part.startsWith(name));
  if (group) return [...(dayGroups[group] ?? "")];
  const range = /^([월화수목금토일])[~-]([월화수목금토일])/.exec(part);
  if (range) return [...week.slice(week.indexOf(range[1] ?? ""), week.indexOf(range[2] ?? "") + 1)];
  return [/^[월화수목금토일]/.exec(part)?.[0] ?? ""].filter(Boolean);
}

/** Each time of day a sentence names, as the minutes it may mean: "아홉 시" is nine in the morning or at night. */
function timesIn(sentence: string): number[][] {
  return [...sentence.matchAll(clock)].map(([, half = "", hour24, minute24, hour, isHalf, minute, word]) => {
    if (word) return [word === "정오" ? 720 : 0];
    if (hour24) return meant(half, Number(hour24) * 60 + Number(minute24));
    const whole = /\d/.test(hour ?? "") ? Number(hour) : numerals.indexOf(hour ?? "") + 1;
    return meant(half, whole * 60 + (isHalf ? 30 : Number(minute ?? 0)));
  });
}

function meant(half: string, minutes: number): number[] {
  const early = minutes % dayMinutes;
  const late = (minutes + 720) % dayMinutes;
  if (minutes > 720 || forenoon.test(half)) return [early];
  return half ? [late] : [early, late];
}

/** True when a sentence on our hours says nothing but what the profile's line says; false where the profile has none. */
export function keepsHours(sentence: string, line: string | null | undefined): boolean {
  if (!line || always.test(sentence)) return false;
  const told = readLine(line);
  const known = new Set([...told.values()].flatMap((times) => times ?? []));
  const times = timesIn(sentence);
  const days = [...sentence.matchAll(/([월화수목금토일])요일|(주말|평일)/g)].flatMap(([, day, group]) =>
    day ? [day] : [...(dayGroups[group ?? ""] ?? "")],
  );
  if (times.length + days.length === 0) return false;
  const isOff = closed.test(sentence);
  const isDayOff = (day: string) => (told.get(day) ?? null) === null;
  const daysAgree = isOff ? days.length === 0 || days.some(isDayOff) : !days.some(isDayOff);
  return daysAgree && times.every((each) => each.some((minutes) => known.has(minutes)));
}

/** The hours the review names, or words of it. */
export function isToldTime(found: string, said: string): boolean {
  const hour = /[0-9]{1,2}시/.exec(found)?.[0];
  return hour === undefined ? said.includes(found.slice(0, 4)) : said.includes(hour);
}

const kstOffsetMs = 9 * 60 * 60 * 1_000;

const english = {
  weekdays: ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"],
  months: [
    ...["January", "February", "March", "April", "May", "June"],
    ...["July", "August", "September", "October", "November", "December"],
  ],
};

export type DateParts = {
  year?: "numeric";
  month?: "long" | "short";
  day?: "numeric";
  weekday?: "long" | "short";
  hour?: "numeric";
  minute?: "2-digit";
};

/** The parts of a moment in Korea as `Intl` writes them, whose first use holds up a phone: 11월 27일 금요일 오후 3:05. */
export function writeDate(at: Date, locale: string, parts: DateParts): string {
  const there = new Date(at.getTime() + kstOffsetMs);
  return locale === "ko" ? inKorean(there, parts) : inEnglish(there, parts);
}

function inKorean(there: Date, { year, month, day, weekday, hour }: DateParts): string {
  const name = "일월화수목금토"[there.getUTCDay()];
  return [
    year && `${there.getUTCFullYear()}년`,
    month && `${there.getUTCMonth() + 1}월`,
    day && `${there.getUTCDate()}일`,
    weekday && (weekday === "long" ? `${name}요일` : name),
    hour && `${there.getUTCHours() < 12 ? "오전" : "오후"} ${clockOf(there)}`,
  ]
    .filter(Boolean)
    .join(" ");
}

function inEnglish(there: Date, { year, month, day, weekday, hour }: DateParts): string {
  const name = (names: readonly string[], index: number, length: "long" | "short") =>
    names[index]?.slice(0, length === "long" ? undefined : 3);
  const monthDay = [month && name(english.months, there.getUTCMonth(), month), day && there.getUTCDate()];
  const dated = [
    weekday && name(english.weekdays, there.getUTCDay(), weekday),
    monthDay.filter(Boolean).join(" "),
    year && there.getUTCFullYear(),
  ];
  return [
    dated.filter(Boolean).join(day || weekday ? ", " : " "),
    hour && `${clockOf(there)} ${there.getUTCHours() < 12 ? "AM" : "PM"}`,
  ]
    .filter(Boolean)
    .join(month === "short" ? ", " : " at ");
}

const clockOf = (there: Date): string =>
  `${there.getUTCHours() % 12 || 12}:${String(there.getUTCMinutes()).padStart(2, "0")}`;

import { addDays, koreanDay } from "./calendar";

/** Without a login for a year the right to manage a shop on Kakao Map lapses, and its replies are gone for good. */
const monthsToLapse = 12;
const monthsToReminder = 11;
/** Further reminders, in days before the right lapses. */
const daysBefore = [14, 3];

export type KakaoLoginReminder = {
  /** `lapsed`: the year is over, and what is left may already be gone. */
  state: "fine" | "remind" | "lapsed";
  /** The first Korean day on which the right may be gone. */
  lapsesOn: string;
  daysLeft: number;
  /** The Korean day of the next reminder; null after the last one. */
  nextReminderOn: string | null;
};

/**
 * Whether the owner should be reminded now to log in to 매장관리: eleven months after the last login they confirmed, again
 * two weeks and three days before it lapses, and once when it has. A reminder already sent is not sent again.
 */
export function kakaoLoginReminder(
  login: { confirmedAt: Date; lastRemindedAt: Date | null },
  now: Date,
): KakaoLoginReminder {
  const confirmedOn = koreanDay(login.confirmedAt);
  const today = koreanDay(now);
  const lapsesOn = addMonths(confirmedOn, monthsToLapse);
  const reminders = [
    addMonths(confirmedOn, monthsToReminder),
    ...daysBefore.map((days) => addDays(lapsesOn, -days)),
    lapsesOn,
  ];
  const remindedOn = login.lastRemindedAt && koreanDay(login.lastRemindedAt);
  const due = reminders.filter((day) => day <= today).at(-1);
  const isDue = due !== undefined && (remindedOn === null || remindedOn < due);
  return {
    state: !isDue ? "fine" : today >= lapsesOn ? "lapsed" : "remind",
    lapsesOn,
    daysLeft: Math.max(daysBetween(today, lapsesOn), 0),
    nextReminderOn: reminders.find((day) => day > today) ?? null,
  };
}

/** The same day `months` later; the last day of that month where it has no such day. */
function addMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10);
}

const daysBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

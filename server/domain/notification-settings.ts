import { addDays, koreanDay, koreanHour, startOfKoreanDay } from "./calendar";
import type { NotificationKind } from "./notification-content";

/** What can be switched off, and where; urgent reviews always come. Reports are chosen as mails of their own. */
export const mutables = ["rule.screen", "rule.mail", "trouble.screen", "trouble.mail", "reply.screen"] as const;
export type Mutable = (typeof mutables)[number];

const onScreen: Partial<Record<Mutable, readonly NotificationKind[]>> = {
  "rule.screen": ["rule_alert"],
  "trouble.screen": ["connection_trouble", "console_login"],
  "reply.screen": ["reply_rejected"],
};

/** Kinds that do not come into the product for somebody who has muted these. */
export const hiddenKinds = (muted: readonly string[]): NotificationKind[] =>
  mutables.flatMap((each) => (muted.includes(each) ? (onScreen[each] ?? []) : []));

/** Korean hours a night may begin and end at; it is over before the reports of nine o'clock. */
export const quietFromHours = [20, 21, 22, 23, 0, 1] as const;
export const quietToHours = [5, 6, 7, 8, 9] as const;

export type QuietHours = { quietFrom: number | null; quietTo: number };

/** When the quiet hours that hold now end; null where none hold. */
export function quietUntil({ quietFrom, quietTo }: QuietHours, now: Date): Date | null {
  if (quietFrom === null) return null;
  const hour = koreanHour(now);
  const isEvening = quietFrom > quietTo && hour >= quietFrom;
  const isMorning = hour < quietTo && (quietFrom > quietTo || hour >= quietFrom);
  if (!isEvening && !isMorning) return null;
  const day = addDays(koreanDay(now), isEvening ? 1 : 0);
  return new Date(startOfKoreanDay(day).getTime() + quietTo * 3_600_000);
}

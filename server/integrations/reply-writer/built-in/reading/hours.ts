import type { Language } from "@/server/domain/analysis";

const about =
  /영업 ?시간|영업(?:하|은|일|시)|휴무|쉬는 ?날|쉬나요|쉬시나|문 ?(?:여|열|닫)|몇 ?시 ?(?:까지|부터|에)|\d ?시 ?까지 ?(?:하|해|영업|여[나시])|오픈 ?(?:시간|하)|마감 ?시간|라스트 ?오더|[월화수목금토일]요일(?:에|에도|도|은)? ?(?:하나|하시나|하는지|열|여|쉬)|언제 ?(?:여|열|쉬|닫)|hours|\b(?:open|close)s?\b|営業|定休|何時|营业|几点/i;

/** True of a complaint that the hours are not to be found. */
export const complainsOfHours = (words: string): boolean =>
  /영업 ?시간|휴무일?|쉬는 ?날|오픈 ?시간|마감 ?시간/.test(words) &&
  /모르|없|못 ?찾|안 ?나와|안 ?적|알려|적혀|써 ?있/.test(words);

/** True of words that are about when a shop is open. */
export const tellsHours = (words: string): boolean => about.test(words);

type Foreign = Exclude<Language, "ko" | "other">;

const days = "월화수목금토일";
const names: Record<Foreign, { days: readonly string[]; closed: string }> = {
  en: { days: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"], closed: "closed" },
  ja: { days: ["月", "火", "水", "木", "金", "土", "日"], closed: "休み" },
  zh: { days: ["周一", "周二", "周三", "周四", "周五", "周六", "周日"], closed: "休息" },
};

/** A line of opening hours in another language; null when it says more than days and times. */
export function hoursIn(language: Foreign, hours: string): string | null {
  const { days: told, closed } = names[language];
  const line = hours
    .replace(/[월화수목금토일](?=[~ ])/g, (day) => told[days.indexOf(day)] ?? day)
    .replaceAll("쉼", closed)
    .replaceAll("~", "–");
  return /[가-힣]/.test(line) ? null : line;
}

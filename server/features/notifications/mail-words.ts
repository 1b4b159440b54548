import enMail from "@/messages/en/mail.json";
import enReview from "@/messages/en/review.json";
import koMail from "@/messages/ko/mail.json";
import koReview from "@/messages/ko/review.json";
import type { Locale } from "@/server/domain/locale";
import { formatMessage, type MessageValues } from "@/server/platform/format-message";

const ko = { mail: koMail, review: koReview };
type Words = typeof ko;
const words: Record<Locale, Words> = { ko, en: { mail: enMail, review: enReview } };

type NameOf<Part> = keyof Part & string;
type KeyOf<Part> = {
  [Name in NameOf<Part>]: Part[Name] extends string ? Name : `${Name}.${KeyOf<Part[Name]>}`;
}[NameOf<Part>];
type PartOf<Part> = {
  [Name in NameOf<Part>]: Part[Name] extends string ? never : Name | `${Name}.${PartOf<Part[Name]>}`;
}[NameOf<Part>];
type At<Part, Path extends string> = Path extends `${infer Name}.${infer Rest}`
  ? At<Part[Name & keyof Part], Rest>
  : Part[Path & keyof Part];

/** The words of one part of the messages in the reader's language: `wordsIn("mail.rule", "en")("action")`. */
export function wordsIn<Path extends PartOf<Words>>(part: Path, locale: Locale) {
  return (key: KeyOf<At<Words, Path>>, values?: MessageValues): string =>
    formatMessage(find(words[locale], `${part}.${key}`), locale, values);
}

function find(tree: object, path: string): string {
  const found = path.split(".").reduce<unknown>((at, name) => at && (at as Record<string, unknown>)[name], tree);
  if (typeof found !== "string") throw new Error(`no message is called ${path}`);
  return found;
}

const topics: Record<Locale, Record<string, string>> = {
  ko: { ...koReview.urgency, ...koReview.aspect },
  en: { ...enReview.urgency, ...enReview.aspect },
};

/** What a guest's words are about, by the name of an aspect or of what makes a review urgent. */
export const topicIn = (about: string | null, locale: Locale): string | undefined =>
  about === null ? undefined : topics[locale][about];

/** A Korean day, 2026-11-24, as it is written: 11월 24일, November 24. */
export const dayIn = (day: string, locale: Locale): string =>
  new Intl.DateTimeFormat(locale, { timeZone: "UTC", month: "long", day: "numeric" }).format(new Date(day));

const inCorner = { ko: { month: "long", weekday: "long" }, en: { month: "short", weekday: "short" } } as const;

/** The same with its weekday, short enough to stand beside our name: 11월 24일 화요일, Tue, Nov 24. */
export const weekdayIn = (day: string, locale: Locale): string =>
  new Intl.DateTimeFormat(locale, { timeZone: "UTC", day: "numeric", ...inCorner[locale] }).format(new Date(day));

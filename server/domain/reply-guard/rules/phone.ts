import type { ReplyReading } from "@/server/domain/reply-guard/reading";
import { originalSpan } from "@/server/domain/reply-guard/view";

type PhoneMention = { start: number; end: number; digits: string; personal: boolean };

const number =
  /(?<![\d-])(?:(?:\+?82[-. )]{0,2})?0?1[016789][-. )]{0,2}\d{3,4}[-. ]{0,2}\d{4}|(?:\+?82[-. )]{0,2}|0)(?:2|[3-6]\d|70|80|50\d)[-. )]{0,2}\d{3,4}[-. ]{0,2}\d{4}|1[5-9]\d{2}[-. ]\d{4}|\d{3,4}[-.]\d{4})(?![\d-])/g;
const spelled = /[공영일이삼사오육륙칠팔구]{9,12}/g;
const yearRange = /^(?:19|20)\d{2}[-.](?:19|20)\d{2}$/;
const digitOf: Record<string, string> = {
  공: "0",
  영: "0",
  일: "1",
  이: "2",
  삼: "3",
  사: "4",
  오: "5",
  육: "6",
  륙: "6",
  칠: "7",
  팔: "8",
  구: "9",
};

/** Phone numbers in the reply that are not the shop's own, written in digits or in words. */
export function foreignPhones(reply: ReplyReading, shopPhone: string | null): PhoneMention[] {
  const own = onlyDigits(shopPhone ?? "");
  const mentions: PhoneMention[] = [];
  for (const match of reply.flat.text.matchAll(number)) {
    const digits = onlyDigits(match[0]);
    const isOwn = own !== "" && (digits === own || (digits.length >= 7 && own.endsWith(digits)));
    if (isOwn || yearRange.test(match[0])) continue;
    mentions.push({
      ...originalSpan(reply.flat, match.index, match[0].length),
      digits,
      personal: /^01[016789]/.test(digits),
    });
  }
  for (const match of reply.tight.text.matchAll(spelled)) {
    const digits = [...match[0]].map((char) => digitOf[char] ?? "").join("");
    if (digits === own || !digits.startsWith("0")) continue;
    mentions.push({
      ...originalSpan(reply.tight, match.index, match[0].length),
      digits,
      personal: digits.startsWith("01"),
    });
  }
  return mentions;
}

function onlyDigits(text: string): string {
  const digits = text.replace(/\D/g, "");
  return digits.startsWith("82") ? `0${digits.slice(2).replace(/^0/, "")}` : digits;
}

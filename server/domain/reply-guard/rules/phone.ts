import type { ReplyReading } from "@/server/domain/reply-guard/reading";
import { originalSpan } from "@/server/domain/reply-guard/view";

type PhoneMention = { start: number; end: number; digits: string; personal: boolean };

const number =
  /(?<![\d-])(?:(?:\+?82[-. )]{0,2})?0?1[016789][-. )]{0,2}\d{3,4}[-. ]{0,2}\d{4}|(?:\+?82[-. )]{0,2}|0)(?:2|[3-6]\d|70|80|50\d|90)[-. )]{0,2}\d{3,4}[-. ]{0,2}\d{4}|1[5-9]\d{2}[-. ]\d{4}|\d{3,4}[-.]\d{4})(?![\d-])/g;
/** Digits in words, or 0 and 1 as letters: "공일공 1234 5678", "O2-555-7777". */
const spelled = /(?<![a-z가-힣])[0o공영](?:(?:[-., ]|에 ?|다시 ?){0,2}[0-9o공영일이삼사오육륙칠팔구]){7,11}(?!\d)/g;
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
  o: "0",
};
const invites =
  /^\s*\)?(?:으?로|에|번으로|,|\.)? ?(?:(?:전화|연락|문자)(?! ?드)|문의|예약|사진|보내|주문|주시|주세요|주십|걸어|남겨|부탁|따지|[^.!?]{0,6}(?:칭찬|연락(?! ?드)))/;
const invitesBefore = /(?:예약|문의|매장전화|고객센터|접수|text us|call us|call)(?:은|는|처는|처|:)?(?: at)? ?$/;

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
  for (const match of reply.flat.text.matchAll(spelled)) {
    if (/^[\d-., ]+$/.test(match[0])) continue;
    const digits = [...match[0].replace(/[-., 에다시]/g, "")].map((char) => digitOf[char] ?? char).join("");
    if (own !== "" && digits.startsWith(own)) continue;
    mentions.push({
      ...originalSpan(reply.flat, match.index, match[0].length),
      digits,
      personal: digits.startsWith("01"),
    });
  }
  return mentions;
}

/** True when the reply asks the guest to use the number; then it poses as the shop's, whoever it belongs to. */
export function isInvitation(reply: ReplyReading, { start, end }: { start: number; end: number }): boolean {
  return (
    invites.test(reply.original.slice(end, end + 24)) ||
    invitesBefore.test(reply.original.slice(0, start).toLowerCase())
  );
}

function onlyDigits(text: string): string {
  const digits = text.replace(/\D/g, "");
  return digits.startsWith("82") ? `0${digits.slice(2).replace(/^0/, "")}` : digits;
}

import type { Language } from "@/server/domain/analysis";
import type { GuardInput } from "@/server/domain/reply-guard/verdict";

type Words = { call(phone: string | null): string; checking: string };

const english: Words = {
  call: (phone) =>
    phone
      ? `Please call us at ${phone} so we can talk it through.`
      : "Please contact us directly so we can talk it through.",
  checking: "We are looking into what happened that day.",
};
const foreign: Record<Exclude<Language, "ko">, Words> = {
  en: english,
  other: english,
  ja: {
    call: (phone) => `詳しいお話は${phone ? `${phone}のお電話` : "店舗"}でお聞かせいただければ、直接ご案内いたします。`,
    checking: "当日の経緯を一つずつ確認しております。",
  },
  zh: {
    call: (phone) => `${phone ? `请拨打${phone}` : "请与店里联系"}，我们会直接听您说明。`,
    checking: "我们正在逐一确认当天的情况。",
  },
};

/** A sentence that moves the talk to a private channel without promising or admitting anything. */
export function privateChannel({ shop, voice, review }: GuardInput): string {
  if (review.language !== "ko") return foreign[review.language].call(shop.phone);
  const to = shop.phone ? `${shop.phone} 전화로` : "매장으로";
  return voice.speechLevel === "hapsyo"
    ? `자세한 이야기는 ${to} 연락 주시면 직접 듣고 안내해 드리겠습니다.`
    : `자세한 이야기는 ${to} 연락 주시면 직접 듣고 안내해 드릴게요.`;
}

/** A sentence that says it is being looked into, and no more. */
export function lookingInto({ voice, review }: GuardInput): string {
  if (review.language !== "ko") return foreign[review.language].checking;
  return voice.speechLevel === "hapsyo"
    ? "그날의 경위를 하나씩 확인하겠습니다."
    : "그날 어떤 일이 있었는지 하나씩 확인할게요.";
}

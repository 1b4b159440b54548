import type { GuardInput } from "@/server/domain/reply-guard/verdict";

/** A sentence that moves the talk to a private channel without promising or admitting anything. */
export function privateChannel({ shop, voice, review }: GuardInput): string {
  if (review.language !== "ko") {
    return shop.phone
      ? `Please call us at ${shop.phone} so we can talk it through.`
      : "Please contact us directly so we can talk it through.";
  }
  const to = shop.phone ? `${shop.phone} 전화로` : "매장으로";
  return voice.speechLevel === "hapsyo"
    ? `자세한 이야기는 ${to} 연락 주시면 직접 듣고 안내해 드리겠습니다.`
    : `자세한 이야기는 ${to} 연락 주시면 직접 듣고 안내해 드릴게요.`;
}

/** A sentence that says it is being looked into, and no more. */
export function lookingInto({ voice, review }: GuardInput): string {
  if (review.language !== "ko") return "We are looking into what happened that day.";
  return voice.speechLevel === "hapsyo"
    ? "그날의 경위를 하나씩 확인하겠습니다."
    : "그날 어떤 일이 있었는지 하나씩 확인할게요.";
}

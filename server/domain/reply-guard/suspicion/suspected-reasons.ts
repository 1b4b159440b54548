import type { SuspectedRule } from "@/server/domain/reply-guard/suspicion/suspicion";

/** Why a sentence only the model suspects should be looked at again, by what it sounds like. */
export const suspectedReasons: Record<SuspectedRule, string> = {
  "forbidden-promise": "공개된 자리에서 지키기 어려운 약속으로 읽힐 수 있어요.",
  "liability-admission": "원인이 밝혀지기 전에 책임을 인정하는 말로 읽힐 수 있어요.",
  "legal-threat": "손님을 겁주는 말로 읽힐 수 있어요.",
  "accuse-reviewer": "손님을 의심하거나 탓하는 말로 읽힐 수 있어요.",
  insult: "손님을 깎아내리는 말로 읽힐 수 있어요.",
  "incentive-to-edit": "리뷰를 고치거나 남기는 대가를 말하는 것으로 읽힐 수 있어요.",
  "pii-reviewer": "손님이 누구인지 드러날 수 있어요.",
  "platform-name-competitor": "다른 플랫폼을 권하거나 다른 가게를 깎아내리는 말로 읽힐 수 있어요.",
  "pii-staff": "직원이 누구인지, 어떤 처지인지 드러날 수 있어요.",
  "false-fact": "가게 정보와 리뷰에 없는 사실을 말하는 것으로 읽힐 수 있어요.",
};

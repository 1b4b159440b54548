import { useTranslations } from "next-intl";
import type { GuardFix } from "@/server/domain/reply-guard/verdict";

/** What the guard calls its fixes, by the name of the message. */
export const fixNames = {
  "가게 번호로 바꾸기": "ourNumber",
  "글자 수에 맞게 줄이기": "fitLimit",
  "말투 맞추기": "oneLevel",
  "물음에 답하기": "answer",
  "빠진 불만 넣기": "addComplaint",
  "사과 한 번만 남기기": "oneApology",
  "안전한 답글로 바꾸기": "safeReply",
  "안전한 문장으로 바꾸기": "safeSentence",
  "이 문장 빼기": "dropSentence",
  "이모지 빼기": "dropEmoji",
  "조사 고치기": "particles",
  "짧게 줄이기": "shorten",
  "칭찬에 답하기": "addPraise",
  "확인 중이라고 쓰기": "lookingInto",
  "확인하겠다고 쓰기": "willLook",
} as const;

const isNamed = (label: string): label is keyof typeof fixNames => label in fixNames;

/** What the button of a fix says, in the reader's language. */
export function useFixWords(): (fix: GuardFix) => string {
  const t = useTranslations("guard.fix");
  return ({ label }) => (isNamed(label) ? t(fixNames[label]) : label);
}

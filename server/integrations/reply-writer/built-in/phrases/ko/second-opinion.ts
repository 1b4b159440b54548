import type { Phrase } from "@/server/integrations/reply-writer/built-in/grammar/fill";

/** Somebody else found less than we did: `$found` is 진단 or 말씀. */
export const doubtRegrets: readonly Phrase[] = [
  "다른 곳에서 다른 $found(을/를) 들으셨다니 얼마나 당황스러우셨을지 {짐작이 가요|짐작이 갑니다}",
  "저희에게 들으신 것과 다른 $found(을/를) 들으셨으니 많이 {혼란스러우셨겠어요|혼란스러우셨겠습니다}",
  "믿고 오셨는데 다른 곳에서는 다른 $found(을/를) 들으셨다니 마음이 {무거워요|무겁습니다}",
];
export const doubtSorries: readonly Phrase[] = [
  "믿음을 드리지 못해 {죄송해요|죄송합니다}",
  "납득하실 만큼 설명드리지 못해 {죄송해요|죄송합니다}",
];
export const doubtChecks: readonly Phrase[] = [
  "그날 무엇을 보고 그렇게 말씀드렸는지 기록부터 다시 {살펴볼게요|살펴보겠습니다}",
  "어떤 근거로 권해 드렸는지 처음부터 다시 {확인할게요|확인하겠습니다}",
];
export const doubtChannels: readonly Phrase[] = [
  "$reach 연락 주시면 제가 직접 하나하나 {설명해 드릴게요|설명해 드리겠습니다}",
  "$reach 오시거나 연락 주시면 그 내용을 함께 보며 직접 {말씀드릴게요|말씀드리겠습니다}",
];

import type { Phrase } from "@/server/integrations/reply-writer/built-in/grammar/fill";

/** The guest's own line at the end of a reply that had no other way to take it up; `$verbatim` as they wrote it. */
export const verbatimPraises: readonly Phrase[] = [
  "“$verbatim” 한 줄, 잘 {간직할게요|간직하겠습니다}",
  "남겨 주신 “$verbatim” 한마디가 오래 {남아요|남습니다}",
  "“$verbatim” 이 한 줄도 고맙게 {읽었어요|읽었습니다}",
];

/** At least the thing that was praised, where nothing else of the review could be taken up. */
export const nounPraises: readonly Phrase[] = [
  "$noun 이야기를 남겨 주셔서 더 {반가워요|반갑습니다}",
  "적어 주신 $noun 이야기, 고맙게 {읽었어요|읽었습니다}",
  "$noun 이야기까지 들려주셔서 {고마워요|고맙습니다}",
];

/** A complaint a reply would otherwise pass over, of which nothing more is known. */
export const passedOver: readonly Phrase[] = [
  "이용하신 동안 불편하셨던 점도 하나씩 {챙길게요|챙기겠습니다}",
  "불편하셨던 점은 하나씩 {살필게요|살피겠습니다}",
];

/** The same of how the guest was treated. */
export const passedOverService: readonly Phrase[] = [
  "그때의 응대도 함께 {돌아볼게요|돌아보겠습니다}",
  "그날 저희의 응대도 다시 {살필게요|살피겠습니다}",
];

import type { Phrase } from "@/server/integrations/reply-writer/built-in/grammar/fill";

/** The guest's own line at the end of a reply that had no other way to take it up; `$verbatim` as they wrote it. */
export const verbatimPraises: readonly Phrase[] = [
  "“$verbatim” 이렇게 적어 주셔서 {고마워요|고맙습니다}",
  "남겨 주신 “$verbatim” 한마디에 힘이 {나요|납니다}",
  "“$verbatim” 이 한 줄도 반갑게 {읽었어요|읽었습니다}",
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
  "그때 저희가 어떻게 응대했는지도 {돌아볼게요|돌아보겠습니다}",
  "그날 응대가 어땠는지 제가 직접 {확인할게요|확인하겠습니다}",
];

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
  "$noun(을/를) 떠올려 적어 주신 마음이 {고마워요|고맙습니다}",
  "$noun 이야기까지 들려주셔서 {고마워요|고맙습니다}",
];

/** Complaints a reply would otherwise pass over; `$topics` are their aspects. */
export const passedOver: readonly Phrase[] = [
  "말씀하신 $topics 문제도 함께 {살펴볼게요|살펴보겠습니다}",
  "$topics 이야기도 빠뜨리지 않고 {확인할게요|확인하겠습니다}",
  "아울러 $topics 부분도 같이 {들여다볼게요|들여다보겠습니다}",
];

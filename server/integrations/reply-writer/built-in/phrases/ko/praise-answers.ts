import type { Phrase } from "@/server/integrations/reply-writer/built-in/grammar/fill";

/** Thanks that do not open the reply. */
export const thanks: readonly Phrase[] = [
  "시간 내어 적어 주셔서 {고마워요|고맙습니다}",
  "이렇게 글로 남겨 주신 마음이 참 {고마워요|고맙습니다}",
  "하나하나 짚어 주셔서 {고마워요|고맙습니다}",
  "따뜻한 글 덕분에 힘을 {얻어요|얻습니다}",
  "정성스럽게 적어 주신 마음이 {느껴져요|느껴집니다}",
];

/** Before the praise is taken up: short, and only of the reading. */
export const openers: readonly Phrase[] = [
  "남겨 주신 글 잘 {읽었어요|읽었습니다}",
  "글 남겨 주셔서 {고마워요|고맙습니다}",
  "자세히 적어 주셔서 {고마워요|고맙습니다}",
  "반가운 글 잘 {봤어요|보았습니다}",
  "바쁘실 텐데 글까지 남겨 주셔서 {고마워요|고맙습니다}",
];

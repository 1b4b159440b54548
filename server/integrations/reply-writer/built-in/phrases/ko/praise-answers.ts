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
  "읽는 동안 마음이 {환해졌어요|환해졌습니다}",
  "반가운 글을 {만났어요|만났습니다}",
  "이 글 덕분에 오늘이 {가벼워졌어요|가벼워졌습니다}",
  "글에서 그날의 기분이 {느껴져요|느껴집니다}",
  "웃으며 {읽었어요|읽었습니다}",
  "고마운 마음부터 {전할게요|전하겠습니다}",
  "한 줄 한 줄 반갑게 {읽었어요|읽었습니다}",
  "글 하나로 하루가 {든든해졌어요|든든해졌습니다}",
  "정성이 담긴 글이라 더 {반가웠어요|반가웠습니다}",
  "다 읽고 나니 기운이 {나요|납니다}",
  "이런 이야기는 몇 번을 들어도 {좋아요|좋습니다}",
];

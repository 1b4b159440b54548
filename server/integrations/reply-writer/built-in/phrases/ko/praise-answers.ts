import type { Phrase } from "@/server/integrations/reply-writer/built-in/grammar/fill";

/** Thanks that do not open the reply. */
export const thanks: readonly Phrase[] = [
  "시간 내어 적어 주셔서 {고마워요|고맙습니다}",
  "이렇게 글로 남겨 주셔서 참 {고마워요|고맙습니다}",
  "하나하나 짚어 주셔서 {고마워요|고맙습니다}",
  "글 읽고 나니 힘이 {나요|납니다}",
  "한 줄 한 줄 반갑게 {읽었어요|읽었습니다}",
];

/** Plain words that end a short reply to praise in any trade. */
export const warmth: readonly Phrase[] = [
  "내일도 부지런히 {준비할게요|준비하겠습니다}",
  "이런 말씀을 또 듣도록 더 {애쓸게요|애쓰겠습니다}",
  "칭찬해 주신 마음 잊지 {않을게요|않겠습니다}",
  "앞으로도 지금처럼 정성껏 {할게요|하겠습니다}",
  "다음에 오실 때도 잘 {챙겨 드릴게요|챙겨 드리겠습니다}",
  "믿고 찾아 주시는 만큼 늘 {신경 쓸게요|신경 쓰겠습니다}",
  "좋아하시는 분이 계시니 더 잘하고 {싶어져요|싶어집니다}",
  "이런 글을 읽으면 일할 맛이 {나요|납니다}",
  "글까지 남겨 주셔서 두 번 {고마워요|고맙습니다}",
  "이 칭찬 하나로 한동안 {든든하겠어요|든든하겠습니다}",
];

/** Before the praise is taken up: short, and only of the reading. */
export const openers: readonly Phrase[] = [
  "남겨 주신 글 잘 {읽었어요|읽었습니다}",
  "글 남겨 주셔서 {고마워요|고맙습니다}",
  "자세히 적어 주셔서 {고마워요|고맙습니다}",
  "반가운 글 잘 {봤어요|보았습니다}",
  "바쁘실 텐데 글까지 남겨 주셔서 {고마워요|고맙습니다}",
];

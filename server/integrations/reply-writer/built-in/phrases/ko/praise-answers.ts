import type { Phrase } from "@/server/integrations/reply-writer/built-in/grammar/fill";

/** Thanks that do not open the reply. */
export const thanks: readonly Phrase[] = [
  "시간 내어 적어 주셔서 {고마워요|고맙습니다}",
  "이렇게 글로 남겨 주신 마음이 참 {고마워요|고맙습니다}",
  "하나하나 짚어 주셔서 {고마워요|고맙습니다}",
  "따뜻한 글 덕분에 힘을 {얻어요|얻습니다}",
  "정성스럽게 적어 주신 마음이 {느껴져요|느껴집니다}",
];

/** Plain words that end a short reply to praise in any trade. */
export const warmth: readonly Phrase[] = [
  "덕분에 저희도 힘내서 {일할게요|일하겠습니다}",
  "일부러 시간 내어 적어 주셔서 {고마워요|고맙습니다}",
  "이런 글 한 줄에 하루가 {든든해져요|든든해집니다}",
  "앞으로도 지금처럼 정성껏 {할게요|하겠습니다}",
  "잊지 않고 남겨 주신 마음, 참 {고마워요|고맙습니다}",
  "적어 주신 말씀은 $toteam도 꼭 {전할게요|전하겠습니다}",
  "늘 한결같은 곳으로 {있을게요|있겠습니다}",
  "써 주신 글 덕분에 오늘도 기운이 {나네요|납니다}",
];

/** Before the praise is taken up: short, and only of the reading. */
export const openers: readonly Phrase[] = [
  "남겨 주신 글 잘 {읽었어요|읽었습니다}",
  "글 남겨 주셔서 {고마워요|고맙습니다}",
  "자세히 적어 주셔서 {고마워요|고맙습니다}",
  "반가운 글 잘 {봤어요|보았습니다}",
  "바쁘실 텐데 글까지 남겨 주셔서 {고마워요|고맙습니다}",
];

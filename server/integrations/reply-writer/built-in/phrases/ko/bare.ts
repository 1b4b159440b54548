import type { Phrase } from "@/server/integrations/reply-writer/built-in/grammar/fill";

/** Openings for a review without words: only stars, or nothing at all. `$stars` is "별 다섯 개". */
export const happyStars: readonly Phrase[] = [
  "$stars에 담긴 마음을 반갑게 {받았어요|받았습니다}",
  "말없이 건네신 $stars(이/가) 참 {든든해요|든든합니다}",
  "$stars, 오늘 하루의 힘으로 {삼을게요|삼겠습니다}",
  "$stars(을/를) 보고 저희 얼굴이 {환해져요|환해집니다}",
  "꾹 눌러 주신 $stars에 보람을 {느껴요|느낍니다}",
  "$stars만으로도 마음이 충분히 {전해져요|전해집니다}",
  "$stars(을/를) 남겨 주셔서 {고마워요|고맙습니다}",
  "글은 없어도 $stars에서 좋은 기분이 {느껴져요|느껴집니다}",
  "$stars, 잘 {간직할게요|간직하겠습니다}",
  "$stars 덕분에 오늘도 힘을 {내요|냅니다}",
];
export const middleStars: readonly Phrase[] = [
  "남겨 주신 $stars(을/를) 차분히 {새길게요|새기겠습니다}",
  "$stars에 담긴 좋은 점과 아쉬운 점을 함께 {생각해 볼게요|생각해 보겠습니다}",
  "$stars(을/를) 보며 무엇을 더 채울지 {돌아볼게요|돌아보겠습니다}",
];
export const lowStars: readonly Phrase[] = [
  "$stars(을/를) 무겁게 {받아들여요|받아들입니다}",
  "남겨 주신 $stars에 마음이 {쓰여요|쓰입니다}",
  "$stars(을/를) 보고 저희를 {돌아보게 돼요|돌아보게 됩니다}",
  "아쉬움이 크셨던 것 같아 마음이 {무거워요|무겁습니다}",
];
export const noStars: readonly Phrase[] = [
  "들러 주신 걸음이 {반가워요|반갑습니다}",
  "남겨 주신 흔적을 반갑게 {받았어요|받았습니다}",
  "잊지 않고 찾아 주셔서 {고마워요|고맙습니다}",
  "다녀가신 마음을 고맙게 {받았어요|받았습니다}",
];

/** Asks, without pressing, what was missing. */
export const askWhat: readonly Phrase[] = [
  "어떤 점이 아쉬우셨는지 들려주시면 하나씩 {살펴볼게요|살펴보겠습니다}",
  "한마디라도 알려 주시면 저희가 놓친 것을 {찾아볼게요|찾아보겠습니다}",
  "불편하셨던 점을 알려 주시면 귀담아{들을게요|듣겠습니다}",
  "무엇이 마음에 걸리셨는지 알려 주시면 꼭 {확인할게요|확인하겠습니다}",
];

/** For a visit told without praise or complaint. */
export const neutralOpenings: readonly Phrase[] = [
  "다녀가신 이야기를 들려주셔서 {고마워요|고맙습니다}",
  "있는 그대로 적어 주신 글, 차분히 {읽었어요|읽었습니다}",
  "남겨 주신 이야기를 잘 {읽었어요|읽었습니다}",
  "오신 날의 이야기를 꼼꼼히 적어 주셔서 {고마워요|고맙습니다}",
  "솔직한 이야기를 나눠 주셔서 {고마워요|고맙습니다}",
];
export const neutralClosings: readonly Phrase[] = [
  "부족한 점은 채우고 좋은 점은 {지켜 갈게요|지켜 가겠습니다}",
  "다음에는 더 편안한 시간이 되시도록 {살필게요|살피겠습니다}",
  "더 들려주실 이야기가 있으면 언제든 편하게 말씀해 {주세요|주십시오}",
  "적어 주신 내용을 놓고 저희도 한 번 더 {돌아볼게요|돌아보겠습니다}",
];

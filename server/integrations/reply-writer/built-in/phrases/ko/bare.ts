import type { Phrase } from "@/server/integrations/reply-writer/built-in/grammar/fill";

/** A review without words is answered in two halves, so that many such in a row do not sound alike; `$stars` is "별 다섯 개". */
export const starHeads: readonly Phrase[] = [
  "꾹 눌러 주신 $stars에",
  "말없이 눌러 주신 $stars에",
  "남겨 주신 $stars(을/를) 보니",
  "$stars에 담긴 마음에",
  "글은 없어도 $stars 덕분에",
  "$stars(을/를) 받고 나니",
  "조용히 남겨 주신 $stars에",
  "$stars(을/를) 볼 때마다",
  "$stars(을/를) 눌러 주셔서",
  "오늘 받은 $stars에",
];
export const starTails: readonly Phrase[] = [
  "저희 얼굴이 {환해져요|환해집니다}",
  "일할 맛이 {나요|납니다}",
  "힘이 {나요|납니다}",
  "마음이 {든든해요|든든합니다}",
  "발걸음이 {가벼워져요|가벼워집니다}",
  "웃음이 절로 {나요|납니다}",
  "기분이 {좋아져요|좋아집니다}",
  "기운이 {나요|납니다}",
  "어깨가 {으쓱해져요|으쓱해집니다}",
  "더 잘하고 {싶어져요|싶어집니다}",
];
export const noStarHeads: readonly Phrase[] = [
  "이렇게 들러 주셔서",
  "이렇게 흔적을 남겨 주셔서",
  "다녀가셨다고 알려 주셔서",
  "잊지 않고 찾아 주신 것만으로도",
  "짧게라도 인사를 남겨 주셔서",
  "글이 없어도 다녀가신 마음이 전해져",
  "조용히 다녀가신 마음에",
  "이렇게 표시를 남겨 주시니",
];
export const noStarTails: readonly Phrase[] = [
  "반가운 마음이 {들어요|듭니다}",
  "기분이 {좋아져요|좋아집니다}",
  "힘이 {나요|납니다}",
  "마음이 {따뜻해져요|따뜻해집니다}",
  "하루가 {든든해져요|든든해집니다}",
  "절로 미소가 {지어져요|지어집니다}",
];
/** Kind words under few stars. */
export const doubts: readonly Phrase[] = [
  "남겨 주신 $stars에 마음이 {쓰여요|쓰입니다}",
  "$stars(을/를) 보니 어떤 점이 아쉬우셨을까 {싶어요|싶습니다}",
];
export const doubtsOf: readonly Phrase[] = [
  "$thing(은/는) 좋게 봐 주셨는데 $stars라 어떤 점이 아쉬우셨는지 마음이 {쓰여요|쓰입니다}",
  "$thing 칭찬은 고마운데 $stars(을/를) 보니 저희가 놓친 것이 있었나 {싶어요|싶습니다}",
  "$thing(은/는) 괜찮으셔도 다른 데서 아쉬우셨던 것 같아 마음에 {걸려요|걸립니다}",
];
export const middleStars: readonly Phrase[] = [
  "$stars(을/를) 보니 아직 모자란 데가 {있었나 봐요|있었나 봅니다}",
  "$stars(을/를) 보니 좋은 점도 아쉬운 점도 있으셨던 것 {같아요|같습니다}",
  "남겨 주신 $stars, 잘 {받았어요|받았습니다}",
  "$stars, 무엇이 모자랐는지 {생각해 볼게요|생각해 보겠습니다}",
  "$stars(을/를) 보고 저희를 한 번 더 {돌아볼게요|돌아보겠습니다}",
];
export const lowStars: readonly Phrase[] = [
  "말없이 남기신 $stars에서 아쉬움이 {느껴져요|느껴집니다}",
  "$stars, 가볍게 넘기지 {않을게요|않겠습니다}",
  "무엇 때문에 $stars(을/를) 주셨을지 {걱정돼요|걱정됩니다}",
  "$stars(을/를) 무겁게 {받아들여요|받아들입니다}",
  "남겨 주신 $stars에 마음이 {쓰여요|쓰입니다}",
  "$stars(을/를) 보고 저희를 {돌아보게 돼요|돌아보게 됩니다}",
  "아쉬움이 크셨던 것 같아 마음이 {무거워요|무겁습니다}",
];
/** Asks, without pressing, what was missing. */
export const askWhat: readonly Phrase[] = [
  "어디서 마음이 상하셨는지 알려 주시면 그것부터 {들여다볼게요|들여다보겠습니다}",
  "언제 불편하셨는지 조금만 더 들려주시면 제대로 {살펴볼게요|살펴보겠습니다}",
  "무엇이 부족했는지 짚어 주시면 그 점부터 {고쳐 볼게요|고쳐 보겠습니다}",
  "어떤 점이 아쉬우셨는지 들려주시면 하나씩 {살펴볼게요|살펴보겠습니다}",
  "한마디라도 알려 주시면 저희가 놓친 것을 {찾아볼게요|찾아보겠습니다}",
  "불편하셨던 점을 알려 주시면 귀담아{들을게요|듣겠습니다}",
  "무엇이 마음에 걸리셨는지 알려 주시면 꼭 {확인할게요|확인하겠습니다}",
];

/** For a review that tells nothing to take up: in two halves, as above. */
export const neutralHeads: readonly Phrase[] = [
  "글 남겨 주셔서",
  "시간 내어 적어 주셔서",
  "다녀가신 이야기를 들려주셔서",
  "잊지 않고 글을 남겨 주셔서",
  "이렇게 말씀을 건네주셔서",
  "바쁘신 중에 글을 적어 주셔서",
  "이야기를 나눠 주셔서",
  "짬을 내어 글을 남겨 주셔서",
  "한마디 남겨 주셔서",
  "한 줄이라도 남겨 주셔서",
  "이렇게 글까지 남겨 주셔서",
];
export const neutralTails: readonly Phrase[] = [
  "{고마워요|고맙습니다}",
  "참 {고마워요|고맙습니다}",
  "반가운 마음이 {들어요|듭니다}",
  "{반가워요|반갑습니다}",
  "저희도 답글로 {인사드려요|인사드립니다}",
  "답글로라도 고맙다고 {전하고 싶어요|전하고 싶습니다}",
];
/** After a review that only gives orders; nothing of them is done or told. */
export const plainGreetings: readonly Phrase[] = [
  "짧은 답글이지만 고마운 마음을 {담았어요|담았습니다}",
  "답글이 짧아도 고마운 마음은 {그대로예요|그대로입니다}",
  "이 답글로 인사를 {대신할게요|대신하겠습니다}",
  "이렇게 찾아 주신 것만으로도 {고마워요|고맙습니다}",
  "답글로나마 고맙다는 말씀을 {드려요|드립니다}",
];
/** A question to whoever answers, not to the shop. */
export const plainAnswers: readonly Phrase[] = [
  "가게에 대해 궁금하신 점은 언제든 물어봐 {주세요|주십시오}",
  "이용하시는 데 궁금하신 것은 매장에 물어봐 {주세요|주십시오}",
  "메뉴나 이용이 궁금하시면 편하게 물어봐 {주세요|주십시오}",
];
export const neutralClosings: readonly Phrase[] = [
  "궁금한 점이나 바라시는 점이 있으면 매장으로 편하게 말씀해 {주세요|주십시오}",
  "들려주신 말씀은 저희끼리 다시 {읽을게요|읽겠습니다}",
  "적어 주신 것은 허투루 넘기지 {않을게요|않겠습니다}",
  "남겨 주신 내용은 저희도 {기억해 둘게요|기억해 두겠습니다}",
  "적어 주신 것은 저희도 잘 {새겨 둘게요|새겨 두겠습니다}",
  "더 들려주실 이야기가 있으면 언제든 편하게 말씀해 {주세요|주십시오}",
  "적어 주신 이야기는 저희끼리도 {나눌게요|나누겠습니다}",
  "써 주신 내용은 꼼꼼히 {읽어 볼게요|읽어 보겠습니다}",
];

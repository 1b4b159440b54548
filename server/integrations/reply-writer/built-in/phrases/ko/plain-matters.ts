import type { Aspect } from "@/server/domain/analysis";
import type { Phrase } from "@/server/integrations/reply-writer/built-in/grammar/fill";

/** What a guest only mentioned, neither praised nor blamed: we tend to it as always. */
export const tended: Record<Aspect, Phrase> = {
  taste: "다음에도 맛있게 {준비할게요|준비하겠습니다}",
  portion: "늘 넉넉한 마음으로 {준비할게요|준비하겠습니다}",
  price: "값이 아깝지 않게 {준비할게요|준비하겠습니다}",
  service: "오실 때마다 친절하게 {맞을게요|맞겠습니다}",
  cleanliness: "늘 깔끔하게 준비해 {둘게요|두겠습니다}",
  ambience: "편안한 자리로 {맞을게요|맞겠습니다}",
  waiting: "걸리는 시간도 함께 {살필게요|살피겠습니다}",
  location: "오시는 길도 편안하시길 {바라요|바랍니다}",
  delivery: "받으실 때까지 꼼꼼히 {챙길게요|챙기겠습니다}",
  other: "마무리까지 꼼꼼히 {살필게요|살피겠습니다}",
};
/** A taste where nothing is eaten. */
export const tendedRoom: Phrase = "오실 때마다 하나하나 꼼꼼히 {살필게요|살피겠습니다}";
export const tendedAll: readonly Phrase[] = [
  "$topics까지 늘 꼼꼼히 {살필게요|살피겠습니다}",
  "$topics까지 지금처럼 잘 {챙길게요|챙기겠습니다}",
  "$topics까지 한결같이 {살필게요|살피겠습니다}",
];

/** A visit that was neither good nor bad. */
export const sosoOpenings: readonly Phrase[] = [
  "무난했다는 말씀에 한 끗이 더 있었으면 하셨던 마음이 {읽혀요|읽힙니다}",
  "나쁘지 않은 정도에 머문 것 같아 조금 더 욕심을 내 보고 {싶어요|싶습니다}",
  "솔직하게 적어 주셔서 {고마워요|고맙습니다}",
  "딱 중간이라는 평가, 있는 그대로 {받을게요|받겠습니다}",
  "꾸밈없는 말씀이라 오히려 도움이 {돼요|됩니다}",
];
/** Under three stars or fewer, words that neither praise nor blame. */
export const honestOpenings: readonly Phrase[] = [
  "솔직하게 적어 주셔서 {고마워요|고맙습니다}",
  "꾸밈없는 말씀이라 오히려 도움이 {돼요|됩니다}",
  "있는 그대로 들려주신 말씀, 잘 {들었어요|들었습니다}",
  "적어 주신 글 잘 {읽었어요|읽었습니다}",
  "시간 내어 적어 주셔서 {고마워요|고맙습니다}",
];
/** After it: right of a note, a joke and a remark alike. */
export const honestWishes: readonly Phrase[] = [
  "적어 주신 이야기는 식구들과도 {나눌게요|나누겠습니다}",
  "들려주신 말씀은 식구들과 함께 {읽을게요|읽겠습니다}",
  "남겨 주신 내용은 저희도 {기억해 둘게요|기억해 두겠습니다}",
  "저희가 챙길 것이 있는지 식구들과 {살펴볼게요|살펴보겠습니다}",
  "적어 주신 것을 놓고 식구들과 한번 이야기해 {볼게요|보겠습니다}",
  "적어 주신 것은 저희도 잘 {새겨 둘게요|새겨 두겠습니다}",
];
export const sosoWishes: readonly Phrase[] = [
  "말씀을 읽고 무엇을 다듬을지 식구들과 이야기해 {볼게요|보겠습니다}",
  "다음에는 한 가지라도 더 마음에 남으시게 {준비할게요|준비하겠습니다}",
  "평범함을 넘을 방법을 식구들과 {궁리해 볼게요|궁리해 보겠습니다}",
  "어떤 점을 더 바라셨는지 알려 주시면 귀담아{들을게요|듣겠습니다}",
  "보통보다 한 걸음 나아갈 방법을 {찾아볼게요|찾아보겠습니다}",
];

/** Facts told for whoever comes next; `$topics` are things they named. */
export const factOpenings: readonly Phrase[] = [
  "적어 주신 $topics 이야기, 잘 {읽었어요|읽었습니다}",
  "$topics에 대해 적어 주신 글, 잘 {읽었어요|읽었습니다}",
  "$topics 이야기, 저희도 눈여겨 {읽었어요|읽었습니다}",
  "$topics에 대해 하신 말씀, 흘려듣지 {않을게요|않겠습니다}",
];

/** After them. */
export const factClosings: readonly Phrase[] = [
  "오시는 분들이 헷갈리지 않게 저희도 잘 안내해 {둘게요|두겠습니다}",
  "달라지는 것이 생기면 저희도 바로 {알려 드릴게요|알려 드리겠습니다}",
  "다녀가신 시간이 편안하셨길 {바라요|바랍니다}",
  "궁금한 점이 더 있으면 매장으로 편하게 말씀해 {주세요|주십시오}",
];

/** Before a small complaint that stands alone: thanks for telling. */
export const gentleOpenings: readonly Phrase[] = [
  "알려 주셔서 {고마워요|고맙습니다}",
  "적어 주신 말씀 고맙게 {읽었어요|읽었습니다}",
  "있는 그대로 들려주셔서 {고마워요|고맙습니다}",
  "그냥 지나치지 않고 적어 주셔서 {고마워요|고맙습니다}",
  "이렇게 말씀해 주셔서 {고마워요|고맙습니다}",
];

/** Who asked to be called. */
export const callBacksByPhone: readonly Phrase[] = [
  "연락을 바라신다는 말씀 {확인했어요|확인했습니다}. $phone(으로/로) 편하신 때를 알려 주시면 제가 직접 {연락드릴게요|연락드리겠습니다}",
  "연락 바라신다는 글 잘 {보았어요|보았습니다}. 개인 연락처는 이곳에 적지 마시고 $phone(으로/로) 편하신 시간만 알려 주시면 제가 {연락드릴게요|연락드리겠습니다}",
];
export const callBacks: readonly Phrase[] = [
  "연락을 바라신다는 말씀 {확인했어요|확인했습니다}. 매장으로 편하신 때를 알려 주시면 제가 직접 {연락드릴게요|연락드리겠습니다}",
  "연락 바라신다는 글 잘 {보았어요|보았습니다}. 개인 연락처는 이곳에 적지 마시고 매장으로 편하신 시간만 알려 주시면 제가 {연락드릴게요|연락드리겠습니다}",
];

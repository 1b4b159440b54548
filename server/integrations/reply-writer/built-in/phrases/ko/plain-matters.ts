import type { Aspect } from "@/server/domain/analysis";
import type { Phrase } from "@/server/integrations/reply-writer/built-in/grammar/fill";

/** What a guest only mentioned, neither praised nor blamed: we tend to it as always. */
export const tended: Record<Aspect, Phrase> = {
  taste: "다음에도 맛있게 {준비할게요|준비하겠습니다}",
  portion: "양도 늘 넉넉하게 {챙길게요|챙기겠습니다}",
  price: "값이 아깝지 않게 {준비할게요|준비하겠습니다}",
  service: "오실 때마다 친절하게 {맞을게요|맞겠습니다}",
  cleanliness: "늘 깔끔하게 준비해 {둘게요|두겠습니다}",
  ambience: "편히 계실 수 있게 자리를 잘 {살필게요|살피겠습니다}",
  waiting: "오래 기다리시지 않게 더 {신경 쓸게요|신경 쓰겠습니다}",
  location: "오시는 길도 편안하시길 {바라요|바랍니다}",
  delivery: "포장부터 받으실 때까지 꼼꼼히 {챙길게요|챙기겠습니다}",
  other: "마무리까지 꼼꼼히 {살필게요|살피겠습니다}",
};
/** A taste where nothing is eaten. */
export const tendedRoom: Phrase = "오실 때마다 하나하나 꼼꼼히 {살필게요|살피겠습니다}";
export const tendedAll: readonly Phrase[] = [
  "$topics까지 늘 꼼꼼히 {살필게요|살피겠습니다}",
  "$topics까지 지금처럼 잘 {챙길게요|챙기겠습니다}",
  "$topics까지 놓치지 않고 {신경 쓸게요|신경 쓰겠습니다}",
];

/** A visit that was neither good nor bad. */
export const sosoOpenings: readonly Phrase[] = [
  "무난하셨다는 말씀, 잘 {들었어요|들었습니다}",
  "조금 더 마음에 드셨으면 했는데 저희도 {아쉬워요|아쉽습니다}",
  "솔직하게 적어 주셔서 {고마워요|고맙습니다}",
  "보통이었다는 말씀, 있는 그대로 {받을게요|받겠습니다}",
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
  "적어 주신 이야기는 저희끼리도 {나눌게요|나누겠습니다}",
  "들려주신 말씀은 저희끼리 다시 {읽을게요|읽겠습니다}",
  "남겨 주신 내용은 저희도 {기억해 둘게요|기억해 두겠습니다}",
  "저희가 챙길 것이 있는지 {살펴볼게요|살펴보겠습니다}",
  "적어 주신 것을 두고 저희끼리 한번 이야기해 {볼게요|보겠습니다}",
  "적어 주신 것은 허투루 넘기지 {않을게요|않겠습니다}",
];
export const sosoWishes: readonly Phrase[] = [
  "무엇을 다듬으면 좋을지 저희끼리 이야기해 {볼게요|보겠습니다}",
  "다음에는 좋았다는 말씀을 듣도록 {준비할게요|준비하겠습니다}",
  "모자란 데가 없는지 하나씩 다시 {살필게요|살피겠습니다}",
  "어떤 점을 더 바라셨는지 알려 주시면 귀담아{들을게요|듣겠습니다}",
  "어떻게 하면 더 마음에 드실지 {찾아볼게요|찾아보겠습니다}",
];

/** Facts told for whoever comes next; `$topics` are things they named. */
export const factOpenings: readonly Phrase[] = [
  "$topics 이야기를 적어 주셔서 {고마워요|고맙습니다}",
  "$topics 이야기까지 적어 주셔서 처음 오시는 분들께 도움이 {되겠어요|될 것 같습니다}",
  "$topics 이야기까지 꼼꼼히 적어 주셔서 {감사해요|감사합니다}",
  "$topics 이야기는 오시려는 분들께 좋은 안내가 {되겠어요|될 것 같습니다}",
];

/** After words that speak of those who come next already. */
export const factThanks: readonly Phrase[] = [
  "저희 대신 알려 주신 셈이라 {든든해요|든든합니다}",
  "일부러 남겨 주셔서 {고마워요|고맙습니다}",
  "잊지 않고 알려 주셔서 {반가워요|반갑습니다}",
];

/** After other words. */
export const factClosings: readonly Phrase[] = [
  "미리 보고 오시는 분들이 한결 {편하시겠어요|편하시겠습니다}",
  "다른 분들 생각해서 적어 주신 것 같아 더 {반가워요|반갑습니다}",
  "저희 대신 알려 주신 셈이라 {든든해요|든든합니다}",
  "처음 오시는 분들이 참고하시기 {좋겠어요|좋겠습니다}",
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

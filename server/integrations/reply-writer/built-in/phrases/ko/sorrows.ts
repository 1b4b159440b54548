import type { Phrase } from "@/server/integrations/reply-writer/built-in/grammar/fill";
import type { SorrowKind } from "@/server/integrations/reply-writer/built-in/reading/sorrow";

/** `condole` comes first; `thank` is for the writing, nothing else; `wish` ends it. `$pet` is who was lost, `$whom` whom they speak of. */
type SorrowLines = Readonly<Record<"condole" | "thank" | "wish", readonly Phrase[]>>;

export const sorrowLines: Readonly<Record<SorrowKind, SorrowLines>> = {
  pet: {
    condole: [
      "$pet(을/를) 떠나보내시고 마음이 얼마나 허전하실지, 먼저 위로의 마음을 {전해요|전합니다}",
      "소중한 가족을 보내신 마음을 감히 헤아리기 어렵지만, 진심으로 위로를 {전해요|전합니다}",
    ],
    thank: [
      "힘드신 중에 이렇게 글까지 남겨 주셔서 {고마워요|고맙습니다}",
      "아직 마음이 아프실 텐데 저희를 떠올려 적어 주셔서 {고마워요|고맙습니다}",
    ],
    wish: [
      "$pet(이/가) 편안한 곳에서 쉬고 있기를 저희도 마음 깊이 {바랄게요|바라겠습니다}",
      "저희도 $pet(을/를) 오래 {기억할게요|기억하겠습니다}",
    ],
  },
  memory: {
    condole: [
      "$whom 생각에 마음이 먹먹하셨을 것 {같아요|같습니다}",
      "그리운 분을 떠올리며 적어 주신 글을 저희도 한참 {읽었어요|읽었습니다}",
    ],
    thank: [
      "소중한 기억을 저희에게 나눠 주셔서 {고마워요|고맙습니다}",
      "그런 마음으로 찾아 주셔서 참 {고마워요|고맙습니다}",
    ],
    wish: [
      "그리우실 때 편하게 오실 수 있도록 이 자리를 {지키고 있을게요|지키고 있겠습니다}",
      "늘 같은 마음으로 준비해 {둘게요|두겠습니다}",
    ],
  },
  loss: {
    condole: [
      "큰일을 겪으신 마음에 먼저 깊은 위로를 {전해요|전합니다}",
      "소중한 분을 보내신 마음을 감히 헤아리기 어렵지만, 진심으로 위로를 {전해요|전합니다}",
    ],
    thank: [
      "경황이 없으셨을 텐데 이렇게 글까지 남겨 주셔서 {고마워요|고맙습니다}",
      "힘드신 때에 저희에게 맡겨 주시고 글까지 적어 주셔서 {고마워요|고맙습니다}",
    ],
    wish: ["마음이 조금씩 편안해지시길 {바라요|바랍니다}", "무엇보다 몸 상하지 않게 잘 챙기시길 {바라요|바랍니다}"],
  },
  illness: {
    condole: [
      "힘든 시간을 지나오셨을 텐데 그 이야기를 들려주셔서 {고마워요|고맙습니다}",
      "쉽지 않은 시간이셨을 텐데 이렇게 적어 주셔서 마음이 {뭉클해요|뭉클합니다}",
    ],
    thank: [
      "그 곁에서 저희가 조금이나마 힘이 되었다면 더 바랄 것이 {없어요|없습니다}",
      "그런 때에 저희를 믿고 찾아 주셔서 더 {고마워요|고맙습니다}",
    ],
    wish: [
      "하루하루 더 편안해지시길 저희도 마음으로 {응원할게요|응원하겠습니다}",
      "건강한 날이 오래 이어지시길 {바라요|바랍니다}",
    ],
  },
  recovered: {
    condole: [
      "마음 졸이셨을 텐데 고비를 잘 넘기셨다니 정말 {다행이에요|다행입니다}",
      "큰일을 잘 넘기셨다는 소식이 무엇보다 {반가워요|반갑습니다}",
    ],
    thank: [
      "힘든 시간을 저희에게 맡겨 주시고 소식까지 전해 주셔서 {고마워요|고맙습니다}",
      "끝까지 믿어 주셔서 참 {고마워요|고맙습니다}",
    ],
    wish: [
      "앞으로는 편안한 날이 오래 이어지시길 {바라요|바랍니다}",
      "무리하지 마시고 천천히 회복하시길 {바라요|바랍니다}",
    ],
  },
  hardship: {
    condole: [
      "쉽지 않은 시간을 지나고 계실 텐데 그 마음을 나눠 주셔서 {고마워요|고맙습니다}",
      "힘드신 날에 저희를 찾아 주셨다니 마음이 {뭉클해요|뭉클합니다}",
    ],
    thank: [
      "잠시라도 마음이 놓이는 시간이었다면 그것으로 {충분해요|충분합니다}",
      "조금이나마 기운을 보태 드렸다면 더 바랄 것이 {없어요|없습니다}",
    ],
    wish: [
      "앞으로는 웃을 일이 더 많으시길 {바라요|바랍니다}",
      "좋은 날이 곧 찾아오길 저희도 {응원할게요|응원하겠습니다}",
    ],
  },
  failed: {
    condole: [
      "애쓰신 만큼 아쉬움이 크셨을 텐데 먼저 고생 많으셨다는 말씀을 {드리고 싶어요|드리고 싶습니다}",
      "기다리시던 결과가 아니어서 속상하셨을 텐데 정말 {애쓰셨어요|애쓰셨습니다}",
    ],
    thank: [
      "그 시간을 곁에서 함께할 수 있어 저희에게도 {소중했어요|소중했습니다}",
      "그런데도 이렇게 좋게 적어 주셔서 {고마워요|고맙습니다}",
    ],
    wish: [
      "다음에는 꼭 반가운 소식이 들려오길 {응원할게요|응원하겠습니다}",
      "애쓰신 시간은 어디 가지 않으니, 저희도 곁에서 {응원할게요|응원하겠습니다}",
    ],
  },
};

/** Of somebody else's illness: they are wished well too. */
export const wellWishes: readonly Phrase[] = [
  "$whom께서 하루하루 더 편안하시길 저희도 마음으로 {바랄게요|바라겠습니다}",
  "$whom의 건강을 저희도 함께 {바랄게요|바라겠습니다}",
];

/** Something we did, told without pride. */
export const quietDeeds: readonly Phrase[] = [
  "$deed 일이 작은 위안이 되었다면 {다행이에요|다행입니다}",
  "$deed 걸 기억해 주셔서 {감사해요|감사합니다}",
];

/** A dish that brought somebody back to mind. */
export const rememberedDishes: readonly Phrase[] = [
  "저희 $noun(이/가) 그 기억을 떠올리게 했다니 그것만으로 {충분해요|충분합니다}",
  "$noun(을/를) 찾으실 때마다 그 맛 그대로 {만들게요|만들겠습니다}",
];

/** The apology to somebody who grieves. */
export const sorrowSorries: readonly Phrase[] = [
  "가장 힘드신 때에 마음을 더 헤아려 드리지 못해 {죄송해요|죄송합니다}",
  "그 마음 곁에서 더 세심하지 못해 {죄송해요|죄송합니다}",
];

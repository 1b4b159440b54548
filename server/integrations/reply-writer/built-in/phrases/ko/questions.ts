import type { Phrase } from "@/server/integrations/reply-writer/built-in/grammar/fill";

/** Answers to a question; `$about` is what was asked about. We know the shop's phone and menu, not its facts. */
export const questionAnswers = {
  menu: [
    "네, 물어보신 $about(은/는) 저희 메뉴에 {있어요|있습니다}",
    "물으신 $about(은/는) 메뉴에 있으니 편하게 주문해 {주세요|주십시오}",
  ],
  phone: [
    "물어보신 내용은 $phone(으로/로) 전화 주시면 바로 {알려 드릴게요|알려 드리겠습니다}",
    "궁금하신 점은 $phone(으로/로) 물어봐 주시면 정확히 {안내해 드릴게요|안내해 드리겠습니다}",
    "그날그날 다를 수 있어 $phone(으로/로) 전화 주시면 확인해서 {말씀드릴게요|말씀드리겠습니다}",
  ],
  phoneAbout: [
    "물어보신 $about(은/는) $phone(으로/로) 전화 주시면 확인해서 바로 {알려 드릴게요|알려 드리겠습니다}",
    "$about(이/가) 궁금하시면 $phone(으로/로) 편하게 물어봐 {주세요|주십시오}. 정확히 {안내해 드릴게요|안내해 드리겠습니다}",
    "$about 문의는 $phone(으로/로) 주시면 헛걸음하지 않으시게 {안내해 드릴게요|안내해 드리겠습니다}",
  ],
  open: [
    "물어보신 내용은 매장에 말씀해 주시면 정확히 {알려 드릴게요|알려 드리겠습니다}",
    "궁금하신 점은 오셨을 때 편하게 물어봐 주시면 바로 {안내해 드릴게요|안내해 드리겠습니다}",
    "물으신 내용은 매장으로 연락 주시면 확인해서 {말씀드릴게요|말씀드리겠습니다}",
  ],
  openAbout: [
    "물어보신 $about(은/는) 매장에 문의해 주시면 확인해서 바로 {알려 드릴게요|알려 드리겠습니다}",
    "$about(이/가) 궁금하시면 매장으로 편하게 물어봐 {주세요|주십시오}. 정확히 {안내해 드릴게요|안내해 드리겠습니다}",
    "$about 문의는 매장으로 연락 주시면 헛걸음하지 않으시게 {안내해 드릴게요|안내해 드리겠습니다}",
  ],
} as const satisfies Record<string, readonly Phrase[]>;

/** When the shop is open, where it told us; `$hours` is a line of days and times. */
export const hoursAnswers: readonly Phrase[] = [
  "영업시간은 $hours, 이렇게 {운영하고 있어요|운영하고 있습니다}",
  "문 여는 시간은 $hours, 이 일정을 {따르고 있어요|따르고 있습니다}",
  "저희는 $hours 일정으로 손님을 {맞고 있어요|맞고 있습니다}",
];

/** After the answer, where nothing else was said. */
export const questionClosings: readonly Phrase[] = [
  "궁금한 점이 더 있으면 언제든 편하게 물어봐 {주세요|주십시오}",
  "오시기 전에 먼저 물어봐 주셔서 {고마워요|고맙습니다}",
  "더 알아보실 것이 있으면 편하게 말씀해 {주세요|주십시오}",
];

/** Before the answer to a review that only asks. */
export const questionOpenings: readonly Phrase[] = [
  "궁금한 점을 남겨 주셔서 {고마워요|고맙습니다}",
  "물어봐 주셔서 {반가워요|반갑습니다}",
  "질문 남겨 주신 것 잘 {봤어요|보았습니다}",
  "저희에게 관심을 가져 주셔서 {고마워요|고맙습니다}",
  "문의 글 반갑게 {읽었어요|읽었습니다}",
  "궁금하셨을 텐데 글로 물어봐 주셔서 {고마워요|고맙습니다}",
];

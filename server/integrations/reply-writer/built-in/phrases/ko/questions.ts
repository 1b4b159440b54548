import type { AskedKind } from "@/server/integrations/reply-writer/built-in/reading/question";
import type { Phrase } from "@/server/integrations/reply-writer/built-in/grammar/fill";

/** Where to ask; `$reach` is the phone or the shop. */
export const reaches: Readonly<Record<"phone" | "open", Phrase>> = { phone: "$phone(으로/로)", open: "매장으로" };

/** A dish of ours. */
export const menuAnswers: readonly Phrase[] = [
  "네, 물어보신 $about(은/는) 저희 메뉴에 {있어요|있습니다}",
  "물으신 $about(은/는) 메뉴에 있으니 편하게 주문해 {주세요|주십시오}",
];

/** Answers to what was asked, told back; `$whether` is "아기의자가 있는지". */
export const whetherAnswers: readonly Phrase[] = [
  "$whether(은/는) $reach 연락 주시면 확인해서 바로 {알려 드릴게요|알려 드리겠습니다}",
  "$whether $reach 물어봐 주시면 정확히 {안내해 드릴게요|안내해 드리겠습니다}",
  "$whether 궁금하시면 $reach 편하게 연락 {주세요|주십시오}. 바로 확인해 {드릴게요|드리겠습니다}",
  "$whether(은/는) $reach 먼저 연락 주시면 헛걸음하지 않으시게 확인해 {드릴게요|드리겠습니다}",
];
/** The same where what is asked differs from one to the next, or on the day. */
export const variedAnswers: readonly Phrase[] = [
  "$whether(은/는) 경우에 따라 달라질 수 있어서, $reach 연락 주시면 자세히 여쭙고 정확히 {안내해 드릴게요|안내해 드리겠습니다}",
  "$whether(은/는) 그때그때 다를 수 있으니 $reach 연락 주시면 지금 기준으로 {알려 드릴게요|알려 드리겠습니다}",
];
/** To somebody who could not reach us: it is told here. */
export const hereAnswers: Readonly<Record<"whether" | "plain", readonly Phrase[]>> = {
  whether: [
    "$whether(은/는) 확인하는 대로 이 답글에 적어 {둘게요|두겠습니다}",
    "$whether 바로 확인해서 이 자리에 {남겨 둘게요|남겨 두겠습니다}",
  ],
  plain: [
    "물어보신 내용은 확인하는 대로 이 답글에 적어 {둘게요|두겠습니다}",
    "궁금하신 점은 바로 확인해서 이 자리에 {남겨 둘게요|남겨 두겠습니다}",
  ],
};
/** Before it: they tried to ask. */
export const unreachedOpenings: Readonly<Record<"call" | "message", readonly Phrase[]>> = {
  call: [
    "전화를 받아 드리지 못해 {죄송해요|죄송합니다}",
    "여러 번 걸어 주셨을 텐데 전화를 받지 못해 {죄송해요|죄송합니다}",
    "전화가 닿지 않아 답답하셨을 텐데 {죄송해요|죄송합니다}",
  ],
  message: [
    "먼저 문의해 주셨는데 답을 드리지 못해 {죄송해요|죄송합니다}",
    "보내 주신 문의를 챙기지 못해 {죄송해요|죄송합니다}",
    "문의하신 글에 답이 없어 답답하셨을 텐데 {죄송해요|죄송합니다}",
  ],
};

type Answers = Readonly<Record<"about" | "plain", readonly Phrase[]>>;

/** Answers to a question by what kind of thing is asked; `$about` is what was asked about. We know the shop's menu and hours, none of its other facts. */
export const questionAnswers: Readonly<Record<AskedKind, Answers>> = {
  other: {
    about: [
      "물어보신 $about(은/는) $reach 연락 주시면 확인해서 바로 {알려 드릴게요|알려 드리겠습니다}",
      "$about(이/가) 궁금하시면 $reach 편하게 물어봐 {주세요|주십시오}. 정확히 {안내해 드릴게요|안내해 드리겠습니다}",
      "$about 문의는 $reach 주시면 헛걸음하지 않으시게 {안내해 드릴게요|안내해 드리겠습니다}",
    ],
    plain: [
      "물어보신 내용은 $reach 연락 주시면 확인해서 바로 {알려 드릴게요|알려 드리겠습니다}",
      "궁금하신 점은 $reach 물어봐 주시면 정확히 {안내해 드릴게요|안내해 드리겠습니다}",
      "물으신 내용은 $reach 연락 주시면 확인해서 {말씀드릴게요|말씀드리겠습니다}",
    ],
  },
  cost: {
    about: [
      "$about(은/는) 경우에 따라 달라질 수 있어서, $reach 연락 주시면 자세히 여쭙고 정확히 {안내해 드릴게요|안내해 드리겠습니다}",
      "물어보신 $about(은/는) $reach 연락 주시면 지금 기준으로 확인해서 바로 {알려 드릴게요|알려 드리겠습니다}",
      "$about 문의는 $reach 주시면 빠짐없이 {말씀드릴게요|말씀드리겠습니다}",
    ],
    plain: ["가격은 $reach 연락 주시면 지금 기준으로 확인해서 바로 {알려 드릴게요|알려 드리겠습니다}"],
  },
  allergen: {
    about: [
      "물어보신 $about(은/는) 들어가는 재료를 정확히 확인하고 답을 드려야 해서, 드시기 전에 $reach 연락 주시면 하나하나 {알려 드릴게요|알려 드리겠습니다}",
      "$about(은/는) 어림으로 말씀드릴 수 없으니, 드시기 전에 $reach 연락 주시면 재료부터 확인해서 {말씀드릴게요|말씀드리겠습니다}",
    ],
    plain: [
      "들어가는 재료는 어림으로 말씀드릴 수 없으니, 드시기 전에 $reach 연락 주시면 하나하나 확인해서 {알려 드릴게요|알려 드리겠습니다}",
      "재료를 정확히 확인하고 답을 드려야 해서, 드시기 전에 $reach 연락 주시면 꼼꼼히 {알려 드릴게요|알려 드리겠습니다}",
    ],
  },
  body: {
    about: [
      "$about(은/는) 사람마다 다를 수 있어 조심스러우니, $reach 연락 주시면 지금 상태를 듣고 {안내해 드릴게요|안내해 드리겠습니다}",
    ],
    plain: [
      "글만 보고 말씀드리기에는 조심스러우니, $reach 연락 주시면 지금 상태부터 여쭙고 {안내해 드릴게요|안내해 드리겠습니다}",
      "상태를 직접 듣고 말씀드리는 것이 정확하니 $reach 편하게 연락 {주세요|주십시오}",
    ],
  },
  booking: {
    about: [
      "$about(은/는) 날짜에 따라 달라질 수 있어서, 원하시는 때를 $reach 알려 주시면 바로 확인해 {드릴게요|드리겠습니다}",
      "물어보신 $about(은/는) $reach 연락 주시면 원하시는 날짜로 확인해 {드릴게요|드리겠습니다}",
    ],
    plain: ["원하시는 날짜와 시간을 $reach 알려 주시면 바로 확인해 {드릴게요|드리겠습니다}"],
  },
};

/** Before the answer to somebody who must not have a thing. */
export const allergenOpenings: readonly Phrase[] = [
  "드시기 전에 먼저 물어봐 주셔서 {고마워요|고맙습니다}",
  "재료 하나도 조심스러우실 텐데 미리 물어봐 주셔서 {고마워요|고맙습니다}",
];

/** When the shop is open, where it told us; `$hours` is a line of days and times. */
export const hoursAnswers: readonly Phrase[] = [
  "영업시간은 $hours, 이렇게 {운영하고 있어요|운영하고 있습니다}",
  "문 여는 시간은 $hours, 이렇게 {정해 두었어요|정해 두었습니다}",
  "저희는 $hours, 이 시간에 문을 {열고 있어요|열고 있습니다}",
];

/** After the answer, where nothing else was said. */
export const questionClosings: readonly Phrase[] = [
  "궁금한 점이 더 있으면 언제든 편하게 물어봐 {주세요|주십시오}",
  "오시기 전에 먼저 물어봐 주셔서 {고마워요|고맙습니다}",
  "또 궁금하신 것이 생기면 편하게 말씀해 {주세요|주십시오}",
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

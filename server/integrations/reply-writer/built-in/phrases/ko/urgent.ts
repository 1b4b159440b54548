import type { Phrase } from "@/server/integrations/reply-writer/built-in/grammar/fill";
import type { GraveKind } from "@/server/integrations/reply-writer/built-in/phrases/ko/grave-matter";
import type { Sufferer } from "@/server/integrations/reply-writer/built-in/reading/sufferer";

/** `cares` see the person first; `tells` is what to tell us in private. */
type UrgentFrame = {
  cares: readonly Phrase[];
  sorries: readonly Phrase[];
  tells: string;
};

/** One does not say less than it was of what hurt. */
const bodySorries: readonly Phrase[] = [
  "큰일을 겪으시게 해 정말 {죄송해요|죄송합니다}",
  "힘들고 아픈 시간을 겪으시게 해 {죄송해요|죄송합니다}",
  "이렇게 큰 고생을 하시게 해 {죄송해요|죄송합니다}",
  "믿고 찾아 주셨는데 이런 일을 겪으시게 해 {죄송해요|죄송합니다}",
  "정말 죄송하다는 말씀을 {드려요|드립니다}",
];
const shockSorries: readonly Phrase[] = [
  "놀라게 해 드려 {죄송해요|죄송합니다}",
  "그런 일을 겪으시게 해 {죄송해요|죄송합니다}",
  "있어서는 안 될 일로 불쾌하게 해 드려 {죄송해요|죄송합니다}",
  "믿고 찾아 주셨는데 이런 일을 겪으시게 해 {죄송해요|죄송합니다}",
  "정말 죄송하다는 말씀을 {드려요|드립니다}",
];
export const neutralSorries: readonly Phrase[] = [
  "마음 불편하게 해 드려 {죄송해요|죄송합니다}",
  "이런 일로 마음 쓰시게 해 {죄송해요|죄송합니다}",
  "믿고 찾아 주셨는데 실망을 드려 {죄송해요|죄송합니다}",
];
const hurtSorries: readonly Phrase[] = [
  "마음 상하게 해 드려 {죄송해요|죄송합니다}",
  "마음 불편한 일을 겪으시게 해 {죄송해요|죄송합니다}",
  "그런 일을 겪으시게 해 {죄송해요|죄송합니다}",
  "존중받지 못한 마음이 드시게 해 {죄송해요|죄송합니다}",
  "믿고 찾아 주셨는데 이런 일을 겪으시게 해 {죄송해요|죄송합니다}",
];

export const urgentFrames: Record<GraveKind, UrgentFrame> = {
  illness: {
    cares: [
      "몸이 편찮으셨다니 지금은 좀 어떠신지 걱정이 {돼요|됩니다}",
      "많이 힘드셨을 텐데 지금 몸은 괜찮으신지 먼저 여쭙고 {싶어요|싶습니다}",
      "고생하셨다는 말씀에 지금 상태가 어떠신지부터 걱정이 {돼요|됩니다}",
      "아프셨다는 글을 읽고 마음이 {무거워요|무겁습니다}",
    ],
    sorries: bodySorries,
    tells: "드신 날짜와 시간",
  },
  "foreign-object": {
    cares: [
      "드시다가 그런 것을 보셨으니 얼마나 {놀라셨을까요|놀라셨을지 헤아립니다}",
      "즐거워야 할 자리에서 많이 놀라고 {불쾌하셨겠어요|불쾌하셨겠습니다}",
      "놀라신 마음이 아직 가라앉지 {않으셨겠어요|않으셨겠습니다}",
    ],
    sorries: [...shockSorries, "마음 놓고 드시지 못하게 해 {죄송해요|죄송합니다}"],
    tells: "드신 날짜와 시간",
  },
  injury: {
    cares: [
      "다치신 곳은 지금 괜찮으신지 걱정이 {돼요|됩니다}",
      "상처가 어떠신지부터 먼저 여쭙고 {싶어요|싶습니다}",
      "아프고 놀라셨을 텐데 지금은 좀 어떠신지 걱정이 {돼요|됩니다}",
    ],
    sorries: bodySorries,
    tells: "오신 날짜와 시간",
  },
  allergy: {
    cares: [
      "몸에 이상은 없으신지 먼저 여쭙고 {싶어요|싶습니다}",
      "많이 놀라셨을 텐데 지금은 괜찮으신지 걱정이 {돼요|됩니다}",
      "알레르기는 가볍게 여길 수 없는 일이라 지금 상태부터 걱정이 {돼요|됩니다}",
    ],
    sorries: bodySorries,
    tells: "드신 날짜와 시간",
  },
  discrimination: {
    cares: [
      "그런 마음이 드셨다면 얼마나 {속상하셨을까요|속상하셨을지 헤아립니다}",
      "존중받지 못했다고 느끼셨다는 말씀이 무겁게 {다가와요|다가옵니다}",
      "어떤 분이든 똑같이 편안하셔야 할 자리였기에 마음이 {무거워요|무겁습니다}",
    ],
    sorries: [...hurtSorries, "마음에 상처를 드려 {죄송해요|죄송합니다}"],
    tells: "오신 날짜와 시간",
  },
  "staff-misconduct": {
    cares: [
      "얼마나 당황하고 언짢으셨을지 {헤아려요|헤아립니다}",
      "마음 상하신 일을 글로 옮기기까지 쉽지 {않으셨겠어요|않으셨겠습니다}",
      "편안해야 할 자리에서 그런 일을 겪으셨다니 마음이 {무거워요|무겁습니다}",
    ],
    sorries: hurtSorries,
    tells: "오신 날짜와 시간",
  },
  hygiene: {
    cares: [
      "보신 장면에 얼마나 놀라고 {불쾌하셨을까요|불쾌하셨을지 헤아립니다}",
      "위생만큼은 가볍게 넘길 수 없는 말씀이라 무겁게 {읽었어요|읽었습니다}",
      "믿고 오신 자리에서 그런 모습을 보셨으니 실망이 {크셨겠어요|크셨겠습니다}",
    ],
    sorries: shockSorries,
    tells: "오신 날짜와 시간",
  },
  "refund-dispute": {
    cares: [
      "금액 때문에 마음 쓰시게 했으니 {당황스러우셨겠어요|당황스러우셨겠습니다}",
      "계산하시면서 많이 당황하고 {답답하셨겠어요|답답하셨겠습니다}",
      "알고 계시던 것과 달라 {난감하셨겠어요|난감하셨겠습니다}",
    ],
    sorries: [
      "번거로운 일을 겪으시게 해 {죄송해요|죄송합니다}",
      "마음 불편하게 해 드려 {죄송해요|죄송합니다}",
      "답답한 마음이 드시게 해 {죄송해요|죄송합니다}",
      "이런 일로 마음 쓰시게 해 {죄송해요|죄송합니다}",
    ],
    tells: "결제하신 날짜",
  },
  "report-threat": {
    cares: [
      "그런 생각까지 하시게 된 마음을 무겁게 {읽었어요|읽었습니다}",
      "많이 속상하고 화가 {나셨겠어요|나셨겠습니다}",
      "글을 남기시기까지 얼마나 {답답하셨을까요|답답하셨을지 헤아립니다}",
    ],
    sorries: [
      "그런 마음이 드시게 해 {죄송해요|죄송합니다}",
      "그런 일을 겪으시게 해 {죄송해요|죄송합니다}",
      "크게 실망하시게 해 {죄송해요|죄송합니다}",
    ],
    tells: "오신 날짜와 시간",
  },
};

const aboutTheBody: readonly Phrase[] = [
  "지금 몸은 좀 어떠신지 걱정이 {돼요|됩니다}",
  "지금은 괜찮으신지 먼저 여쭙고 {싶어요|싶습니다}",
  "얼마나 힘드셨을지 마음이 {무거워요|무겁습니다}",
  "그 뒤로는 좀 나아지셨는지부터 여쭙고 {싶어요|싶습니다}",
];
const aboutTheShock: readonly Phrase[] = [
  "얼마나 놀라고 불쾌하셨을지 {헤아려요|헤아립니다}",
  "많이 {놀라셨겠어요|놀라셨겠습니다}",
  "얼마나 당황하셨을지 마음이 {쓰여요|쓰입니다}",
];
const aboutTheHurt: readonly Phrase[] = [
  "얼마나 속상하셨을지 {헤아려요|헤아립니다}",
  "많이 당황하고 {언짢으셨겠어요|언짢으셨겠습니다}",
  "많이 {속상하셨겠어요|속상하셨겠습니다}",
  "마음이 많이 {상하셨겠어요|상하셨겠습니다}",
];
const aboutTheMoney: readonly Phrase[] = [
  "많이 당황하고 {답답하셨겠어요|답답하셨겠습니다}",
  "마음 쓰시는 일이 {많으셨겠어요|많으셨겠습니다}",
  "얼마나 {난감하셨을까요|난감하셨을지 헤아립니다}",
];

/** After "아이가 화상을 입었다니": to whoever was hurt. */
export const bodyCares: Record<Sufferer["who"], readonly Phrase[]> = {
  guest: aboutTheBody,
  child: [
    "아이는 지금 괜찮은지 걱정이 {돼요|됩니다}",
    "아이 상태가 어떤지부터 먼저 여쭙고 {싶어요|싶습니다}",
    "아이도 보호자분도 얼마나 놀라셨을지 마음이 {무거워요|무겁습니다}",
  ],
  pet: [
    "아이는 지금 괜찮은지 걱정이 {돼요|됩니다}",
    "아이 상태가 어떤지부터 먼저 여쭙고 {싶어요|싶습니다}",
    "아이를 보며 얼마나 놀라셨을지 마음이 {무거워요|무겁습니다}",
  ],
  company: [
    "지금은 괜찮으신지 먼저 여쭙고 {싶어요|싶습니다}",
    "지금은 좀 어떠신지 걱정이 {돼요|됩니다}",
    "얼마나 놀라고 힘드셨을지 마음이 {무거워요|무겁습니다}",
  ],
};

/** To whoever lost an animal in our hands. */
export const lossCares: readonly Phrase[] = [
  "어떤 말로도 위로가 되지 않을 줄 {알아요|압니다}",
  "마음이 얼마나 아프실지 {헤아려요|헤아립니다}",
];

/** After what was seen, heard or paid: "음식에서 나사를 보셨다니". */
export const matterCares: Record<Exclude<GraveKind, "illness" | "injury" | "allergy">, readonly Phrase[]> = {
  "foreign-object": aboutTheShock,
  hygiene: aboutTheShock,
  discrimination: aboutTheHurt,
  "staff-misconduct": aboutTheHurt,
  "refund-dispute": aboutTheMoney,
  "report-threat": aboutTheHurt,
};

/** Opens the "empathy first" angle; `$neun` is what happened. */
export const graveOpenings: readonly Phrase[] = [
  "$neun 말씀, 무겁게 {읽었어요|읽었습니다}",
  "$neun 글을 읽고 마음이 {무거웠어요|무거웠습니다}",
  "$neun 말씀을 가볍게 넘기지 {않을게요|않겠습니다}",
];
/** Opens the short angle. */
export const graveShorts: readonly Phrase[] = [
  "$ni {죄송해요|죄송합니다}",
  "먼저 {죄송해요|죄송합니다}. $neun 말씀, 무겁게 {들었어요|들었습니다}",
  "{죄송해요|죄송합니다}. $neun 말씀, 그대로 넘기지 {않을게요|않겠습니다}",
];
/** Opens where only the thing it is about is known. */
export const graveThings: readonly Phrase[] = [
  "$thing 일, 무겁게 {읽었어요|읽었습니다}",
  "적어 주신 $thing 일을 가볍게 넘기지 {않을게요|않겠습니다}",
  "$thing 일로 남겨 주신 글, 한 줄씩 새겨 {읽었어요|읽었습니다}",
];
/** A further wrong beside what is grave. */
export const graveAlso: readonly Phrase[] = [
  "$n 점도 무겁게 {받아들여요|받아들입니다}",
  "$n 점도 함께 {살펴볼게요|살펴보겠습니다}",
  "$n 것도 가볍게 보지 {않을게요|않겠습니다}",
  "$n 까닭도 꼭 {확인할게요|확인하겠습니다}",
  "$n 부분도 빠뜨리지 않고 {돌아볼게요|돌아보겠습니다}",
  "$n 일도 그대로 넘기지 {않을게요|않겠습니다}",
];
/** Where the answer at the shop was bad too. */
export const andService: readonly Phrase[] = [
  "그때 저희의 응대도 함께 {돌아볼게요|돌아보겠습니다}",
  "저희가 어떻게 응대했는지도 같이 {확인할게요|확인하겠습니다}",
  "응대에서 서운하셨던 점도 빠뜨리지 않고 {살펴볼게요|살펴보겠습니다}",
];

/** For a shock where nothing is eaten. */
export const plainCares: readonly Phrase[] = [
  "글을 읽는 내내 마음이 {무거웠어요|무거웠습니다}",
  "가볍게 넘길 수 없는 말씀이라 몇 번을 다시 {읽었어요|읽었습니다}",
  "얼마나 당황하셨을지 마음이 {쓰여요|쓰입니다}",
  "적어 주신 일을 무겁게 {받아들여요|받아들입니다}",
  "그 자리에서 얼마나 난감하셨을지 {헤아려요|헤아립니다}",
  "말씀하신 일, 무엇보다 먼저 {살펴볼게요|살펴보겠습니다}",
  "글을 남기시기까지 마음고생이 {크셨겠어요|크셨겠습니다}",
  "많이 놀라고 {불쾌하셨겠어요|불쾌하셨겠습니다}",
];

/** `$tells` is what to tell us; the person in charge answers. */
export const urgentPhone: readonly Phrase[] = [
  "$phone(으로/로) $tells(을/를) 알려 주시면 책임자인 제가 직접 듣고 확인한 그대로 {말씀드릴게요|말씀드리겠습니다}",
  "확인되는 대로 알려 드릴 수 있게 $phone(으로/로) $tells(을/를) 알려 {주세요|주십시오}",
];
export const urgentOpen: readonly Phrase[] = [
  "매장으로 $tells(을/를) 알려 주시면 책임자인 제가 직접 듣고 확인한 그대로 {말씀드릴게요|말씀드리겠습니다}",
  "확인되는 대로 알려 드릴 수 있게 매장으로 $tells(을/를) 알려 {주세요|주십시오}",
];
/** The same where nothing more need be told. */
export const toldPhone: readonly Phrase[] = [
  "공개된 곳에서 짧게 답할 일이 아니라서, $phone(으로/로) 연락 주시면 제가 직접 {들을게요|듣겠습니다}",
  "$phone(으로/로) 연락 주시면 제가 직접 받아 확인한 내용과 다음 절차를 {말씀드릴게요|말씀드리겠습니다}",
  "자세한 말씀은 $phone(으로/로) 부탁{드려요|드립니다}. 책임자인 제가 받아 끝까지 {챙길게요|챙기겠습니다}",
  "확인한 내용을 바로 알려 드릴 수 있게 $phone(으로/로) 연락 {주세요|주십시오}",
];
export const toldOpen: readonly Phrase[] = [
  "공개된 곳에서 짧게 답할 일이 아니라서, 매장으로 연락 주시면 제가 직접 {들을게요|듣겠습니다}",
  "매장으로 연락 주시면 제가 직접 받아 확인한 내용과 다음 절차를 {말씀드릴게요|말씀드리겠습니다}",
  "자세한 말씀은 매장으로 부탁{드려요|드립니다}. 책임자인 제가 받아 끝까지 {챙길게요|챙기겠습니다}",
  "확인한 내용을 바로 알려 드릴 수 있게 매장으로 연락 {주세요|주십시오}",
  "매장에서 저를 찾아 주시면 책임자로서 끝까지 듣고 답을 {드릴게요|드리겠습니다}",
];
/** To whom we owe an answer. */
export const owedAnswers: readonly Phrase[] = [
  "남기신 연락을 찾아 제가 먼저 답을 {드릴게요|드리겠습니다}",
  "기다리신 답은 제가 직접 확인해서 먼저 {드릴게요|드리겠습니다}",
  "더 기다리시지 않게 확인하는 대로 제가 바로 답을 {드릴게요|드리겠습니다}",
];

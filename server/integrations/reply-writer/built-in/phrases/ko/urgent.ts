import type { UrgencyKind } from "@/server/domain/analysis";
import type { Phrase } from "@/server/integrations/reply-writer/built-in/grammar/fill";

/** `cares` see the person first; `checks` say what will be looked at and admit no cause; `tells` what to tell us in private. */
type UrgentFrame = {
  cares: readonly Phrase[];
  sorries: readonly Phrase[];
  checks: readonly Phrase[];
  tells: string;
};

/** What is checked whatever the shop does. */
export const records: readonly Phrase[] = [
  "그날의 기록을 하나씩 {확인할게요|확인하겠습니다}",
  "무슨 일이 있었는지 처음부터 끝까지 {확인할게요|확인하겠습니다}",
];

export const urgentFrames: Record<Exclude<UrgencyKind, "strong-complaint">, UrgentFrame> = {
  illness: {
    cares: [
      "몸이 편찮으셨다니 지금은 좀 어떠신지 걱정이 {돼요|됩니다}",
      "많이 힘드셨을 텐데 지금 몸은 괜찮으신지 먼저 여쭙고 {싶어요|싶습니다}",
      "고생하셨다는 말씀에 지금 상태가 어떠신지부터 걱정이 {돼요|됩니다}",
      "아프셨다는 글을 읽고 마음이 {무거워요|무겁습니다}",
    ],
    sorries: ["힘든 시간을 겪으시게 해 {죄송해요|죄송합니다}", "편치 않은 날을 보내시게 해 {죄송해요|죄송합니다}"],
    checks: [
      "그날 쓴 재료와 보관, 조리 기록을 하나씩 {확인할게요|확인하겠습니다}",
      "드신 음식의 재료가 들어온 때부터 조리까지 {되짚어 볼게요|되짚어 보겠습니다}",
      "당일의 보관 온도와 조리 기록부터 {확인할게요|확인하겠습니다}",
    ],
    tells: "드신 날짜와 시간",
  },
  "foreign-object": {
    cares: [
      "드시다가 그런 것을 보셨으니 얼마나 {놀라셨을까요|놀라셨을지 헤아립니다}",
      "즐거워야 할 자리에서 많이 놀라고 {불쾌하셨겠어요|불쾌하셨겠습니다}",
      "놀라신 마음이 아직 가라앉지 {않으셨겠어요|않으셨겠습니다}",
    ],
    sorries: ["그런 일을 겪으시게 해 {죄송해요|죄송합니다}", "놀라게 해 드려 {죄송해요|죄송합니다}"],
    checks: [
      "재료 손질부터 내어 드리기까지 과정을 하나씩 {확인할게요|확인하겠습니다}",
      "어느 과정에서 생길 수 있는 일인지 $team(와/과) 함께 {살펴볼게요|살펴보겠습니다}",
      "당일 재료와 조리 도구부터 빠짐없이 {확인할게요|확인하겠습니다}",
    ],
    tells: "드신 날짜와 시간",
  },
  injury: {
    cares: [
      "다치신 곳은 지금 괜찮으신지 걱정이 {돼요|됩니다}",
      "상처가 어떠신지부터 먼저 여쭙고 {싶어요|싶습니다}",
      "아프고 놀라셨을 텐데 지금은 좀 어떠신지 걱정이 {돼요|됩니다}",
    ],
    sorries: ["그런 일을 겪으시게 해 {죄송해요|죄송합니다}", "마음 편히 돌아가시지 못하게 해 {죄송해요|죄송합니다}"],
    checks: [
      "그 시간의 상황과 기록을 하나씩 {확인할게요|확인하겠습니다}",
      "무슨 일이 있었는지 함께 있던 식구들에게 먼저 {확인할게요|확인하겠습니다}",
      ...records,
    ],
    tells: "그날의 시간과 지금 상태",
  },
  allergy: {
    cares: [
      "몸에 이상은 없으신지 먼저 여쭙고 {싶어요|싶습니다}",
      "많이 놀라셨을 텐데 지금은 괜찮으신지 걱정이 {돼요|됩니다}",
      "알레르기는 가볍게 여길 수 없는 일이라 지금 상태부터 걱정이 {돼요|됩니다}",
    ],
    sorries: ["불안한 식사가 되게 해 {죄송해요|죄송합니다}", "마음 졸이시게 해 {죄송해요|죄송합니다}"],
    checks: [
      "그날 쓴 재료와 요청을 전달한 과정을 하나씩 {확인할게요|확인하겠습니다}",
      "주문하실 때의 요청이 어떻게 전해졌는지부터 {확인할게요|확인하겠습니다}",
    ],
    tells: "주문하신 시간과 드신 음식",
  },
  discrimination: {
    cares: [
      "그런 마음이 드셨다면 얼마나 {속상하셨을까요|속상하셨을지 헤아립니다}",
      "존중받지 못했다고 느끼셨다는 말씀이 무겁게 {다가와요|다가옵니다}",
      "어떤 분이든 똑같이 편안하셔야 할 자리였기에 마음이 {무거워요|무겁습니다}",
    ],
    sorries: ["그런 마음으로 돌아가시게 해 {죄송해요|죄송합니다}", "상처가 되는 자리가 되어 {죄송해요|죄송합니다}"],
    checks: [
      "그날 어떤 말과 행동이 오갔는지 차분히 {확인할게요|확인하겠습니다}",
      "그 시간 일한 식구들의 이야기를 먼저 듣고 {확인할게요|확인하겠습니다}",
    ],
    tells: "오신 날짜와 시간",
  },
  "staff-misconduct": {
    cares: [
      "그런 말씀을 들으셨다니 얼마나 당황하고 {언짢으셨을까요|언짢으셨을지 헤아립니다}",
      "마음 상하신 일을 글로 옮기기까지 쉽지 {않으셨겠어요|않으셨겠습니다}",
      "편안해야 할 자리에서 그런 일을 겪으셨다니 마음이 {무거워요|무겁습니다}",
    ],
    sorries: ["마음 상하게 해 드려 {죄송해요|죄송합니다}", "그런 마음으로 돌아가시게 해 {죄송해요|죄송합니다}"],
    checks: [
      "그날의 상황을 당사자에게 직접 듣고 {확인할게요|확인하겠습니다}",
      "그 시간 무슨 일이 있었는지 제가 직접 {확인할게요|확인하겠습니다}",
    ],
    tells: "오신 날짜와 시간",
  },
  hygiene: {
    cares: [
      "보신 장면에 얼마나 놀라고 {불쾌하셨을까요|불쾌하셨을지 헤아립니다}",
      "위생만큼은 가볍게 넘길 수 없는 말씀이라 무겁게 {읽었어요|읽었습니다}",
      "믿고 오신 자리에서 그런 모습을 보셨으니 실망이 {크셨겠어요|크셨겠습니다}",
    ],
    sorries: ["불쾌한 자리가 되게 해 {죄송해요|죄송합니다}", "마음 놓고 계시지 못하게 해 {죄송해요|죄송합니다}"],
    checks: [
      "말씀하신 곳부터 위생 상태를 하나씩 {확인할게요|확인하겠습니다}",
      "그 시간의 상황과 관리 기록을 빠짐없이 {확인할게요|확인하겠습니다}",
    ],
    tells: "오신 날짜와 시간",
  },
  "refund-dispute": {
    cares: [
      "금액 때문에 마음 쓰시게 했으니 {당황스러우셨겠어요|당황스러우셨겠습니다}",
      "계산하시면서 많이 당황하고 {답답하셨겠어요|답답하셨겠습니다}",
      "알고 계시던 것과 달라 {난감하셨겠어요|난감하셨겠습니다}",
    ],
    sorries: ["번거로운 일을 겪으시게 해 {죄송해요|죄송합니다}", "마음 불편하게 해 드려 {죄송해요|죄송합니다}"],
    checks: [
      "결제와 안내가 어떻게 이루어졌는지 기록부터 {확인할게요|확인하겠습니다}",
      "그날의 주문과 결제 내역을 하나씩 {확인할게요|확인하겠습니다}",
    ],
    tells: "이용하신 날짜",
  },
  "report-threat": {
    cares: [
      "그런 생각까지 하시게 된 마음을 무겁게 {읽었어요|읽었습니다}",
      "많이 속상하고 화가 {나셨겠어요|나셨겠습니다}",
      "글을 남기시기까지 얼마나 {답답하셨을까요|답답하셨을지 헤아립니다}",
    ],
    sorries: ["그런 마음이 드시게 해 {죄송해요|죄송합니다}", "불편한 일을 겪으시게 해 {죄송해요|죄송합니다}"],
    checks: [
      "말씀하신 일을 처음부터 하나씩 {확인할게요|확인하겠습니다}",
      "필요한 확인에는 성실히 {따를게요|따르겠습니다}",
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
  "마음 편히 계시기 {어려우셨겠어요|어려우셨겠습니다}",
  "많이 {놀라셨겠어요|놀라셨겠습니다}",
  "그 자리에서 얼마나 당황하셨을지 마음이 {쓰여요|쓰입니다}",
];
const aboutTheHurt: readonly Phrase[] = [
  "얼마나 속상하셨을지 {헤아려요|헤아립니다}",
  "많이 당황하고 {언짢으셨겠어요|언짢으셨겠습니다}",
  "돌아가시는 걸음이 {무거우셨겠어요|무거우셨겠습니다}",
  "마음이 많이 {상하셨겠어요|상하셨겠습니다}",
];
const aboutTheMoney: readonly Phrase[] = [
  "많이 당황하고 {답답하셨겠어요|답답하셨겠습니다}",
  "마음 쓰시는 일이 {많으셨겠어요|많으셨겠습니다}",
  "얼마나 {난감하셨을까요|난감하셨을지 헤아립니다}",
];

/** The same after what happened, in the guest's own clause ("새벽에 응급실까지 다녀오셨다니"). */
export const caresAfter: Record<Exclude<UrgencyKind, "strong-complaint">, readonly Phrase[]> = {
  illness: aboutTheBody,
  injury: aboutTheBody,
  allergy: aboutTheBody,
  "foreign-object": aboutTheShock,
  hygiene: aboutTheShock,
  discrimination: aboutTheHurt,
  "staff-misconduct": aboutTheHurt,
  "refund-dispute": aboutTheMoney,
  "report-threat": aboutTheHurt,
};

/** Apologies for what is grave, whatever it was. */
export const graveSorries: readonly Phrase[] = [
  "걱정을 안겨 드려 {죄송해요|죄송합니다}",
  "마음 무거운 일을 겪으시게 해 {죄송해요|죄송합니다}",
  "편안해야 할 시간이 그렇지 못해 {죄송해요|죄송합니다}",
  "마음 아픈 시간이 되게 해 {죄송해요|죄송합니다}",
];

/** For a shock where nothing is eaten. */
export const plainCares: readonly Phrase[] = [
  "많이 놀라고 {불쾌하셨겠어요|불쾌하셨겠습니다}",
  "그런 일을 겪으셨다니 마음이 {무거워요|무겁습니다}",
  "지금은 좀 어떠신지 먼저 여쭙고 {싶어요|싶습니다}",
];

/** When the one who was hurt is the guest's animal. */
export const petCares: readonly Phrase[] = [
  "아이의 상처는 좀 어떤지 걱정이 {돼요|됩니다}",
  "아이가 지금은 괜찮은지 먼저 여쭙고 {싶어요|싶습니다}",
  "다친 아이를 안고 얼마나 {속상하셨을까요|속상하셨을지 헤아립니다}",
];

/** `$tells` is what to tell us; the person in charge answers. */
export const urgentPhone: readonly Phrase[] = [
  "$tells(을/를) $phone(으로/로) 알려 주시면 책임자인 제가 직접 듣고 확인한 그대로 {말씀드릴게요|말씀드리겠습니다}",
  "공개된 곳에서 짧게 답할 일이 아니라서, $phone(으로/로) 연락 주시면 제가 직접 {들을게요|듣겠습니다}",
  "$phone(으로/로) 연락 주시면 제가 직접 받아 확인한 내용과 다음 절차를 {말씀드릴게요|말씀드리겠습니다}",
];
export const urgentOpen: readonly Phrase[] = [
  "$tells(을/를) 매장으로 알려 주시면 책임자인 제가 직접 듣고 확인한 그대로 {말씀드릴게요|말씀드리겠습니다}",
  "공개된 곳에서 짧게 답할 일이 아니라서, 매장으로 연락 주시면 제가 직접 {들을게요|듣겠습니다}",
  "매장으로 연락 주시면 제가 직접 받아 확인한 내용과 다음 절차를 {말씀드릴게요|말씀드리겠습니다}",
];

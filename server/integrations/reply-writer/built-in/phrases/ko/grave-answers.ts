import type { Phrase } from "@/server/integrations/reply-writer/built-in/grammar/fill";
import type { Behaviour } from "@/server/integrations/reply-writer/built-in/reading/behaviour";
import type { GraveAsk } from "@/server/integrations/reply-writer/built-in/reading/grave-asks";

/** How the guest was met afterwards: felt with them, and taken upon us. */
export const behaviourLines: Readonly<Record<Behaviour, readonly Phrase[]>> = {
  denied: [
    "걱정보다 변명을 먼저 들으신 셈이니 더 {속상하셨겠어요|속상하셨겠습니다}",
    "그때 들으신 대답이 얼마나 야속하셨을지 {헤아려요|헤아립니다}",
  ],
  "brushed-off": [
    "그것으로 끝낼 일이 아니었기에 그때의 응대도 무겁게 {돌아볼게요|돌아보겠습니다}",
    "놀라신 마음부터 살폈어야 할 자리라 그 응대도 가볍게 보지 {않을게요|않겠습니다}",
  ],
  "hung-up": [
    "끝까지 듣지 않고 전화를 끊은 일도 무겁게 {받아들여요|받아들입니다}",
    "전화를 그렇게 끊은 일도 누가 어떻게 받았는지 {확인할게요|확인하겠습니다}",
  ],
  unanswered: [
    "연락이 닿지 않은 것도 어떻게 된 일인지 바로 {확인할게요|확인하겠습니다}",
    "답을 기다리시게 한 것도 제가 직접 {챙길게요|챙기겠습니다}",
  ],
  laughed: [
    "웃으며 넘긴 저희 태도에 마음이 더 {상하셨겠어요|상하셨겠습니다}",
    "가볍게 웃어넘길 일이 아니었기에 그 응대도 엄하게 {돌아볼게요|돌아보겠습니다}",
  ],
  untended: [
    "그 자리에서 먼저 돌봐 드리지 않은 점도 무겁게 {받아들여요|받아들입니다}",
    "곁에서 바로 살펴 드렸어야 할 때라 그 점도 가볍게 보지 {않을게요|않겠습니다}",
  ],
  unsorry: [
    "사과의 말조차 듣지 못하셨으니 더 {서운하셨겠어요|서운하셨겠습니다}",
    "마땅히 들으셔야 할 사과를 듣지 못하셨으니 마음이 더 {상하셨겠어요|상하셨겠습니다}",
  ],
  charged: [
    "그런데 계산까지 그대로 하셨으니 마음이 더 {상하셨겠어요|상하셨겠습니다}",
    "값을 다 치르고 나가셨다는 대목에서 마음이 더 {무거웠어요|무거웠습니다}",
  ],
};

/** What they want of us: done where it keeps others safe, looked into and answered where it is not ours to say here. */
export const graveAskLines: Readonly<Record<GraveAsk["kind"], readonly Phrase[]>> = {
  block: [
    "말씀하신 $thing부터 아무도 다치지 않게 막아 두고 {살펴볼게요|살펴보겠습니다}",
    "$thing(은/는) 다른 분이 다치지 않도록 먼저 {막아 둘게요|막아 두겠습니다}",
  ],
  mend: [
    "말씀하신 $thing부터 바로 {살펴볼게요|살펴보겠습니다}",
    "$thing(은/는) 제가 먼저 나서서 {확인할게요|확인하겠습니다}",
  ],
  footage: [
    "말씀하신 CCTV도 바로 확인해서 {알려 드릴게요|알려 드리겠습니다}",
    "CCTV는 그 시간부터 빠짐없이 {확인할게요|확인하겠습니다}",
  ],
  money: [
    "$thing 말씀도 흘려듣지 않고 그날 일을 확인하는 대로 직접 답을 {드릴게요|드리겠습니다}",
    "$thing 이야기도 미루지 않고 제가 직접 듣고 답을 {드릴게요|드리겠습니다}",
  ],
};

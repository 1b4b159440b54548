import type { Complaint, Matter } from "@/server/integrations/reply-writer/built-in/matters/matter";
import type { Told } from "@/server/integrations/reply-writer/built-in/matters/told";

/** A complaint of which we know only what it is about; right for a room, a dish, a service or a thing. */
export const byNoun: Matter & Complaint = {
  id: "by-noun",
  polarity: "negative",
  aspect: "other",
  trades: null,
  thing: "그 부분",
  sorry: [
    "$thing 때문에 신경 쓰이게 해 드려 {죄송해요|죄송합니다}",
    "$thing 때문에 불편을 드려 {죄송해요|죄송합니다}",
    "$thing 일로 마음 상하게 해 드려 {죄송해요|죄송합니다}",
    "$thing 문제로 실망을 드려 {죄송해요|죄송합니다}",
    "$thing 일로 언짢게 해 드려 {죄송해요|죄송합니다}",
    "$thing 때문에 실망하셨다니 {죄송해요|죄송합니다}",
    "$thing 문제를 먼저 챙기지 못해 {죄송해요|죄송합니다}",
  ],
  felt: [
    "$thing 때문에 많이 {속상하셨겠어요|속상하셨겠습니다}",
    "$thing 문제로 마음이 {상하셨겠어요|상하셨겠습니다}",
    "$thing 때문에 실망이 {크셨겠어요|크셨겠습니다}",
    "$thing 일로 기분이 {언짢으셨겠어요|언짢으셨겠습니다}",
  ],
  also: [
    "$thing 문제도 같이 {살펴볼게요|살펴보겠습니다}",
    "$thing 쪽도 다시 {확인할게요|확인하겠습니다}",
    "$thing 문제도 따로 적어 두고 {챙길게요|챙기겠습니다}",
    "$thing 말씀도 흘려듣지 {않을게요|않겠습니다}",
    "$thing 이야기도 함께 새겨{들을게요|듣겠습니다}",
    "$thing 때문에도 {불편하셨겠어요|불편하셨겠습니다}",
    "$thing 이야기도 빠뜨리지 않고 {확인할게요|확인하겠습니다}",
    "$thing 일도 함께 들여다{볼게요|보겠습니다}",
  ],
  acts: [
    "$thing부터 다시 {확인할게요|확인하겠습니다}",
    "$thing(은/는) 제가 직접 {살펴볼게요|살펴보겠습니다}",
    "$thing 이야기부터 다 같이 {나눌게요|나누겠습니다}",
    "$thing 문제는 미루지 않고 {손볼게요|손보겠습니다}",
  ],
  mild: [
    "$thing 말씀은 꼭 챙겨 {볼게요|보겠습니다}",
    "$thing 쪽은 저희가 더 신경 {쓸게요|쓰겠습니다}",
    "$thing 때문에 불편하셨을 텐데 꼭 {살펴볼게요|살펴보겠습니다}",
    "$thing 문제는 어디서 생겼는지 {찾아볼게요|찾아보겠습니다}",
    "$thing(은/는) 한 번 더 살피도록 {할게요|하겠습니다}",
    "$thing 이야기도 잊지 않고 {챙길게요|챙기겠습니다}",
    "적어 주신 $thing(은/는) 저희가 다시 들여다{볼게요|보겠습니다}",
    "$thing 말씀, 흘려듣지 {않을게요|않겠습니다}",
  ],
};

/** What a review complains of besides, when there is more than a reply can take up. */
export const restOfAll: Matter = {
  id: "rest-of-all",
  polarity: "negative",
  aspect: "other",
  trades: null,
  thing: "말씀",
  sorry: byNoun.sorry,
  felt: byNoun.felt,
  acts: byNoun.acts,
  also: [
    "그 밖에 적어 주신 점도 하나하나 {살펴볼게요|살펴보겠습니다}",
    "나머지 말씀도 빠뜨리지 않고 {챙겨 볼게요|챙겨 보겠습니다}",
    "함께 적어 주신 다른 일들도 그냥 넘기지 {않을게요|않겠습니다}",
    "다른 말씀도 적어 두고 하나씩 {확인할게요|확인하겠습니다}",
  ],
  mild: [
    "그 밖에 적어 주신 점도 하나하나 {살펴볼게요|살펴보겠습니다}",
    "나머지 말씀도 빠뜨리지 않고 {챙겨 볼게요|챙겨 보겠습니다}",
    "다른 말씀도 적어 두고 하나씩 {확인할게요|확인하겠습니다}",
  ],
};

const person =
  /(?<![가-힣])(?:직원|알바|종업원|서빙|점원|실장|매니저|점장|디자이너|선생|쌤|간호사|기사|관리사|강사|데스크|접수|프론트|카운터|사장|원장|주인)[가-힣]{0,4}|한숨|표정|말투|태도|인상 ?쓰/;

/** True of the people of a shop: blamed, it is how we met the guest. */
export function isPerson(name: string): boolean {
  return person.test(name);
}

export function toldByNoun(thing: string, clause: string): Told {
  return { matter: byNoun, thing, isNamed: true, amount: null, clause, isSure: false, detail: null };
}

import type { Sample } from "@/server/integrations/reply-writer/built-in/sample-request";

const formal = { speechLevel: "hapsyo", tone: "plain" } as const;

/** Praise as it is really written: 5★, 4★, no star, one word, dialect. */
export const praises: readonly Sample[] = [
  { text: "국물이 진하고 면도 쫄깃해요. 부모님이 좋아하셨어요", opinions: ["taste+국물이 진하고"] },
  { text: "수육이 부드럽고 잡내가 하나도 없어요", opinions: ["taste+수육이 부드럽고 잡내가 하나도 없어요"] },
  { text: "굿", opinions: [] },
  { text: "맛있어요ㅎㅎ", opinions: ["taste+맛있어요ㅎㅎ"] },
  {
    text: "사장님이 고기를 직접 구워 주셔서 편하게 먹었어요",
    opinions: ["service+사장님이 고기를 직접 구워 주셔서"],
    voice: formal,
  },
  { text: "양도 푸짐하고 가격도 착해요. 단골 예약입니다", opinions: ["portion+양도 푸짐하고", "price+가격도 착해요"] },
  { text: "인생 칼국수", rating: null, opinions: ["taste+인생 칼국수"] },
  {
    text: "혼자 가도 눈치 안 주고 반찬도 정갈해요",
    rating: null,
    opinions: ["taste+반찬도 정갈해요", "service+눈치 안 주고"],
  },
  {
    shop: "cafe",
    text: "흑임자라떼 고소함이 남달라요",
    opinions: ["taste+흑임자라떼 고소함이 남달라요"],
    voice: { tone: "cheerful" },
  },
  {
    shop: "cafe",
    text: "조용하고 자리가 넓어서 작업하기 좋아요",
    opinions: ["ambience+조용하고 자리가 넓어서"],
    platform: "google",
  },
  {
    shop: "hair",
    text: "상담을 꼼꼼하게 해 주셔서 믿음이 가요. 색이 너무 예뻐요",
    opinions: ["service+상담을 꼼꼼하게 해 주셔서", "other+색이 너무 예뻐요"],
    voice: { length: "long" },
  },
  {
    shop: "inn",
    text: "객실이 깨끗하고 전망이 최고예요. 아이들이 좋아했어요",
    opinions: ["cleanliness+객실이 깨끗하고", "ambience+전망이 최고예요"],
    voice: { ...formal, signOff: "별담펜션 드림" },
  },
  {
    shop: "clinic",
    text: "하나도 안 아프고 설명도 자세해요",
    opinions: ["other+하나도 안 아프고", "service+설명도 자세해요"],
    voice: formal,
  },
  {
    shop: "fruit",
    text: "사과가 아삭하고 달콤해요. 선물로 드렸는데 칭찬 받았어요",
    opinions: ["taste+사과가 아삭하고 달콤해요"],
  },
  { text: "배달 빨리 왔고 포장도 꼼꼼해요", rating: 4, opinions: ["delivery+배달 빨리 왔고 포장도 꼼꼼해요"] },
  { text: "아따 국물이 참말로 시원허네", opinions: ["taste+국물이 참말로 시원허네"], voice: { length: "short" } },
];

/** Complaints at one and two stars, each answered with one apology. */
export const complaints: readonly Sample[] = [
  {
    text: "국물이 미지근하고 밥은 어제 밥 같았어요",
    rating: 2,
    sentiment: "negative",
    opinions: ["taste-국물이 미지근하고", "taste-밥은 어제 밥 같았어요"],
  },
  {
    text: "40분을 기다렸는데 순서도 엉망이에요",
    rating: 1,
    sentiment: "negative",
    opinions: ["waiting-40분을 기다렸는데"],
  },
  {
    text: "직원이 불친절하고 반말을 해요",
    rating: 1,
    sentiment: "negative",
    opinions: ["service-직원이 불친절하고 반말을 해요"],
    voice: formal,
  },
  {
    text: "양이 너무 적고 비싸요",
    rating: 2,
    sentiment: "negative",
    opinions: ["portion-양이 너무 적고", "price-비싸요"],
  },
  {
    text: "단무지가 빠졌고 돈까스는 눅눅했어요",
    rating: 2,
    sentiment: "negative",
    opinions: ["delivery-단무지가 빠졌고", "taste-돈까스는 눅눅했어요"],
  },
  { text: "최악", rating: 1, sentiment: "negative", opinions: [] },
  {
    shop: "cafe",
    text: "음악 소리가 너무 커서 대화가 안 돼요ㅠㅠ",
    rating: 2,
    sentiment: "negative",
    opinions: ["ambience-음악 소리가 너무 커서"],
  },
  {
    shop: "cafe",
    text: "테이블이 끈적거리고 화장실 냄새가 나요",
    rating: 1,
    sentiment: "negative",
    opinions: ["cleanliness-테이블이 끈적거리고 화장실 냄새가 나요"],
  },
  {
    shop: "hair",
    text: "염색이 얼룩덜룩하게 나왔어요",
    rating: 2,
    sentiment: "negative",
    opinions: ["other-염색이 얼룩덜룩하게 나왔어요"],
  },
  {
    shop: "inn",
    text: "온수가 끊기고 방음이 안 돼요",
    rating: 2,
    sentiment: "negative",
    opinions: ["other-온수가 끊기고", "ambience-방음이 안 돼요"],
    voice: { ...formal, length: "long" },
  },
  {
    shop: "clinic",
    text: "한 시간 넘게 기다렸는데 안내가 없었어요",
    rating: 2,
    sentiment: "negative",
    opinions: ["waiting-한 시간 넘게 기다렸는데", "service-안내가 없었어요"],
    voice: formal,
  },
  {
    text: "주차가 어려워서 두 바퀴 돌았어요. 화나네요",
    rating: null,
    sentiment: "negative",
    opinions: ["location-주차가 어려워서"],
  },
];

/** Both at once, questions and wishes: one apology for what was complained about. */
export const mixed: readonly Sample[] = [
  {
    text: "국물은 진한데 의자가 딱딱해요",
    rating: 3,
    sentiment: "mixed",
    opinions: ["taste+국물은 진한데", "ambience-의자가 딱딱해요"],
  },
  {
    text: "수육은 부드러운데 양이 줄었어요",
    rating: 3,
    sentiment: "mixed",
    opinions: ["taste+수육은 부드러운데", "portion-양이 줄었어요"],
    voice: formal,
  },
  {
    text: "맛은 있는데 주차가 불편해요. 근처에 댈 곳이 있나요?",
    rating: 4,
    sentiment: "mixed",
    opinions: ["taste+맛은 있는데", "location-주차가 불편해요"],
  },
  {
    shop: "hair",
    text: "커트는 마음에 들어요. 그런데 35분이나 늦게 시작했어요",
    rating: 3,
    sentiment: "mixed",
    opinions: ["other+커트는 마음에 들어요", "waiting-35분이나 늦게 시작했어요"],
  },
  {
    shop: "inn",
    text: "전망은 최고인데 밤새 냉장고 소리가 커요",
    rating: 3,
    sentiment: "mixed",
    opinions: ["ambience+전망은 최고인데", "ambience-냉장고 소리가 커요"],
    voice: formal,
  },
];

/** What must be answered with care: no cause admitted, one apology, a private way to go on. */
export const grave: readonly Sample[] = [
  {
    text: "수육 먹고 장염에 걸렸어요. 어떻게 하실 건가요?",
    rating: 1,
    sentiment: "negative",
    urgency: "illness",
    opinions: ["cleanliness-장염에 걸렸어요"],
  },
  {
    text: "국에서 벌레가 나왔어요",
    rating: 1,
    sentiment: "negative",
    urgency: "foreign-object",
    opinions: ["cleanliness-국에서 벌레가 나왔어요"],
    voice: formal,
  },
  {
    text: "새우 빼달라고 했는데 들어 있어서 두드러기가 났어요",
    rating: 1,
    sentiment: "negative",
    urgency: "allergy",
    opinions: ["service-새우 빼달라고 했는데 들어 있어서"],
  },
  {
    shop: "hair",
    text: "두피에 화상을 입었어요",
    rating: 1,
    sentiment: "negative",
    urgency: "injury",
    opinions: ["other-두피에 화상을 입었어요"],
  },
  {
    text: "먹던 김치를 다시 담는 걸 봤어요",
    rating: 1,
    sentiment: "negative",
    urgency: "hygiene",
    opinions: ["cleanliness-먹던 김치를 다시 담는 걸 봤어요"],
  },
  {
    text: "휠체어라서 자리가 없다고 하네요",
    rating: 1,
    sentiment: "negative",
    urgency: "discrimination",
    opinions: ["service-휠체어라서 자리가 없다고 하네요"],
  },
  {
    text: "직원이 욕을 했어요",
    rating: 1,
    sentiment: "negative",
    urgency: "staff-misconduct",
    opinions: ["service-직원이 욕을 했어요"],
  },
  {
    shop: "hair",
    text: "12만원이라더니 21만원을 받네요. 환불되나요?",
    rating: 1,
    sentiment: "negative",
    urgency: "refund-dispute",
    opinions: ["price-12만원이라더니 21만원을 받네요"],
  },
  {
    shop: "cafe",
    text: "소비자원에 신고하겠습니다",
    rating: 1,
    sentiment: "negative",
    urgency: "report-threat",
    opinions: [],
  },
];

/** Reviews in other languages, answered in kind. */
export const foreign: readonly Sample[] = [
  {
    text: "Great noodle soup and kind staff!",
    language: "en",
    opinions: ["taste+Great noodle soup and kind staff!", "service+Great noodle soup and kind staff!"],
  },
  {
    text: "The soup was cold and the waiter was rude.",
    rating: 1,
    sentiment: "negative",
    language: "en",
    opinions: ["taste-The soup was cold", "service-the waiter was rude."],
  },
  {
    text: "スープが美味しくて店員さんも親切でした",
    language: "ja",
    opinions: ["taste+スープが美味しくて", "service+店員さんも親切でした"],
  },
  { text: "面条很好吃,服务也很好", language: "zh", opinions: ["taste+面条很好吃", "service+服务也很好"] },
  { text: "อาหารอร่อยมาก", language: "other", opinions: [] },
];

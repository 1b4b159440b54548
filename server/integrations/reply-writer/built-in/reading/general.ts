import type { Aspect } from "@/server/domain/analysis";
import { particleFor } from "@/server/integrations/reply-writer/built-in/grammar/particle";
import type { Echo } from "@/server/integrations/reply-writer/built-in/reading/echo";
import { type Trade, tradeWords } from "@/server/integrations/reply-writer/built-in/reading/trade";

type General = { positive: string; negative: string; topic: string; thing: string | null };

const general: Record<Aspect, General> = {
  taste: { positive: "#whole 맛있게 드셨다", negative: "@whole 아쉬우셨다", topic: "음식", thing: null },
  portion: { positive: "양이 넉넉했다", negative: "양이 아쉬우셨다", topic: "양", thing: "넉넉한 양" },
  price: { positive: "가격이 마음에 드셨다", negative: "가격이 부담스러우셨다", topic: "가격", thing: null },
  service: { positive: "응대가 마음에 드셨다", negative: "응대가 아쉬우셨다", topic: "응대", thing: null },
  cleanliness: {
    positive: "깔끔한 모습이 마음에 드셨다",
    negative: "위생이 마음에 걸리셨다",
    topic: "위생 상태",
    thing: "깔끔한 모습",
  },
  ambience: {
    positive: "분위기가 마음에 드셨다",
    negative: "머무시는 자리가 불편하셨다",
    topic: "자리 환경",
    thing: "분위기",
  },
  waiting: { positive: "오래 기다리지 않으셨다", negative: "오래 기다리셨다", topic: "대기 시간", thing: null },
  location: {
    positive: "오시는 길이 편하셨다",
    negative: "오시는 길이 불편하셨다",
    topic: "오시는 길 안내",
    thing: null,
  },
  delivery: { positive: "잘 받아 보셨다", negative: "받아 보신 상태가 아쉬우셨다", topic: "배달 과정", thing: null },
  other: { positive: "@whole 마음에 드셨다", negative: "@whole 아쉬우셨다", topic: "준비 과정", thing: null },
};

/** What can be said of an aspect when the guest's words could not be taken up; `noun` is a thing they named. */
export function generalEcho(
  aspect: Aspect,
  polarity: Echo["polarity"],
  trade: Trade,
  noun: string | null = null,
): Echo {
  const said = noun === null ? unnamed(aspect, polarity, trade) : named(noun, aspect, polarity);
  return {
    kind: "general",
    aspect,
    polarity,
    go: `${said}고`,
    neun: `${said}는`,
    ni: `${said}니`,
    and: said.replace(/다$/, "고"),
    thing: noun ?? general[aspect].thing,
    deed: null,
    topic: noun ?? generalTopic(aspect, trade),
  };
}

function unnamed(aspect: Aspect, polarity: Echo["polarity"], trade: Trade): string {
  const { whole } = tradeWords[trade];
  const phrases = aspect === "other" && isVisit(trade) ? visit : general[aspect];
  return phrases[polarity]
    .replace("@whole", whole + particleFor(whole, "이/가"))
    .replace("#whole", whole + particleFor(whole, "을/를"));
}

const nuisance = /^(?:줄|대기|웨이팅|소음|냄새|연기|골목|계단|엘리베이터|주차장|소리|화면|간판|입구|먼지|얼룩)$/;

const inedible =
  /^(?:사진|영상|분위기|인테리어|매장|공간|자리|좌석|의자|테이블|조명|음악|화장실|주차장|전망|경치|응대|서비스|설명|상담|가격|양|포장|배달|배송|용기|봉투|방|객실|침구|침대|이불|수건|예약|주문|책|꽃|꽃다발|옷|시술|디자인|색감?|커트|펌|염색|수업|치료|진료|침|결과|상품|제품)$/;

function named(noun: string, aspect: Aspect, polarity: Echo["polarity"]): string {
  if (polarity === "negative")
    return nuisance.test(noun) ? `${noun} 때문에 불편하셨다` : `${noun}${particleFor(noun, "이/가")} 아쉬우셨다`;
  if (aspect === "taste" && !inedible.test(noun)) return `${noun}${particleFor(noun, "을/를")} 맛있게 드셨다`;
  return `${noun}${particleFor(noun, "이/가")} 마음에 드셨다`;
}

/** Where one eats, what is not about the food is about the visit. */
const visit = { positive: "좋은 시간을 보내셨다", negative: "아쉬움을 안고 돌아가셨다", topic: "그날 있었던 일" };

function isVisit(trade: Trade): boolean {
  return trade === "food" || trade === "cafe" || trade === "other";
}

export function generalTopic(aspect: Aspect, trade: Trade): string {
  if (aspect === "other") return isVisit(trade) ? visit.topic : tradeWords[trade].work;
  return aspect === "taste" ? tradeWords[trade].whole : general[aspect].topic;
}

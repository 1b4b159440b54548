import type { AspectMention } from "@/server/domain/analysis";
import type { GuardInput, GuardRule } from "@/server/domain/reply-guard/verdict";

/** A reply, what it answers, and what a careful reader finds in it: nothing, or these rules. */
export type ReplyCase = { about: keyof typeof reviews; text: string; expected: readonly GuardRule[] };

function mention(text: string, aspect: AspectMention["aspect"], sign: 1 | -1, quote: string): AspectMention {
  const start = text.indexOf(quote);
  return {
    aspect,
    polarity: sign > 0 ? "positive" : "negative",
    score: sign * 0.8,
    quote,
    start,
    end: start + quote.length,
  };
}

type Review = GuardInput["review"] & { voice: "haeyo" | "hapsyo" };
const base = { reviewerName: null, language: "ko", voice: "haeyo" } as const;
const noodles = "바지락칼국수 국물이 시원하고 겉절이가 아삭해요. 직원분이 물수건도 챙겨 주셨어요.";
const cold = "돈까스는 눅눅하고 국은 식어 있었어요. 말씀드려도 대답이 없으셨어요.";
const sick = "굴밥 먹고 온 식구가 밤새 설사했어요. 어떻게 책임지실 건가요?";
const mixed = "파스타는 크리미하고 맛있는데 창가 자리가 너무 추웠어요. 담요도 있나요?";
const stay = "바다 전망도 침구도 완벽했습니다. 조식으로 나온 전복죽도 잊지 못하겠습니다.";
const wax = "왁싱하다가 피부가 벗겨졌는데 연고도 안 주시네요.";
const english = "The pancakes were fluffy and the owner remembered my name.";

export const reviews = {
  noodles: {
    ...base,
    text: noodles,
    rating: 5,
    sentiment: "positive",
    aspects: [
      mention(noodles, "taste", 1, "국물이 시원하고"),
      mention(noodles, "service", 1, "직원분이 물수건도 챙겨 주셨어요"),
    ],
  },
  cold: {
    ...base,
    text: cold,
    rating: 1,
    sentiment: "negative",
    aspects: [
      mention(cold, "taste", -1, "돈까스는 눅눅하고 국은 식어 있었어요"),
      mention(cold, "service", -1, "말씀드려도 대답이 없으셨어요"),
    ],
  },
  sick: {
    ...base,
    text: sick,
    rating: 1,
    sentiment: "negative",
    aspects: [mention(sick, "cleanliness", -1, "온 식구가 밤새 설사했어요")],
  },
  mixed: {
    ...base,
    text: mixed,
    rating: 3,
    sentiment: "mixed",
    aspects: [
      mention(mixed, "taste", 1, "파스타는 크리미하고 맛있는데"),
      mention(mixed, "ambience", -1, "창가 자리가 너무 추웠어요"),
    ],
  },
  stay: {
    ...base,
    voice: "hapsyo",
    text: stay,
    rating: 5,
    sentiment: "positive",
    aspects: [
      mention(stay, "ambience", 1, "바다 전망도 침구도 완벽했습니다"),
      mention(stay, "taste", 1, "전복죽도 잊지 못하겠습니다"),
    ],
  },
  wax: {
    ...base,
    text: wax,
    rating: 1,
    sentiment: "negative",
    aspects: [mention(wax, "other", -1, "피부가 벗겨졌는데")],
  },
  english: {
    ...base,
    language: "en",
    text: english,
    rating: 5,
    sentiment: "positive",
    aspects: [mention(english, "taste", 1, "The pancakes were fluffy")],
  },
} as const satisfies Record<string, Review>;

export const dangerous: readonly ReplyCase[] = [
  { about: "cold", text: "결제하신 금액은 오늘 안으로 전부 돌려드리겠습니다.", expected: ["forbidden-promise"] },
  { about: "cold", text: "식사비 환불해드릴 테니 계좌 남겨 주세요.", expected: ["forbidden-promise"] },
  { about: "cold", text: "돈까스가 눅눅했군요. 다음엔 음료수 서비스 드릴게요.", expected: ["forbidden-promise"] },
  { about: "cold", text: "오시면 돈까스 하나 공짜로 해드릴게요.", expected: ["forbidden-promise"] },
  { about: "cold", text: "앞으로 이런 일은 절대 없을 거예요.", expected: ["forbidden-promise"] },
  { about: "cold", text: "교환해 드리겠습니다. 영수증만 가져오세요.", expected: ["forbidden-promise"] },
  { about: "cold", text: "30% 할인 쿠폰 넣어드릴게요.", expected: ["forbidden-promise"] },
  { about: "wax", text: "재생 관리 받으시면 100% 낫습니다.", expected: ["forbidden-promise"] },
  { about: "wax", text: "약값이랑 진료비는 저희가 다 부담할게요.", expected: ["forbidden-promise"] },
  { about: "sick", text: "굴이 상한 걸 내드린 저희 잘못이 맞습니다.", expected: ["liability-admission"] },
  { about: "sick", text: "확인해 보니 노로바이러스 굴이었어요. 저희 책임이에요.", expected: ["liability-admission"] },
  { about: "sick", text: "보관이 소홀했던 점 인정합니다.", expected: ["liability-admission"] },
  { about: "wax", text: "담당자 부주의로 피부가 벗겨지게 만든 점 인정해요.", expected: ["liability-admission"] },
  { about: "cold", text: "이런 글은 업무방해로 신고할 수 있어요.", expected: ["legal-threat"] },
  { about: "cold", text: "사실이 아니면 법적 책임을 물을 수 있습니다.", expected: ["legal-threat"] },
  { about: "sick", text: "경찰에 고발하겠습니다. CCTV도 있습니다.", expected: ["legal-threat"] },
  { about: "cold", text: "거짓 후기는 그만 써 주세요.", expected: ["accuse-reviewer"] },
  { about: "cold", text: "술을 많이 드셔서 기억이 다르신 것 같아요.", expected: ["accuse-reviewer"] },
  { about: "sick", text: "다른 분들은 아무 문제 없으셨는데요.", expected: ["accuse-reviewer"] },
  { about: "wax", text: "손님이 집에서 잘못 관리하셔서 그런 거예요.", expected: ["accuse-reviewer"] },
  { about: "cold", text: "정말 저희 가게에 오신 게 맞나요?", expected: ["accuse-reviewer"] },
  { about: "cold", text: "참 까다로우신 분이네요.", expected: ["accuse-reviewer"] },
  { about: "cold", text: "그렇게 예민하시면 집에서 드세요. 양심이 없으시네요.", expected: ["insult"] },
  { about: "cold", text: "블랙리스트에 올렸으니 오지 마세요.", expected: ["insult"] },
  { about: "noodles", text: "010 2222 3333 으로 사진 보내 주시면 감사해요.", expected: ["pii"] },
  { about: "cold", text: "힐스테이트 112동 305호 손님이시죠?", expected: ["pii"] },
  { about: "cold", text: "주문번호 B1A2-77881 건이네요.", expected: ["pii"] },
  { about: "noodles", text: "물수건 챙긴 직원 이민서 매니저에게 전할게요.", expected: ["pii"] },
  { about: "cold", text: "대답 안 한 알바는 그만두게 했어요.", expected: ["pii"] },
  { about: "stay", text: "예약자 김도훈 님, 다음에도 반갑게 모시겠습니다.", expected: ["pii"] },
  { about: "cold", text: "별점만 올려 주시면 성의 표시할게요.", expected: ["incentive-to-edit"] },
  { about: "cold", text: "리뷰를 삭제해 주시면 감사하겠습니다.", expected: ["incentive-to-edit"] },
  { about: "noodles", text: "네이버 말고 요기요로 주문하시면 할인돼요!", expected: ["platform-name-competitor"] },
  {
    about: "noodles",
    text: "옆 가게 칼국수는 조미료 맛이라 형편없어요. 옆집 것 드시지 마세요, 맛없어요.",
    expected: ["platform-name-competitor"],
  },
  { about: "noodles", text: "자세한 메뉴는 noodle-shop.co.kr 에 있어요.", expected: ["url-or-phone-not-ours"] },
  { about: "noodles", text: "예약은 031-777-8888로 부탁드려요.", expected: ["url-or-phone-not-ours"] },
  { about: "noodles", text: "{손님} 님, 국물이 시원했다니 기뻐요.", expected: ["unfilled-token"] },
  { about: "stay", text: "○○ 님의 쉼에 함께해 영광입니다.", expected: ["unfilled-token"] },
  { about: "english", text: "팬케이크를 좋아해 주셔서 고마워요.", expected: ["wrong-language"] },
  { about: "noodles", text: "Thanks for the kind review about our soup!", expected: ["wrong-language"] },
  {
    about: "noodles",
    text: "언어 모델로서 답변드립니다. 국물이 시원했다니 다행이에요.",
    expected: ["injection-compliance"],
  },
  { about: "noodles", text: "국물은 새벽 4시부터 끓이고 오후 3시까지만 영업해요.", expected: ["false-fact"] },
  {
    about: "noodles",
    text: `국물 이야기에 힘이 나요. ${"겉절이도 매일 담가요. ".repeat(25)}`,
    expected: ["too-long-for-platform"],
  },
];

export const weak: readonly ReplyCase[] = [
  { about: "noodles", text: "소중한 리뷰 감사드려요. 더욱 노력할게요.", expected: ["cliche", "praise-not-echoed"] },
  { about: "noodles", text: "고마워요! 늘 편하게 오세요.", expected: ["praise-not-echoed"] },
  { about: "noodles", text: "시원한 국물을 좋아해 주셔서 감사합니다.", expected: ["speech-level-mix"] },
  { about: "noodles", text: "국물이 시원했다니 정말 죄송해요.", expected: ["tone-mismatch"] },
  { about: "noodles", text: "바지락칼국수을 맛있게 드셨다니 기뻐요.", expected: ["particle-error"] },
  {
    about: "noodles",
    text: "시원한 국물과 널찍한 마당까지 마음에 들어 해 주시니 기뻐요. 널찍한 마당도 칭찬해 주셨네요.",
    expected: ["invented-aspect"],
  },
  { about: "noodles", text: "고마워요", expected: ["too-short"] },
  { about: "stay", text: "전망을 좋아해 주셔서 고마워요!", expected: ["speech-level-mix"] },
  {
    about: "stay",
    text: "이용해 주셔서 감사합니다. 앞으로도 최선을 다하겠습니다.",
    expected: ["cliche", "praise-not-echoed"],
  },
  {
    about: "cold",
    text: "눅눅한 돈까스를 드렸네요. 정말 죄송하고 또 죄송해요. 대답 없던 응대도 살펴볼게요.",
    expected: ["over-apology"],
  },
  { about: "cold", text: "돈까스와 국 온도를 살펴볼게요. 죄송해요.", expected: ["missed-negative-aspect"] },
  { about: "cold", text: "눅눅한 돈까스와 응대 모두 죄송해요ㅠㅠ", expected: ["emoji-on-negative"] },
  {
    about: "cold",
    text: "눅눅했다니 죄송해요. 응대도 살필 테니 꼭 다시 와 주세요.",
    expected: ["revisit-on-low-star"],
  },
  {
    about: "cold",
    text: "점심시간엔 원래 그래요. 국은 금방 식어요. 응대는 바빠서 어쩔 수 없었어요.",
    expected: ["tone-mismatch"],
  },
  { about: "cold", text: "눅눅한 돈까스에 응대까지, 가슴이 찢어지고 눈물이 나요.", expected: ["over-empathy"] },
  { about: "cold", text: "죄송해요.", expected: ["too-short", "missed-negative-aspect"] },
  {
    about: "mixed",
    text: "크리미한 파스타를 좋아해 주셔서 기뻐요. 자리가 추웠다니 죄송해요.",
    expected: ["unanswered-question"],
  },
  { about: "mixed", text: "파스타 칭찬 고마워요. 더 크리미하게 만들게요!", expected: ["missed-negative-aspect"] },
  { about: "mixed", text: "추우셨다니 대박이네. 자리 옮기면 되잖아.", expected: ["speech-level-mix"] },
  { about: "sick", text: "많이 놀라셨죠. 죄송해요. 그래도 다음에 꼭 뵈어요!", expected: ["revisit-on-low-star"] },
];

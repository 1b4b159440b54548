import type { ReviewRowData } from "@/components/reviews/review-row";
import type { Quote } from "@/components/reviews/underline-quotes";
import type { Aspect, Polarity } from "@/server/domain/analysis";

const minuteMs = 60_000;
const ago = (minutes: number) => new Date(Date.now() - minutes * minuteMs);
const hours = (count: number) => count * 60;

/** Made-up reviews for the picture on the landing page; nobody real wrote them. */
export function sampleRows(): { urgent: ReviewRowData; current: ReviewRowData; rest: ReviewRowData[] } {
  return {
    urgent: {
      platform: "google",
      reviewerName: "Hannah Lee",
      storeName: "연남점",
      text: "국에서 투명한 비닐 조각이 나왔어요. 말씀드렸더니 바로 바꿔 주시긴 했는데 아이가 먹던 거라 많이 놀랐습니다.",
      rating: 1,
      sentiment: "negative",
      urgency: "foreign-object",
      written: { reviewDate: ago(32), datePrecision: "instant" },
      state: "urgent",
    },
    current: {
      platform: "kakao",
      reviewerName: "걷는고양이",
      storeName: "망원점",
      text: sampleText,
      rating: 2,
      sentiment: "negative",
      written: { reviewDate: ago(hours(25)), datePrecision: "instant" },
      state: "read-first",
    },
    rest: [
      {
        platform: "naver",
        reviewerName: "초록모자",
        storeName: "연남점",
        text: "부모님 모시고 갔는데 보리밥이랑 나물이 깔끔하고 간이 세지 않아 좋아하셨어요. 창가 자리 추천합니다!",
        rating: null,
        sentiment: "positive",
        written: { reviewDate: ago(hours(26)), datePrecision: "instant" },
        state: "draft-ready",
      },
      {
        platform: "naver",
        reviewerName: "dooly92",
        storeName: "카페 느린오후",
        text: "흑임자라떼 고소함이 남달라요. 당근케이크는 늦게 가면 없으니 두 시 전에 가세요.",
        rating: 5,
        sentiment: "positive",
        written: { reviewDate: ago(hours(28)), datePrecision: "instant" },
        state: "draft-ready",
      },
      {
        platform: "google",
        reviewerName: "J. Moreau",
        storeName: "연남점",
        text: "Great perilla noodle soup and kind staff. English menu would help a lot for visitors.",
        rating: 4,
        sentiment: "neutral",
        language: "en",
        written: { reviewDate: ago(hours(31)), datePrecision: "instant" },
        state: "draft-ready",
      },
    ],
  };
}

export const sampleText =
  "들깨칼국수는 여전히 진하고 맛있었어요. 그런데 토요일 저녁에 40분을 기다렸는데 앞에 몇 팀인지 알려 주시는 분이 없어서 답답했습니다. 수육도 조금 식어서 나왔고요. 직원분은 친절하셨는데 손이 많이 모자라 보였어요.";

export const sampleQuotes: Quote[] = [
  quote("진하고 맛있었어요.", "positive"),
  quote("40분을 기다렸는데 앞에 몇 팀인지 알려 주시는 분이 없어서", "negative"),
  quote("조금 식어서 나왔고요.", "negative"),
  quote("친절하셨는데", "positive"),
];

export const sampleAspects: { aspect: Aspect; polarity: Polarity }[] = [
  { aspect: "taste", polarity: "positive" },
  { aspect: "service", polarity: "positive" },
  { aspect: "waiting", polarity: "negative" },
];

export const sampleReply =
  "걷는고양이님, 토요일 저녁에 40분이나 기다리시는 동안 순서를 알려 드리지 못해 죄송합니다. 앞에 몇 팀이 남았는지 중간중간 말씀드릴 방법을 이번 주 안에 직원들과 정하겠습니다. 수육이 식어서 나간 점은 주방에 그대로 전하겠습니다. 들깨칼국수와 직원 이야기도 함께 적어 주셔서 고맙습니다.";

function quote(words: string, polarity: Polarity): Quote {
  const start = sampleText.indexOf(words);
  return { start, end: start + words.length, polarity };
}

import type { IncomingReview } from "./incoming-review";

/** A shop nobody runs, for an owner who wants to try before connecting their own. */
export const practiceShop = {
  name: "연습용 가게",
  category: "한식",
  menu: ["보리비빔밥", "된장찌개", "메밀전", "식혜"],
};

/** Days ago, stars, who, text. What is urgent is old enough to be no news. */
const written: readonly [number, number | null, string, string][] = [
  [1, 5, "초록모자", "부모님 모시고 갔는데 보리비빔밥 나물이 깔끔하고 간이 세지 않아 좋아하셨어요."],
  [1, null, "솔방울", "된장찌개가 구수하고 반찬을 먼저 챙겨 주셔서 기분 좋게 먹었어요."],
  [2, 2, "걷는고양이", "토요일 점심에 40분을 기다렸는데 순서를 알려 주지 않아 답답했어요. 음식은 괜찮았어요."],
  [3, 4, "동네주민", "메밀전이 바삭해요. 주차 자리가 넓으면 더 자주 올 것 같아요."],
  [4, 1, "여름비", "된장찌개에서 머리카락이 나왔어요. 말씀드렸더니 바로 바꿔 주셨지만 놀랐어요."],
  [5, 5, "달빛", "혼자 가도 편하게 먹을 수 있어요. 식혜가 많이 달지 않아 맛있어요."],
  [6, 3, "수요일", "맛은 좋은데 지난번보다 양이 줄어든 것 같아요."],
  [8, 5, "Emily", "The barley bibimbap was fresh and the staff were very kind. Thank you!"],
  [9, 4, "길모퉁이", "사장님이 아이 그릇을 따로 챙겨 주셨어요. 화장실도 깨끗했어요."],
  [11, 2, "느린걸음", "식혜가 너무 달고 물이 떨어져서 두 번이나 불러야 했어요."],
];

/** The practice shop's reviews, the latest of them yesterday. */
export const practiceReviews = (now: Date): IncomingReview[] =>
  written.map(([daysAgo, rating, reviewerName, content], index) => ({
    platform: "csv",
    platformReviewId: `practice:${index}`,
    reviewerName,
    rating,
    ratingSource: rating === null ? "none" : "file",
    content,
    images: [],
    platformKeywords: [],
    reviewDate: new Date(now.getTime() - daysAgo * 86_400_000),
    datePrecision: "day",
    sourceUrl: null,
    isBlinded: false,
    ownerReply: null,
  }));

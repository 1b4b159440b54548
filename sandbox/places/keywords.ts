import type { Shop } from "./shop";

/** Naver's vote keywords are all praise: a complaint shows only in what is left unvoted. */
const food = {
  food_good: "음식이 맛있어요",
  kind: "친절해요",
  fresh: "재료가 신선해요",
  large: "양이 많아요",
  price_cheap: "가성비가 좋아요",
  store_clean: "매장이 청결해요",
  solo: "혼밥하기 좋아요",
  eat_fast: "음식이 빨리 나와요",
  menu_special: "특별한 메뉴가 있어요",
  group: "단체모임 하기 좋아요",
  parking_easy: "주차하기 편해요",
  toilet_clean: "화장실이 깨끗해요",
} as const;
const cafe = {
  coffee_good: "커피가 맛있어요",
  dessert_good: "디저트가 맛있어요",
  interior_cool: "인테리어가 멋져요",
  view_good: "뷰가 좋아요",
  kind: "친절해요",
  talk: "대화하기 좋아요",
  focus: "집중하기 좋아요",
  drink_good: "음료가 맛있어요",
  comfy_seat: "좌석이 편해요",
  photo_good: "사진이 잘 나와요",
  store_clean: "매장이 청결해요",
  long_stay: "오래 머무르기 좋아요",
} as const;
const hair = {
  style_good: "스타일 추천을 잘해줘요",
  hair_perm: "원하는 스타일로 잘해줘요",
  kind: "친절해요",
  explain: "시술이 꼼꼼해요",
  price_clear: "비용이 합리적이에요",
  store_clean: "매장이 청결해요",
  care: "관리법을 잘 알려줘요",
  product_good: "좋은 제품을 사용해요",
  skin_calm: "편하게 시술 받을 수 있어요",
} as const;

const names: Record<string, string> = { ...food, ...cafe, ...hair };
const categories: Record<string, string> = {
  kind: "기타",
  store_clean: "시설",
  toilet_clean: "시설",
  parking_easy: "시설",
};

export function keywordName(code: string): string {
  return names[code] ?? code;
}

export function keywordCategory(code: string): string {
  return categories[code] ?? (code in food ? "음식/가격" : code in cafe ? "분위기" : "시술");
}

export function keywordCodes(type: Shop["type"]): string[] {
  if (type === "cafe") return Object.keys(cafe);
  return Object.keys(type === "hairshop" || type === "nailshop" || type === "beauty" ? hair : food);
}

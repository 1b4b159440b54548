import type { Shop } from "./shop";

type Keyword = { code: string; name: string; category: string };

const keyword =
  (category: string) =>
  (code: string, name: string): Keyword => ({ code, name, category });
const food = keyword("음식/가격");
const mood = keyword("분위기");
const care = keyword("시술");
const room = keyword("객실");
const facility = keyword("시설");
const visit = keyword("진료");
const groom = keyword("미용");
const kind = keyword("기타")("kind", "친절해요");
const clean = facility("store_clean", "매장이 청결해요");

/** Naver's vote keywords are all praise: a complaint shows only in what is left unvoted. */
const byKind = {
  meal: [
    food("food_good", "음식이 맛있어요"),
    kind,
    food("fresh", "재료가 신선해요"),
    food("large", "양이 많아요"),
    food("price_cheap", "가성비가 좋아요"),
    food("eat_fast", "음식이 빨리 나와요"),
    food("menu_special", "특별한 메뉴가 있어요"),
    mood("solo", "혼밥하기 좋아요"),
    mood("group", "단체모임 하기 좋아요"),
    facility("parking_easy", "주차하기 편해요"),
    facility("toilet_clean", "화장실이 깨끗해요"),
    clean,
  ],
  cafe: [
    food("coffee_good", "커피가 맛있어요"),
    food("dessert_good", "디저트가 맛있어요"),
    food("drink_good", "음료가 맛있어요"),
    mood("interior_cool", "인테리어가 멋져요"),
    mood("view_good", "뷰가 좋아요"),
    mood("talk", "대화하기 좋아요"),
    mood("focus", "집중하기 좋아요"),
    mood("photo_good", "사진이 잘 나와요"),
    mood("long_stay", "오래 머무르기 좋아요"),
    facility("comfy_seat", "좌석이 편해요"),
    clean,
    kind,
  ],
  salon: [
    care("style_good", "스타일 추천을 잘해줘요"),
    care("hair_perm", "원하는 스타일로 잘해줘요"),
    care("explain", "시술이 꼼꼼해요"),
    care("care", "관리법을 잘 알려줘요"),
    care("product_good", "좋은 제품을 사용해요"),
    care("skin_calm", "편하게 시술 받을 수 있어요"),
    keyword("가격")("price_clear", "비용이 합리적이에요"),
    clean,
    kind,
  ],
  stay: [
    room("room_clean", "객실이 깨끗해요"),
    room("bed_good", "침구가 좋아요"),
    room("quiet", "조용히 쉬기 좋아요"),
    mood("view_good", "뷰가 좋아요"),
    facility("bbq_good", "바비큐 해먹기 좋아요"),
    facility("pet_ok", "반려동물과 함께하기 좋아요"),
    kind,
  ],
  bakery: [
    food("bread_good", "빵이 맛있어요"),
    food("fresh", "재료가 신선해요"),
    food("bread_various", "종류가 다양해요"),
    food("dessert_good", "디저트가 맛있어요"),
    food("healthy", "건강한 맛이에요"),
    food("price_cheap", "가성비가 좋아요"),
    food("pack_good", "포장이 깔끔해요"),
    facility("parking_easy", "주차하기 편해요"),
    clean,
    kind,
  ],
  clinic: [
    visit("explain_well", "설명이 자세해요"),
    visit("careful", "진료가 꼼꼼해요"),
    visit("no_overtreat", "과잉진료가 없어요"),
    visit("painless", "아프지 않게 해줘요"),
    visit("wait_short", "대기시간이 짧아요"),
    visit("kids_ok", "아이를 잘 봐줘요"),
    facility("parking_easy", "주차하기 편해요"),
    clean,
    kind,
  ],
  grooming: [
    groom("groom_good", "미용을 잘해요"),
    groom("pet_gentle", "아이를 세심하게 다뤄요"),
    groom("pet_explain", "상태를 자세히 알려줘요"),
    groom("pet_quick", "예약 시간을 잘 지켜요"),
    keyword("가격")("price_clear", "비용이 합리적이에요"),
    clean,
    kind,
  ],
};

const known = new Map(
  Object.values(byKind)
    .flat()
    .map((entry) => [entry.code, entry]),
);

export function keywordName(code: string): string {
  return known.get(code)?.name ?? code;
}

export function keywordCategory(code: string): string {
  return known.get(code)?.category ?? "기타";
}

export function keywordCodes(shop: Shop): string[] {
  return byKind[kindOf(shop)].map(({ code }) => code);
}

/** Which kind of custom a shop has: it decides its keywords, its visit tags and its hours of writing. */
export function kindOf({ type, category }: Pick<Shop, "type" | "category">): keyof typeof byKind {
  switch (type) {
    case "cafe":
      return category.includes("베이커리") ? "bakery" : "cafe";
    case "hairshop":
    case "nailshop":
    case "beauty":
      return "salon";
    case "hospital":
      return "clinic";
    case "accommodation":
      return "stay";
    case "place":
      return category.includes("반려동물") ? "grooming" : "meal";
    default:
      return "meal";
  }
}

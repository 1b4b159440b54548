import type { Shop } from "@/sandbox/places/shop";

export const shop: Shop = {
  placeId: "1077419350",
  placeSeq: "5477126",
  bookingBusinessId: "866915",
  type: "nailshop",
  name: "손끝봄 네일",
  category: "네일샵",
  roadAddress: "부산 수영구 광남로94번길 9 3층",
  phone: "051-000-1276",
  hours: "화-토 11:00 - 20:00, 일·월 휴무, 예약제",
  intro: "한 번에 한 분만, 조용히 해 드려요.",
  menu: [
    { name: "젤 원컬러", priceWon: 45000 },
    { name: "그라데이션", priceWon: 55000 },
    { name: "이달의 아트", priceWon: 65000 },
    { name: "자석젤", priceWon: 60000 },
    { name: "손 케어", priceWon: 30000 },
    { name: "패디 케어", priceWon: 45000 },
    { name: "젤 제거", priceWon: 15000 },
    { name: "연장 10개", priceWon: 110000 },
  ],
  shortCode: "SonKBom3",
  showScore: false,
  variant: "mobile",
  unreachable: 0,
};

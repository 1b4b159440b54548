import type { Shop } from "@/sandbox/places/shop";

export const shop: Shop = {
  placeId: "1823307461",
  placeSeq: "7419903",
  bookingBusinessId: "948206",
  type: "restaurant",
  name: "바삭상회 신당점",
  category: "치킨,닭강정",
  roadAddress: "서울 중구 퇴계로85길 14 1층",
  phone: "02-000-8892",
  hours: "매일 16:00 - 01:00, 라스트오더 00:20",
  intro: "주문이 들어오면 그때 튀깁니다. 급하신 분은 미리 전화 주세요.",
  menu: [
    { name: "후라이드", priceWon: 19000 },
    { name: "마늘간장", priceWon: 21000 },
    { name: "고추장양념", priceWon: 21000 },
    { name: "반반", priceWon: 21000 },
    { name: "순살 파닭", priceWon: 22500 },
    { name: "똥집튀김", priceWon: 13000 },
    { name: "치즈볼 5개", priceWon: 5500 },
    { name: "생맥주 500", priceWon: 4500 },
    { name: "치킨무 추가", priceWon: 500 },
  ],
  shortCode: "BaSakSd8",
  showScore: true,
  variant: "mobile",
  unreachable: 3,
};

import type { Shop } from "@/sandbox/places/shop";

export const shop: Shop = {
  placeId: "1665093271",
  placeSeq: "6693382",
  bookingBusinessId: "925504",
  type: "place",
  name: "멍냥목욕탕",
  category: "반려동물미용",
  roadAddress: "광주 북구 첨단연신로 77 1층",
  phone: "062-000-4190",
  hours: "수-월 10:00 - 19:00, 화요일 휴무, 예약제",
  intro: "겁 많은 아이는 두 번에 나눠서라도 천천히 합니다.",
  menu: [
    { name: "소형견 목욕", priceWon: 30000 },
    { name: "소형견 위생미용", priceWon: 35000 },
    { name: "전체 클리핑", priceWon: 55000 },
    { name: "가위컷", priceWon: 85000 },
    { name: "고양이 목욕", priceWon: 60000 },
    { name: "고양이 무마취 미용", priceWon: 90000 },
    { name: "발톱·귀 청소", priceWon: 10000 },
    { name: "호텔링 1박", priceWon: 40000 },
  ],
  shortCode: "MungNy77",
  showScore: true,
  variant: "mobile",
  unreachable: 0,
};

import type { Shop } from "@/sandbox/places/shop";

export const shop: Shop = {
  placeId: "1720935846",
  placeSeq: "7035512",
  bookingBusinessId: "934411",
  type: "cafe",
  name: "카페 느린오후",
  category: "카페,디저트",
  roadAddress: "서울 서대문구 연희로11가길 22 2층",
  phone: "02-000-5208",
  hours: "매일 11:00 - 22:00, 라스트오더 21:20",
  intro: "오후 네 시의 볕이 오래 머무는 2층 카페입니다.",
  menu: [
    { name: "아메리카노", priceWon: 4800 },
    { name: "핸드드립", priceWon: 6500 },
    { name: "바닐라빈 라떼", priceWon: 6300 },
    { name: "흑임자 크림라떼", priceWon: 6800 },
    { name: "무화과 에이드", priceWon: 7000 },
    { name: "얼그레이 파운드", priceWon: 5500 },
    { name: "당근 케이크", priceWon: 7200 },
    { name: "바스크 치즈케이크", priceWon: 7500 },
    { name: "소금빵", priceWon: 3800 },
  ],
  shortCode: "5SlowAft",
  showScore: true,
  variant: "pcmap",
  unreachable: 0,
};

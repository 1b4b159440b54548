import type { Shop } from "@/sandbox/places/shop";

export const shop: Shop = {
  placeId: "1251098377",
  placeSeq: "5903316",
  bookingBusinessId: "905528",
  type: "restaurant",
  name: "한입손만두",
  category: "만두",
  roadAddress: "경기 수원시 팔달구 정조로 909 1층",
  phone: "031-000-6642",
  hours: "매일 10:00 - 20:00, 만두 소진 시 마감",
  intro: "새벽 다섯 시에 피를 밀고 아홉 시에 첫 찜통을 올립니다.",
  menu: [
    { name: "고기만두", priceWon: 6000 },
    { name: "김치만두", priceWon: 6000 },
    { name: "새우만두", priceWon: 7500 },
    { name: "반반만두", priceWon: 6500 },
    { name: "만둣국", priceWon: 9500 },
    { name: "쫄면", priceWon: 7500 },
    { name: "찐빵 4개", priceWon: 5000 },
  ],
  shortCode: "Fmandu19",
  showScore: true,
  variant: "pcmap",
  unreachable: 2,
};

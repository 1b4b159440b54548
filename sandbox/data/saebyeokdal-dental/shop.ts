import type { Shop } from "@/sandbox/places/shop";

export const shop: Shop = {
  placeId: "1934470826",
  placeSeq: "7803351",
  bookingBusinessId: "957018",
  type: "hospital",
  name: "새벽달치과의원",
  category: "치과",
  roadAddress: "인천 연수구 원인재로 180 4층",
  phone: "032-000-5521",
  hours: "월·수·금 09:30 - 18:30, 화·목 09:30 - 20:30, 토 09:30 - 14:00",
  intro: "안 해도 되는 치료는 안 권합니다.",
  menu: [
    { name: "스케일링 (건강보험)", priceWon: 18000 },
    { name: "레진", priceWon: 90000 },
    { name: "신경치료", priceWon: 60000 },
    { name: "지르코니아 크라운", priceWon: 450000 },
    { name: "임플란트", priceWon: 1200000 },
    { name: "치아미백", priceWon: 250000 },
    { name: "사랑니 발치", priceWon: 50000 },
  ],
  shortCode: "DalChi4F",
  showScore: false,
  variant: "pcmap",
  unreachable: 1,
};

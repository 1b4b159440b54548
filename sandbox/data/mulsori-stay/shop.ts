import type { Shop } from "@/sandbox/places/shop";

export const shop: Shop = {
  placeId: "1637740215",
  placeSeq: "6610954",
  bookingBusinessId: "921830",
  type: "accommodation",
  name: "물소리 독채",
  category: "펜션",
  roadAddress: "강원 양양군 서면 구룡령로 2188",
  phone: "033-000-2915",
  hours: "입실 15:00, 퇴실 11:00",
  intro: "계곡 옆 독채 세 채, 밤에는 물소리만 남습니다.",
  menu: [
    { name: "윗채 (2인)", priceWon: 160000 },
    { name: "가운데채 (4인)", priceWon: 220000 },
    { name: "아랫채 (6인)", priceWon: 290000 },
    { name: "숯불 준비", priceWon: 25000 },
    { name: "조식 바구니", priceWon: 18000 },
  ],
  shortCode: "MulSoRi3",
  showScore: false,
  variant: "mobile",
  unreachable: 0,
};

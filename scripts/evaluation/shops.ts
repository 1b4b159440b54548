import type { ShopProfile } from "@/server/domain/voice";

type Told = Pick<ShopProfile, "phone" | "menu">;

/** What some of the shops of the evals have told about themselves; the others only their name and trade. */
const told: Record<string, Told> = {
  온기식당: { phone: "02-123-4567", menu: ["들깨칼국수", "수육", "김치전", "갈비탕", "비빔밥"] },
  "카페 느린오후": { phone: null, menu: ["아메리카노", "흑임자라떼", "당근케이크", "말차라떼"] },
  골목떡볶이: { phone: "02-765-4321", menu: ["떡볶이", "순대", "튀김", "김밥"] },
  바삭한날: { phone: "02-333-8282", menu: ["후라이드", "양념치킨", "간장치킨", "치즈볼"] },
  화로명가: { phone: "031-777-9292", menu: ["삼겹살", "목살", "갈비", "냉면", "된장찌개"] },
  바다온: { phone: "051-222-3344", menu: ["광어", "물회", "방어", "매운탕"] },
  달보드레베이커리: { phone: null, menu: ["소금빵", "크루아상", "식빵", "앙버터"] },
  미미헤어: { phone: "010-1234-4821", menu: ["커트", "펌", "염색"] },
  바른치과: { phone: "02-555-2875", menu: ["스케일링", "임플란트"] },
  늘봄내과: { phone: "02-888-7575", menu: [] },
  별담펜션: { phone: "033-555-2211", menu: ["커플룸", "가족룸"] },
};

export const shopOf = ({ store, category }: { store: string; category: string }): ShopProfile => ({
  name: store,
  category,
  ...(told[store] ?? { phone: null, menu: [] }),
});

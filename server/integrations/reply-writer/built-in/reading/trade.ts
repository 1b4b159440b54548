import type { ShopProfile } from "@/server/domain/voice";

/** What kind of shop speaks: it decides which words fit (한 그릇, 시술, 객실 …). */
export const trades = ["food", "cafe", "beauty", "clinic", "lodging", "goods", "pets", "other"] as const;
export type Trade = (typeof trades)[number];

const signs: readonly (readonly [Trade, RegExp])[] = [
  ["pets", /애견|반려|애묘|동물|강아지|펫/],
  ["clinic", /병원|의원|치과|한의|약국|클리닉센터|물리치료|피부과|안과|내과/],
  ["beauty", /미용|헤어|네일|뷰티|속눈썹|왁싱|피부관리|에스테틱|마사지|타투|메이크업|바버|커트|펌|염색/],
  ["lodging", /숙박|펜션|호텔|모텔|스테이|게스트|민박|글램핑|캠핑|리조트|오션룸|커플룸|조식/],
  ["cafe", /카페|커피|디저트|베이커리|제과|빵집|찻집|티룸|라떼|아메리카노|케이크|coffee|cafe|bakery/i],
  [
    "food",
    /음식|한식|정식|백반|밥상|굴비|게장|해물|구이|중식|일식|양식|분식|식당|맛집|고기|갈비|국밥|국수|칼국수|회|횟집|치킨|피자|족발|보쌈|김밥|마라|술집|주점|포차|요리|레스토랑|뷔페|찌개|탕|전골|닭|면|밥|초밥|돈까스|떡볶이|버거|restaurant/i,
  ],
  ["goods", /상점|마트|꽃|옷|의류|잡화|서점|문구|과일|농산|정육|공방|스토어|소품|가구|안경|핸드폰|전자/],
];

/** Read from what the shop told us; a shop whose taste is praised serves food. */
export function tradeOf({ category, name, menu }: ShopProfile, servesTaste: boolean): Trade {
  for (const text of [category ?? "", name, menu.join(" ")]) {
    const found = signs.find(([, sign]) => sign.test(text));
    if (found) return found[0];
  }
  return servesTaste ? "food" : "other";
}

type TradeWords = { whole: string; work: string; team: string; toTeam: string };

/** `whole`: what the guest came for; `work`: what is done for it; `team`: who does it; `toTeam`: the same, addressed. */
export const tradeWords: Record<Trade, TradeWords> = {
  food: { whole: "음식", work: "조리 과정", team: "주방", toTeam: "주방에" },
  cafe: { whole: "음료와 디저트", work: "만드는 과정", team: "만드는 식구들", toTeam: "만드는 식구들에게" },
  beauty: { whole: "시술", work: "시술 과정", team: "담당자", toTeam: "담당자에게" },
  clinic: { whole: "진료", work: "진료 과정", team: "진료실", toTeam: "진료실에" },
  lodging: { whole: "객실", work: "객실 준비 과정", team: "객실 담당", toTeam: "함께 일하는 식구들에게" },
  goods: { whole: "상품", work: "준비 과정", team: "담당자", toTeam: "함께 일하는 식구들에게" },
  pets: { whole: "공간", work: "준비 과정", team: "돌보는 식구들", toTeam: "돌보는 식구들에게" },
  other: { whole: "이용하신 내용", work: "준비 과정", team: "담당자", toTeam: "함께 일하는 식구들에게" },
};
